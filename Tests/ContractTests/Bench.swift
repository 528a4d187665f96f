import FeishuAPI
import FeishuClient
import FeishuSandbox
import JSONText
import Testing

/// A sandbox that listens on loopback and a client of it; they meet nowhere but on the wire.
///
/// The sandbox's clock stands still until ``advance(seconds:)``. Two people and one chat with our bot are there.
struct Bench: Sendable {
  let sandbox: RunningSandbox
  /// Sends everything at once and once.
  let client: FeishuClient
  let chatID = "oc_contract"

  /// Who we are.
  var appID: String { sandbox.apps[0].appID }

  /// Runs `body` and closes both ends.
  static func run<Value>(
    pacing: Pacing = .off, timepiece: (RunningSandbox) -> Timepiece = { _ in .system },
    _ body: (Bench) async throws -> Value
  ) async throws -> Value {
    // 2026-11-20T01:12:00Z
    let configuration = SandboxConfiguration(seed: .none, clock: .fixed(milliseconds: 1_795_137_120_000))
    let sandbox = try await FeishuSandbox.start(configuration)
    let bench = Bench(sandbox: sandbox, client: client(of: sandbox, pacing: pacing, timepiece: timepiece(sandbox)))
    bench.control("POST", "users", #"{"open_id":"ou_ann","name":"Ann"}"#)
    bench.control("POST", "users", #"{"open_id":"ou_tom","name":"汤姆","email":"tom@example.org"}"#)
    bench.control("POST", "chats", #"{"chat_id":"oc_contract","name":"值班 on call"}"#)
    do {
      let value = try await body(bench)
      await bench.close()
      return value
    } catch {
      await bench.close()
      throw error
    }
  }

  private func close() async {
    await client.shutdown()
    await sandbox.stop()
  }

  /// One more client of the sandbox; the caller closes it.
  static func client(
    of sandbox: RunningSandbox, path: String = "", appID: String? = nil, secret: String? = nil, pacing: Pacing = .off,
    timepiece: Timepiece = .system
  ) -> FeishuClient {
    let app = sandbox.apps[0]
    let configuration = ClientConfiguration(
      baseURL: sandbox.baseURL + path, appID: appID ?? app.appID, appSecret: Secret(secret ?? app.appSecret))
    return FeishuClient(configuration, pacing: pacing, timepiece: timepiece)
  }

  /// Calls a control route; an answer other than 200 fails the test.
  @discardableResult
  func control(
    _ method: String, _ path: String, _ body: String = "{}", sourceLocation: SourceLocation = #_sourceLocation
  ) -> JSONNode? {
    let answer = sandbox.control(method, "/_sandbox/" + path, body)
    #expect(answer.status == 200, "\(method) \(path): \(answer.body)", sourceLocation: sourceLocation)
    return JSONDocument(answer.body).root
  }

  func set(_ name: String, _ value: String, sourceLocation: SourceLocation = #_sourceLocation) {
    control("PATCH", "switches", #"{"\#(name)":\#(value)}"#, sourceLocation: sourceLocation)
  }

  /// Lifts every limit on calls a second or minute.
  func liftRates() {
    control("PATCH", "switches", #"{"rate.app":0,"rate.app_minute":0,"rate.chat":0,"rate.message":0}"#)
  }

  func advance(seconds: Double) {
    control("POST", "clock", #"{"advance_seconds":\#(seconds)}"#)
  }

  /// Puts a message there, unchecked, and gives its id.
  func place(_ content: String, type: String = "interactive", age: Int = 0, _ more: String = "") -> String {
    let members = [
      #""chat_id":"\#(chatID)""#, #""msg_type":"\#(type)""#, #""age_seconds":\#(age)"#,
      #""content":\#(JSONString.quoted(content))"#,
    ]
    let body = "{" + (members + (more.isEmpty ? [] : [more])).joined(separator: ",") + "}"
    return control("POST", "messages", body)?["message_id"]?.string ?? ""
  }

  /// Everything the sandbox knows of a message.
  func state(of id: String) -> JSONNode? { control("GET", "messages/\(id)") }

  /// The bytes that the sandbox holds.
  func held(_ id: String) -> String? { state(of: id)?["content"]?.string }

  /// The calls so far, without those that fetched a token.
  var calls: [JSONNode] { requests.filter { $0["path"]?.string != Route.tenantToken.path } }

  /// How often a token was fetched.
  var tokenCalls: Int { requests.count - calls.count }

  private var requests: [JSONNode] {
    sandbox.control("GET", "/_sandbox/requests").body.split(separator: "\n").compactMap {
      JSONDocument(String($0)).root
    }
  }
}

extension Pacing {
  /// No waiting and no second try.
  static let off = Pacing(
    callsPerSecond: 1_000_000, callsPerMinute: 1_000_000, writesPerSecondPerLane: 1_000_000, tries: 1, pauses: [])
}

/// The refusal of a call that has to be refused.
func refusal<Value>(
  of call: () async throws(FeishuFailure) -> Value, sourceLocation: SourceLocation = #_sourceLocation
) async -> Refusal? {
  switch await failure(of: call, sourceLocation: sourceLocation) {
  case .refused(let refusal)?: return refusal
  case let other?: Issue.record("not a refusal: \(other)", sourceLocation: sourceLocation)
  case nil: break
  }
  return nil
}

/// The failure of a call that has to fail.
func failure<Value>(
  of call: () async throws(FeishuFailure) -> Value, sourceLocation: SourceLocation = #_sourceLocation
) async -> FeishuFailure? {
  do throws(FeishuFailure) {
    _ = try await call()
    Issue.record("the call did not fail", sourceLocation: sourceLocation)
    return nil
  } catch {
    return error
  }
}
