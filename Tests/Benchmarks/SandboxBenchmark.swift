import FeishuAPI
import FeishuSandbox
import Foundation
import JSONText

/// A sandbox with 1,000 chats of 100 messages: how long it takes to start, and how fast it lists.
enum SandboxBenchmark {
  private static let chats = 1_000
  private static let messages = 100

  static func run(_ options: Options) async throws -> [Claim] {
    try await options.inFolder { folder in
      let file = "\(folder)/state.json"
      let made = try await Duration.of { try await makeState(file) }
      let bytes = (try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int) ?? 0
      print(
        "a state of \(chats) chats and \(chats * messages) messages: \(bytes >> 20) MB, made in \(made.seconds.digits(1)) s"
      )
      let start = ContinuousClock.now
      return try await SandboxProcess.use(in: folder, arguments: ["--state", file]) { sandbox in
        let ready = start.duration(to: .now)
        let rate = try pages(sandbox)
        print("ready after \(ready.seconds.digits(2)) s; \(rate.digits(0)) pages a second")
        return [
          Claim("ready in under 2 s: \(ready.seconds.digits(2))", ready < .seconds(2)),
          Claim("more than 500 pages a second: \(rate.digits(0))", rate > 500),
        ]
      }
    }
  }

  private static func makeState(_ file: String) async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(stateFile: file, seed: .none))
    let content = JSONString.quoted(SandboxProcess.card("of many"))
    sandbox.control("PATCH", "/_sandbox/switches", #"{"rate.app":0,"rate.app_minute":0}"#)
    for chat in 1...chats {
      sandbox.control("POST", "/_sandbox/chats", #"{"chat_id":"oc_\#(chat)","name":"chat \#(chat)"}"#)
      for number in 1...messages {
        sandbox.control(
          "POST", "/_sandbox/messages",
          #"{"chat_id":"oc_\#(chat)","msg_type":"interactive","content":\#(content),"age_seconds":\#(number)}"#)
      }
    }
    await sandbox.stop()
  }

  /// Pages of 50 cards in the form in which they can be edited, one after the other, with nothing around the calls.
  private static func pages(_ sandbox: SandboxProcess) throws -> Double {
    let connection = try RawConnection(port: sandbox.port)
    let token = try sandbox.token(connection)
    var count = 0
    let start = ContinuousClock.now
    for chat in 1...(chats / 2) {
      var next: String?
      repeat {
        let route = HistoryQuery(.chat, "oc_\(chat)", content: .userCard).route(pageToken: next)
        let answer = try connection.call("GET", route.target, token: token)
        guard answer.status == 200 else { throw CannotMeasure(answer.body) }
        next = pageToken(in: answer.body)
        count += 1
      } while next != nil
    }
    guard count == chats / 2 * (messages / Limits.pageSize) else { throw CannotMeasure("\(count) pages") }
    return Double(count) / start.duration(to: .now).seconds
  }

  /// The token for the next page, found without reading what is on this one; nil on the last.
  private static func pageToken(in body: String) -> String? {
    guard body.utf8.count > 0, let mark = body.firstRange(of: #""page_token":""#) else { return nil }
    let token = body[mark.upperBound...].prefix { $0 != "\"" }
    return token.isEmpty || !body.contains(#""has_more":true"#) ? nil : String(token)
  }
}
