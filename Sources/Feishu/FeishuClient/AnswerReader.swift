import FeishuAPI
import FoundationEssentials

/// An answer whose `code` can be looked at before anything else.
protocol WireAnswer: Decodable, Sendable {
  var code: Int { get }
}

extension Envelope: WireAnswer {}
extension TokenAnswer: WireAnswer {}
extension BotAnswer: WireAnswer {}
extension DeviceAnswer: WireAnswer {}
extension UserTokenAnswer: WireAnswer {}

/// What an answer says, body first and status second (feishu-api.md 1.3).
enum Reading<Value: Sendable>: Sendable {
  case success(Answer<Value>)
  case refusal(Refusal)
  case strange(StrangeAnswer)
}

/// Reads answers to calls of one endpoint.
struct AnswerReader: Sendable {
  let endpoint: Endpoint
  let secrets: [Secret]

  private var masker: Masker { Masker(secrets) }

  func read<Value: WireAnswer>(_ raw: RawAnswer, as type: Value.Type) -> Reading<Value> {
    guard !raw.isTooLong else { return .strange(strange(raw, .tooLong)) }
    // Before anything is decoded: a strict reader would take a text with one bad character as absent.
    let body = Data(TextRepair.mended(raw.body))
    // One pass over a success; a refusal is small and is read again for its details.
    let value: Value? = decode(body)
    if let value, value.code == 0 { return .success(Answer(value, logID: raw.logID)) }
    let failure: WireFailure? = decode(body)
    if let failure, failure.code != 0 { return .refusal(refusal(failure, raw)) }
    let looksLikeJSON = body.first { !" \t\r\n".utf8.contains($0) } == UInt8(ascii: "{")
    return .strange(strange(raw, looksLikeJSON ? .wrongShape : .notJSON))
  }

  private func decode<Value: Decodable>(_ body: Data) -> Value? {
    try? JSONDecoder().decode(Value.self, from: body)
  }

  private func refusal(_ failure: WireFailure, _ raw: RawAnswer) -> Refusal {
    let masker = masker
    let message = masker.mask(failure.msg)
    let cardRefusal = CardRefusal(code: failure.code, message: message)
    let row = ErrorCatalogue.entry(code: failure.code, message: message, on: endpoint)
    return Refusal(
      endpoint: endpoint, code: failure.code, message: message, httpStatus: raw.status,
      logID: failure.error?.logID ?? raw.logID, detail: masker.mask(failure.error), cardRefusal: cardRefusal,
      entry: row, resetSeconds: raw.resetSeconds)
  }

  private func strange(_ raw: RawAnswer, _ reason: StrangeAnswer.Reason) -> StrangeAnswer {
    let text = String(decoding: raw.body.prefix(2_000), as: UTF8.self)
    // The answer to a request for a token may hold one that nobody knows yet.
    let isTelling = endpoint.isOpen && text.contains("token")
    let plain = isTelling ? Array(Secret.mask) : masker.mask(text).map { $0.isWhitespace ? " " : $0 }
    return StrangeAnswer(
      endpoint: endpoint, reason: reason, httpStatus: raw.status, contentType: raw.contentType,
      snippet: String(plain.prefix(200)), logID: raw.logID)
  }
}
