/// What goes back over the wire, and how.
struct SandboxAnswer: Hashable, Sendable {
  struct Header: Hashable, Sendable {
    var name: String
    var value: String
  }

  /// What becomes of the answer.
  enum Fate: Hashable, Sendable {
    case sent
    /// The connection is closed without a word.
    case dropped
  }

  var status = 200
  var contentType = "application/json; charset=utf-8"
  var headers: [Header] = []
  var body: [UInt8] = []
  /// The business code, for the request log; nil when the body has none.
  var code: Int?
  var fate = Fate.sent
  /// How long the finished answer is held back.
  var delayMilliseconds: Int64 = 0

  /// The body as text, for tests and logs.
  var text: String { String(decoding: body, as: UTF8.self) }

  /// A JSON answer.
  static func json(_ value: WireValue, status: Int = 200) -> SandboxAnswer {
    var code: Int?
    if case .integer(let number)? = value["code"] { code = Int(number) }
    return SandboxAnswer(status: status, body: value.bytes, code: code)
  }

  /// A success of most endpoints: `{"code":0,"data":…,"msg":"success"}`, in this order (feishu-api.md section 10).
  static func success(_ data: WireValue) -> SandboxAnswer {
    .json(["code": 0, "data": data, "msg": "success"])
  }

  /// An answer that is not JSON.
  static func plain(_ text: String, status: Int) -> SandboxAnswer {
    SandboxAnswer(status: status, contentType: "text/plain", body: Array(text.utf8))
  }

  /// An unknown path, or a known one with a wrong method (item 2).
  static var notFound: SandboxAnswer { .plain("404 page not found", status: 404) }

  /// The same answer with its log id in the header that every JSON answer carries (item 1).
  func logged(as logID: String) -> SandboxAnswer {
    guard contentType.hasPrefix("application/json") else { return self }
    var answer = self
    answer.headers.append(Header(name: "X-Tt-Logid", value: logID))
    return answer
  }
}
