/// Something that is to go wrong with the next calls that fit.
struct Fault: Codable, Hashable, Sendable {
  /// Which calls; what is nil fits all.
  struct Match: Codable, Hashable, Sendable {
    var method: String?
    var pathPrefix: String?
  }

  /// What happens to them.
  struct Effect: Codable, Hashable, Sendable {
    enum Drop: String, Codable, Sendable {
      /// The connection is closed and nothing was done.
      case before
      /// The call is carried out and the connection closed without an answer.
      case after
    }

    var drop: Drop?
    var delayMilliseconds: Int64 = 0
    var status: Int?
    var code: Int?
    var message: String?
    /// Seconds, in the rate limiter's header.
    var retryAfter: Int?
    /// Carry the call out before answering with `status` or `code`.
    var applies = false
  }

  var match: Match
  /// How many more calls; nil for all.
  var times: Int?
  /// From 0 to 1.
  var probability: Double
  var effect: Effect

  func fits(_ request: SandboxRequest) -> Bool {
    times != 0 && (match.method ?? request.method) == request.method
      && request.path.hasPrefix(match.pathPrefix ?? "")
  }
}
