import FeishuAPI
import NIOHTTP1

/// An HTTP answer with what matters of its headers.
struct RawAnswer: Sendable {
  var status: Int
  var contentType: String?
  var logID: String?
  var resetSeconds: Double?
  var body: [UInt8] = []
  /// The body was longer than allowed; what was read of it is in `body`.
  var isTooLong = false

  init(_ head: HTTPResponseHead) {
    status = Int(head.status.code)
    contentType = head.headers.first(name: WireHeader.contentType)
    logID = head.headers.first(name: WireHeader.logID) ?? head.headers.first(name: WireHeader.requestID)
    resetSeconds = head.headers.first(name: WireHeader.rateReset).flatMap { Double($0) }
  }
}

/// Why no answer came.
enum TransportTrouble: Error, Hashable, Sendable {
  case notSent(Unreachable.Reason, String)
  case lost(UnknownOutcome.Reason, String)
  case cancelledBeforeSending
}
