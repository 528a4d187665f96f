import Foundation
import JSONText
import TestPatience
import TestProcesses

/// A `cardfix sandbox` as a process of its own, with a place for the programs that talk to it.
///
///     let sandbox = try await Sandbox()
///     let card = try sandbox.addMessage(content: #"{"elements":[]}"#)
///     let result = try await sandbox.run(["get", card])
final class Sandbox: Sendable {
  let place: Place
  let baseURL: String
  let port: UInt16
  let appID: String
  let appSecret: String
  /// The chat that every sandbox of the tests begins with.
  let chatID: String
  private let process: TestProcess

  init(arguments: [String] = ["--seed", "none"], place: Place? = nil) async throws {
    let place = try place ?? Place()
    // Not in the place: the ready line holds the secret, and nothing else there may.
    let output = FileManager.default.temporaryDirectory.path + "/cardfix-ready-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: output) }
    let process = try TestProcess.start(
      Place.program, ["sandbox", "--port", "0"] + arguments, environment: place.environment, folder: place.folder,
      output: output)
    guard let ready = JSONDocument(try await Self.firstLine(of: output)).root, ready["ready"]?.bool == true,
      let baseURL = ready["base_url"]?.string, let port = baseURL.split(separator: ":").last.flatMap({ UInt16($0) }),
      let appID = ready["apps"]?[0]?["app_id"]?.string, let appSecret = ready["apps"]?[0]?["app_secret"]?.string
    else {
      process.terminate()
      throw HarnessFailure("the sandbox gave no ready line")
    }
    self.place = place
    (self.baseURL, self.port, self.appID, self.appSecret) = (baseURL, port, appID, appSecret)
    self.process = process
    chatID = try Self.control(port, "POST", "/_sandbox/chats", #"{"name":"值班 on call"}"#).string("chat_id")
  }

  deinit { stop() }

  /// Ends the process, as a network that goes down.
  func stop() {
    process.terminate()
    process.waitInPlace()
  }

  /// The credentials, as an operator sets them.
  var credentials: [String: String] {
    ["CARDFIX_APP_ID": appID, "CARDFIX_APP_SECRET": appSecret, "CARDFIX_BASE_URL": baseURL]
  }

  /// Runs the program against this sandbox.
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = ""
  ) async throws -> RunResult {
    try await place.run(arguments, environment: credentials.merging(environment) { $1 }, input: input)
  }

  // MARK: - Control routes

  /// A message as it is given, unchecked.
  func addMessage(
    content: String, type: String = "interactive", chat: String? = nil, ageSeconds: Int = 60, appID: String? = nil
  ) throws -> String {
    try control(
      "POST", "/_sandbox/messages",
      object([
        ("chat_id", quoted(chat ?? chatID)), ("msg_type", quoted(type)), ("content", quoted(content)),
        ("age_seconds", "\(ageSeconds)"), ("app_id", quoted(appID ?? self.appID)),
      ])
    ).string("message_id")
  }

  func addChat(name: String) throws -> String {
    try control("POST", "/_sandbox/chats", object([("name", quoted(name))])).string("chat_id")
  }

  /// The id of one more app, which is in no chat.
  func addApp() throws -> String {
    try control("POST", "/_sandbox/apps", "{}").string("app_id")
  }

  /// The whole state of a message: `content`, `revisions`, `edit_count`, `recalled` and more.
  func message(_ id: String) throws -> JSONNode {
    try control("GET", "/_sandbox/messages/\(id)")
  }

  /// The content that the sandbox holds for a message.
  func content(of id: String) throws -> String {
    try message(id).string("content")
  }

  /// Changes a message behind the program's back.
  func change(_ id: String, _ members: String) throws {
    _ = try control("PATCH", "/_sandbox/messages/\(id)", members)
  }

  /// Lets calls fail: `{"match":{"method":"PATCH"},"times":1,"effect":{"drop":"after"}}`.
  func addFault(_ fault: String) throws {
    _ = try control("POST", "/_sandbox/faults", fault)
  }

  /// The requests that reached the sandbox, one object each.
  func requests() throws -> [JSONNode] {
    let answer = try LoopbackHTTP.call(port: port, method: "GET", target: "/_sandbox/requests?since=0", body: "")
    return answer.body.split(separator: "\n").compactMap { JSONDocument(String($0)).root }
  }

  @discardableResult
  func control(_ method: String, _ target: String, _ body: String = "") throws -> JSONNode {
    try Self.control(port, method, target, body)
  }

  private static func control(_ port: UInt16, _ method: String, _ target: String, _ body: String) throws -> JSONNode {
    let answer = try LoopbackHTTP.call(port: port, method: method, target: target, body: body)
    guard answer.status == 200, let root = JSONDocument(answer.body).root else {
      throw HarnessFailure("\(method) \(target): \(answer.status) \(answer.body)")
    }
    return root
  }

  /// The first line that a program writes into a file; what there is of it when it never ends.
  private static func firstLine(of path: String) async throws -> String {
    var text = ""
    _ = await comesToHold(every: .milliseconds(5)) {
      text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
      return text.contains("\n")
    }
    return String(text.prefix { $0 != "\n" })
  }
}

/// A text as a JSON string.
func quoted(_ text: String) -> String { JSONString.quoted(text) }

/// An object of members whose values are JSON already.
func object(_ members: [(String, String)]) -> String {
  "{" + members.map { "\(quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
}

extension JSONNode {
  /// The text of a member that must be there.
  func string(_ key: String) throws -> String {
    guard let text = self[key]?.string else {
      throw HarnessFailure("no “\(key)” in \(source)")
    }
    return text
  }
}

/// Something that a test needs did not work.
struct HarnessFailure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
