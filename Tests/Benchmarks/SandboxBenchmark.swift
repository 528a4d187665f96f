import FeishuAPI
import FeishuClient
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
        let rate = try await pages(sandbox)
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

  private static func pages(_ sandbox: SandboxProcess) async throws -> Double {
    let client = sandbox.client(.unlimited)
    var count = 0
    let time = try await Duration.of {
      for chat in 1...(chats / 2) {
        for try await page in client.messages(in: "oc_\(chat)", as: .userCard).pages {
          guard page.value.items.count == Limits.pageSize else {
            throw CannotMeasure("a page of \(page.value.items.count)")
          }
          count += 1
        }
      }
    }
    await client.shutdown()
    return Double(count) / time.seconds
  }
}
