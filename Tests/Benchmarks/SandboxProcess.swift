import FeishuAPI
import FeishuClient
import Foundation
import JSONText
import TestProcesses

/// A `cardfix sandbox` as a process of its own.
final class SandboxProcess: Sendable {
  let baseURL: String
  let port: UInt16
  let appID: String
  let appSecret: String
  let chatID = "oc_bench"
  private let process: TestProcess

  /// The program beside this one.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("cardfix").path

  /// What it finds in its environment; nothing of the machine's own.
  static func environment(in folder: String) -> [String: String] {
    [
      "HOME": folder, "XDG_CONFIG_HOME": folder, "XDG_DATA_HOME": folder, "TMPDIR": folder, "PATH": "/usr/bin:/bin",
      "LANG": "C.UTF-8", "CARDFIX_LANG": "en",
    ]
  }

  private init(_ process: TestProcess, ready: JSONNode?) throws {
    guard let baseURL = ready?["base_url"]?.string, let app = ready?["apps"]?[0], let appID = app["app_id"]?.string,
      let appSecret = app["app_secret"]?.string, let port = baseURL.split(separator: ":").last.flatMap({ UInt16($0) })
    else {
      process.terminate()
      throw CannotMeasure("the sandbox gave no ready line")
    }
    (self.process, self.baseURL, self.port, self.appID, self.appSecret) = (process, baseURL, port, appID, appSecret)
  }

  /// Starts one, does something with it, and stops it.
  static func use<Value>(
    in folder: String, arguments: [String] = ["--seed", "none"], _ body: (SandboxProcess) async throws -> Value
  ) async throws -> Value {
    let sandbox = try await start(in: folder, arguments: arguments)
    defer { sandbox.process.waitInPlace() }
    defer { sandbox.process.terminate() }
    return try await body(sandbox)
  }

  private static func start(in folder: String, arguments: [String]) async throws -> SandboxProcess {
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw CannotMeasure("there is no \(program); `swift build -c release` makes it")
    }
    let output = "\(folder)/ready-\(UUID().uuidString)"
    let process = try TestProcess.start(
      program, ["sandbox", "--port", "0"] + arguments, environment: environment(in: folder), folder: folder,
      output: output)
    let deadline = ContinuousClock.now + .seconds(60)
    var text = ""
    while !text.contains("\n"), ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(1))
      text = String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
    }
    return try SandboxProcess(process, ready: JSONDocument(String(text.prefix { $0 != "\n" })).root)
  }

  /// The credentials, as an operator sets them.
  var credentials: [String: String] {
    ["CARDFIX_APP_ID": appID, "CARDFIX_APP_SECRET": appSecret, "CARDFIX_BASE_URL": baseURL]
  }

  func client(_ pacing: Pacing) -> FeishuClient {
    FeishuClient(
      ClientConfiguration(baseURL: baseURL, appID: appID, appSecret: Secret(appSecret)), pacing: pacing,
      timepiece: .system)
  }

  /// A token, for calls that go past the client.
  func token(_ connection: borrowing RawConnection) throws -> String {
    let credentials = #"{"app_id":"\#(appID)","app_secret":"\#(appSecret)"}"#
    let answer = try connection.call("POST", Route.tenantToken.path, body: credentials)
    guard let token = JSONDocument(answer.body).root?["tenant_access_token"]?.string else {
      throw CannotMeasure("no token: \(answer.body)")
    }
    return token
  }

  /// Lifts every limit on calls.
  func liftLimits() throws {
    _ = try control("PATCH", "switches", #"{"rate.app":0,"rate.app_minute":0,"rate.chat":0,"rate.message":0}"#)
  }

  /// Places as many cards in a chat, the first one the newest; gives their ids.
  func place(cards: Int, in chat: String? = nil, secondsApart: Int = 1) throws -> [String] {
    let chat = chat ?? chatID
    let connection = try RawConnection(port: port)
    _ = try Self.checked(
      connection.call("POST", "/_sandbox/chats", body: #"{"chat_id":"\#(chat)","name":"bench \#(chat)"}"#))
    return try (0..<cards).map { number in
      let content = JSONString.quoted(Self.card("\(number), as sent"))
      let body =
        #"{"chat_id":"\#(chat)","msg_type":"interactive","content":\#(content),"age_seconds":\#(60 + number * secondsApart)}"#
      let answer = try Self.checked(connection.call("POST", "/_sandbox/messages", body: body))
      return answer?["message_id"]?.string ?? ""
    }
  }

  /// The calls so far, without those for tokens.
  func requests(since number: Int = 0) throws -> [JSONNode] {
    let answer = try RawConnection(port: port).call("GET", "/_sandbox/requests?since=\(number)")
    return answer.body.split(separator: "\n").compactMap { JSONDocument(String($0)).root }
      .filter { $0["path"]?.string != Route.tenantToken.path }
  }

  @discardableResult
  func control(_ method: String, _ path: String, _ body: String = "") throws -> JSONNode? {
    try Self.checked(RawConnection(port: port).call(method, "/_sandbox/" + path, body: body))
  }

  private static func checked(_ answer: (status: Int, body: String)) throws -> JSONNode? {
    guard answer.status == 200 else { throw CannotMeasure("the sandbox says \(answer.status): \(answer.body)") }
    return JSONDocument(answer.body).root
  }

  /// A card of about a kilobyte, as bots send them.
  static func card(_ words: String) -> String {
    let rows = (1...8).map {
      #"{"tag":"markdown","content":"**db-\#($0)** · disk 9\#($0) % · [dashboard](https://example.org/d/\#($0))"}"#
    }
    return
      #"{"schema":"2.0","config":{"update_multi":true},"header":{"title":{"tag":"plain_text","content":"告警 \#(words)"},"template":"red"},"body":{"elements":[\#(rows.joined(separator: ","))]}}"#
  }
}

extension Pacing {
  /// As fast as it goes.
  static let unlimited = Pacing(
    callsPerSecond: 1_000_000, callsPerMinute: 1_000_000, writesPerSecondPerLane: 1_000_000)
}
