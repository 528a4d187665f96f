import FeishuAPI
import JSONText

@testable import FeishuSandbox

/// A sandbox without a server: two apps, two people, one chat, and a clock that moves when told.
///
///     let bench = Bench()
///     let id = bench.place(card: "{}")
///     bench.patch(id, "{}").code   // 0
final class Bench {
  var state: SandboxState
  /// 2026-11-20T01:12:00Z, in milliseconds.
  var now: Int64 = 1_795_137_120_000
  let ours: AppRecord
  let theirs: AppRecord
  let chatID: String
  private(set) var token = ""

  init() {
    state = SandboxState(SandboxOrigin(seed: .none, number: 7), at: now)
    ours = state.apps[0]
    _ = state.answer(SandboxRequest(method: "POST", target: "/_sandbox/apps"), at: now)
    theirs = state.apps[1]
    for person in [
      #"{"open_id":"ou_ann","name":"Ann"}"#, #"{"open_id":"ou_tom","name":"Tom","email":"tom@example.org"}"#,
    ] {
      _ = state.answer(SandboxRequest(method: "POST", target: "/_sandbox/users", body: Array(person.utf8)), at: now)
    }
    let chat = Array(#"{"chat_id":"oc_ops","name":"Ops"}"#.utf8)
    _ = state.answer(SandboxRequest(method: "POST", target: "/_sandbox/chats", body: chat), at: now)
    chatID = "oc_ops"
    token = token(of: ours)
  }

  /// A tenant token of an app, fresh from the endpoint.
  func token(of app: AppRecord) -> String {
    let body = #"{"app_id":"\#(app.appID)","app_secret":"\#(app.appSecret)"}"#
    let answer = call("POST", Route.tenantToken.target, body, token: nil)
    return answer["tenant_access_token"]?.string ?? ""
  }

  /// A call of the service, as our app unless a token is given.
  @discardableResult
  func call(_ method: String, _ target: String, _ body: String = "", token: String?) -> Answer {
    let request = SandboxRequest(
      method: method, target: target, authorization: token.map { "Bearer \($0)" }, body: Array(body.utf8))
    return Answer(state.answer(request, at: now + state.clockOffset))
  }

  @discardableResult
  func call(_ method: String, _ target: String, _ body: String = "") -> Answer {
    call(method, target, body, token: token)
  }

  /// A control route; the test fails later if the answer is not what it expects.
  @discardableResult
  func control(_ method: String, _ path: String, _ body: String = "") -> Answer {
    call(method, "/_sandbox/" + path, body, token: nil)
  }

  func set(_ name: String, _ value: String) {
    control("PATCH", "switches", #"{"\#(name)":\#(value)}"#)
  }

  /// Puts a message there, unchecked, and gives its id.
  func place(
    _ content: String, type: String = "interactive", from app: AppRecord? = nil, age: Int = 0, _ more: String = ""
  ) -> String {
    let body = """
      {"chat_id":"oc_ops","app_id":"\((app ?? ours).appID)","msg_type":"\(type)","age_seconds":\(age),
      "content":\(JSONString.quoted(content))\(more.isEmpty ? "" : "," + more)}
      """
    return control("POST", "messages", body)["message_id"]?.string ?? ""
  }

  func place(card: String) -> String { place(card) }

  // The calls of the service that most tests need.

  @discardableResult
  func patch(_ id: String, _ card: String, token: String? = nil) -> Answer {
    call(
      "PATCH", Route.patchMessage(id).target, #"{"content":\#(JSONString.quoted(card))}"#, token: token ?? self.token)
  }

  @discardableResult
  func edit(_ id: String, _ content: String, type: String = "text", token: String? = nil) -> Answer {
    call(
      "PUT", Route.editMessage(id).target, #"{"msg_type":"\#(type)","content":\#(JSONString.quoted(content))}"#,
      token: token ?? self.token)
  }

  @discardableResult
  func send(
    _ content: String, type: String = "interactive", to receiver: String = "oc_ops", idType: String = "chat_id",
    uuid: String? = nil
  ) -> Answer {
    let uuid = uuid.map { #","uuid":"\#($0)""# } ?? ""
    return call(
      "POST", "/open-apis/im/v1/messages?receive_id_type=\(idType)",
      #"{"receive_id":"\#(receiver)","msg_type":"\#(type)","content":\#(JSONString.quoted(content))\#(uuid)}"#)
  }

  /// The one message of a `GET`.
  func read(_ id: String, as form: CardContentType? = nil) -> JSONNode? {
    call("GET", Route.getMessage(id, as: form).target)["data"]?["items"]?[0]
  }

  func content(_ id: String, as form: CardContentType? = nil) -> String? {
    read(id, as: form)?["body"]?["content"]?.string
  }
}

/// An answer and its body as JSON.
struct Answer {
  let raw: SandboxAnswer
  let document: JSONDocument

  init(_ raw: SandboxAnswer) {
    self.raw = raw
    document = JSONDocument(bytes: raw.body)
  }

  subscript(_ key: String) -> JSONNode? { document.root?[key] }
  var status: Int { raw.status }
  var code: Int? { self["code"]?.int }
  var msg: String? { self["msg"]?.string }
  var text: String { raw.text }
  func header(_ name: String) -> String? { raw.headers.first { $0.name == name }?.value }
  /// The body with its log ids as `L`, as section 10 of feishu-api.md writes it.
  var shape: String {
    guard let logID = self["error"]?["log_id"]?.string else { return text }
    return text.split(separator: logID, omittingEmptySubsequences: false).joined(separator: "L")
  }
}

/// Cards that most tests use.
enum Sample {
  static let one = #"""
    {"config":{"update_multi":true},"header":{"template":"orange","title":{"tag":"plain_text","content":"Disk alert"}},"elements":[{"tag":"div","text":{"tag":"lark_md","content":"db-3 at **91 %**"}},{"tag":"hr"},{"tag":"action","actions":[{"tag":"button","type":"primary","text":{"tag":"plain_text","content":"Ack"},"value":{"act":"ack"}}]},{"tag":"note","elements":[{"tag":"plain_text","content":"sent by ops bot"}]}]}
    """#
  static let two = #"""
    {"schema":"2.0","config":{"update_multi":true},"header":{"title":{"tag":"plain_text","content":"Disk alert"}},"body":{"elements":[{"tag":"markdown","element_id":"txt1","content":"db-3 at **91 %**"}]}}
    """#

  /// A 2.0 card around these elements.
  static func two(_ elements: String) -> String {
    #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[\#(elements)]}}"#
  }
}
