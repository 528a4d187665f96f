import FeishuSandbox
import Foundation
import JSONText
import TestServers
import Testing

/// The sandbox's half: its own HTTP, spoken without any client library, compared byte for byte.
///
/// Every example begins on 2026-11-20 at 01:12:00 UTC, where the clock stands until it is moved, with one app, the chat
/// `oc_ops` and the people `ou_ann` and `ou_tom` in it.
final class ExampleSandbox: Sendable {
  private let sandbox: RunningSandbox
  private let example: Example

  private init(_ sandbox: RunningSandbox, _ example: Example) {
    self.sandbox = sandbox
    self.example = example
  }

  static func run(_ example: Example) async throws {
    // 2026-11-20T01:12:00Z
    let configuration = SandboxConfiguration(seed: .none, clock: .fixed(milliseconds: 1_795_137_120_000))
    let sandbox = try await FeishuSandbox.start(configuration)
    do {
      try await ExampleSandbox(sandbox, example).run()
    } catch {
      await sandbox.stop()
      throw error
    }
    await sandbox.stop()
  }

  private func run() async throws {
    var names = try await furnish()
    if let switches = example.switches {
      try await control("PATCH", "/_sandbox/switches", ExampleText.spelled(switches))
    }
    for request in example.state { try await prepare(request, &names) }
    var steps = example.steps[...]
    while let step = steps.popFirst() {
      if let next = steps.first, next.isTogether {
        steps.removeFirst()
        try await checkTogether([step, next], names)
      } else {
        for _ in 0..<step.times { try await check(step, &names) }
      }
    }
  }

  /// What every example begins with, and the names of it.
  private func furnish() async throws -> ExampleNames {
    var names = ExampleNames()
    let app = sandbox.apps[0]
    names["app"] = app.appID
    names["secret"] = app.appSecret
    names["basic"] = Data("\(app.appID):\(app.appSecret)".utf8).base64EncodedString()
    for (path, body) in [
      ("users", #"{"open_id":"ou_ann","name":"Ann"}"#),
      ("users", #"{"open_id":"ou_tom","name":"汤姆","email":"tom@example.org"}"#),
      ("chats", #"{"chat_id":"oc_ops","name":"Ops"}"#),
    ] {
      try await control("POST", "/_sandbox/" + path, body)
    }
    let record = try await control("PATCH", "/_sandbox/apps/\(app.appID)", "{}")
    names["tenant"] = record?["tenant_key"]?.string
    names["bot"] = record?["open_id"]?.string
    names["user_token"] = try await control(
      "POST", "/_sandbox/tokens", #"{"open_id":"ou_ann","scopes":["im:message","im:chat:readonly"]}"#)?["access_token"]?
      .string
    let token = try await answer(
      Example.Request(
        method: "POST", target: "/open-apis/auth/v3/tenant_access_token/internal", authorization: "none",
        contentType: "application/json", body: #"{"app_id":"{app}","app_secret":"{secret}"}"#, keep: []), names)
    names["bot_token"] = JSONDocument(token?.body ?? "").root?["tenant_access_token"]?.string
    return names
  }

  @discardableResult
  private func control(_ method: String, _ path: String, _ body: String) async throws -> JSONNode? {
    let answer = sandbox.control(method, path, body)
    #expect(answer.status == 200, "\(method) \(path): \(answer.body)")
    return JSONDocument(answer.body).root
  }

  /// A request before the steps: it only has to succeed.
  private func prepare(_ request: Example.Request, _ names: inout ExampleNames) async throws {
    let answer = try #require(try await answer(request, names), "\(request.target) was not answered")
    let root = JSONDocument(answer.body).root
    let isDone = answer.status == 200 && (request.isControl || root?["code"]?.int == 0)
    #expect(isDone, "\(request.method) \(request.target): \(answer.body)")
    keep(request, root, &names)
  }

  private func check(_ step: Example.Step, _ names: inout ExampleNames) async throws {
    guard let response = step.response else { return try await prepare(step.request, &names) }
    let answer = try await answer(step.request, names)
    keep(step.request, JSONDocument(answer?.body ?? "").root, &names)
    for difference in differences(answer, response, names) {
      Issue.record("\(step.request.method) \(step.request.target): \(difference)")
    }
  }

  /// Two requests at the same time: one gets one of the answers, the other the other.
  private func checkTogether(_ steps: [Example.Step], _ names: ExampleNames) async throws {
    async let first = answer(steps[0].request, names)
    async let second = answer(steps[1].request, names)
    let answers = [try await first, try await second]
    let responses = steps.compactMap(\.response)
    func differences(_ answers: [ExampleAnswer?]) -> [String] {
      zip(answers, responses).flatMap { self.differences($0, $1, names) }
    }
    let straight = differences(answers)
    let isFine = straight.isEmpty || differences(answers.reversed()).isEmpty
    #expect(isFine, "\(straight)")
  }

  private func keep(_ request: Example.Request, _ root: JSONNode?, _ names: inout ExampleNames) {
    for (name, path) in request.keep {
      let steps = path.split(separator: ".").map { part in
        Int(part).map { .index($0) } ?? JSONPath.Step.key(String(part))
      }
      let node = root?.document.node(at: JSONPath(steps: steps))
      #expect(node?.string != nil, "there is no text at \(path)")
      names[name] = node?.string
      for (suffix, shape) in IdentifierShape.all where path.hasSuffix(suffix) {
        #expect(shape(node?.string ?? ""), "\(path) has not the form of appendix B: \(node?.string ?? "")")
      }
    }
  }

  private func answer(_ request: Example.Request, _ names: ExampleNames) async throws -> ExampleAnswer? {
    let client = try #require(RawClient(port: sandbox.port))
    var headers = request.body == nil ? [] : ["Content-Type: \(request.contentType)"]
    switch request.authorization {
    case "none": break
    case "bot": headers.append("Authorization: Bearer \(names["bot_token"] ?? "")")
    case "user": headers.append("Authorization: Bearer \(names["user_token"] ?? "")")
    case let literal: headers.append("Authorization: \(names.filled(literal))")
    }
    let answer = await client.request(
      request.method, names.filledTarget(request.target), names.filled(request.body ?? ""), headers: headers)
    return answer.map { ExampleAnswer(head: $0.head, body: $0.body) }
  }

  /// Every way in which an answer is not as it is written.
  private func differences(_ answer: ExampleAnswer?, _ response: Example.Response, _ names: ExampleNames) -> [String] {
    guard let status = response.status else { return answer == nil ? [] : ["it was answered: \(answer?.body ?? "")"] }
    guard let answer else { return ["it was not answered"] }
    var names = names
    names["log_id"] = answer["x-tt-logid"]
    var found: [String] = []
    if answer.status != status { found.append("status \(answer.status) in place of \(status)") }
    for (name, value) in response.headers {
      let wanted = value.map { names.filled($0) }
      if answer[name] != wanted { found.append("\(name): \(answer[name] ?? "nil") in place of \(wanted ?? "nil")") }
    }
    if let logID = names["log_id"], !IdentifierShape.isLogID(logID) { found.append("log id \(logID)") }
    let body = names.filled(response.body)
    if answer.body != body { found.append("body \(answer.body)\nin place of\n\(body)") }
    return found
  }
}

/// An answer as it came.
struct ExampleAnswer: Sendable {
  let status: Int
  let body: String
  private let headers: [String: String]

  init(head: String, body: String) {
    let lines = head.split(separator: "\r\n")
    status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = String(line[line.index(after: colon)...].drop { $0 == " " })
    }
    self.headers = headers
    self.body = body
  }

  /// A header by its name in small letters.
  subscript(name: String) -> String? { headers[name] }
}

/// The forms of ids (feishu-api.md appendix B).
enum IdentifierShape {
  static let all: [(suffix: String, shape: @Sendable (String) -> Bool)] = [
    ("tenant_access_token", { $0.hasPrefix("t-") }), ("message_id", { $0.hasPrefix("om_") || $0.hasPrefix("bm-") }),
    ("chat_id", { $0.hasPrefix("oc_") }), ("thread_id", { $0.hasPrefix("omt_") }),
    ("image_key", { $0.hasPrefix("img_v3_") }), ("app_id", { $0.hasPrefix("cli_") }),
    ("card_id", { $0.utf8.count <= 20 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
  ]

  /// 14 digits of time and 20 capital hex digits (feishu-api.md 1.3).
  static func isLogID(_ text: String) -> Bool { text.wholeMatch(of: /[0-9]{14}[0-9A-F]{20}/) != nil }
}
