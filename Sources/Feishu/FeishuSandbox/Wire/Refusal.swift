/// Why a call is refused: what the service would answer.
///
/// The log id is not known where a refusal arises; the gateway adds it in ``answer(logID:)``.
struct Refusal: Error, Hashable, Sendable {
  var status = 400
  var code: Int
  var message: String
  /// Further members of the `error` object.
  var details: [WireValue.Member] = []
  /// Refusals of the rate limiter and of the token endpoint come without an `error` object.
  var isBare = false
  /// Members before `msg` in a bare refusal, such as `"data":{}`.
  var bareMembers: [WireValue.Member] = []
  var headers: [SandboxAnswer.Header] = []
  /// What is wrong with a card; only the message endpoints tell it as 230099.
  var complaint: CardComplaint?

  init(_ code: Int, _ message: String, status: Int = 400, details: [WireValue.Member] = []) {
    self.code = code
    self.message = message
    self.status = status
    self.details = details
  }

  /// A refusal without an `error` object.
  static func bare(_ code: Int, _ message: String, status: Int, members: [WireValue.Member] = []) -> Refusal {
    var refusal = Refusal(code, message, status: status)
    refusal.isBare = true
    refusal.bareMembers = members
    return refusal
  }

  /// The answer, byte for byte as in the opening of section 10 of feishu-api.md.
  func answer(logID: String) -> SandboxAnswer {
    var members = [WireValue.Member("code", .integer(Int64(code)))]
    if isBare {
      members += bareMembers + [.init("msg", .text(message))]
    } else {
      let link =
        "https://open.feishu.cn/search?from=openapi&log_id=\(logID)&code=\(code)&method_id=6900000000000000001"
      let error =
        details + [
          .init("log_id", .text(logID)),
          .init("troubleshooter", .text("排查建议查看(Troubleshooting suggestions): \(link)")),
        ]
      members.append(.init("msg", .text(message)))
      members.append(.init("error", .object(error.sorted { $0.name < $1.name })))
    }
    var answer = SandboxAnswer.json(.object(members), status: status)
    answer.headers = headers
    return answer
  }
}
