public import FeishuAPI

/// Why a call did not give what it was asked for; the cases are told apart by what can be done next.
///
/// No text in it holds the app secret or a token.
public enum FeishuFailure: Error, Hashable, Sendable {
  /// The service has said no. Nothing has changed.
  case refused(Refusal)
  /// The request has surely not been sent.
  case unreachable(Unreachable)
  /// The request was sent and nobody knows what became of it.
  case unknown(UnknownOutcome)
  /// Somebody has answered, but not as this service does.
  case strange(StrangeAnswer)
  /// There was no token to make the call with; nothing was sent.
  case noToken(NoToken)
  /// The caller has cancelled before the request was sent, or while it only read.
  case cancelled
}

/// A refusal with everything that the service said about it.
public struct Refusal: Hashable, Sendable {
  public var endpoint: Endpoint
  public var code: Int
  /// The sentence of the service.
  public var message: String
  public var httpStatus: Int
  /// What Feishu support asks for.
  public var logID: String?
  public var detail: WireErrorDetail?
  /// What a 230099 says about the card.
  public var cardRefusal: CardRefusal?
  /// The row of the error table; nil for a number that is not known.
  public var entry: ErrorEntry?
  /// Seconds after which the service wants to be asked again.
  public var resetSeconds: Double?
  /// How often the call was tried.
  public var tries: Int = 1

  public init(
    endpoint: Endpoint, code: Int, message: String, httpStatus: Int, logID: String? = nil,
    detail: WireErrorDetail? = nil, cardRefusal: CardRefusal? = nil, entry: ErrorEntry? = nil,
    resetSeconds: Double? = nil
  ) {
    self.endpoint = endpoint
    self.code = code
    self.message = message
    self.httpStatus = httpStatus
    self.logID = logID
    self.detail = detail
    self.cardRefusal = cardRefusal
    self.entry = entry
    self.resetSeconds = resetSeconds
  }

  /// The number inside a 230099.
  public var subCode: Int? { cardRefusal?.subCode }
}

/// A request that was not sent.
public struct Unreachable: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    /// The base URL is no address of a web server.
    case badAddress = "bad_address"
    case nameNotFound = "name_not_found"
    /// Nobody listens there.
    case connectionRefused = "connection_refused"
    case noRoute = "no_route"
    case timedOut = "timed_out"
    /// Nobody that is trusted here vouches for the certificate.
    case untrusted
    /// The certificate is one for another host.
    case wrongName = "wrong_name"
    /// The encryption, otherwise.
    case notSecure = "not_secure"
    /// The proxy could not be reached, or refused.
    case proxy
    /// The client was shut down.
    case shutDown = "shut_down"
    case other
  }

  public var reason: Reason
  /// The base URL that was tried.
  public var baseURL: String
  /// The words of the network library.
  public var detail: String
  /// Host and port of the proxy in between.
  public var proxy: String?

  public init(reason: Reason, baseURL: String, detail: String = "", proxy: String? = nil) {
    self.reason = reason
    self.baseURL = baseURL
    self.detail = detail
    self.proxy = proxy
  }
}

extension Unreachable.Reason {
  /// What it means when a proxy stands in between: it is the proxy that was not reached.
  var throughProxy: Unreachable.Reason {
    switch self {
    case .nameNotFound, .connectionRefused, .noRoute: .proxy
    default: self
    }
  }
}

/// A request that was sent and whose fate is not known.
public struct UnknownOutcome: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    /// No answer came in time.
    case timedOut = "timed_out"
    /// The connection ended before the answer did.
    case connectionLost = "connection_lost"
    /// The caller cancelled after the request was sent.
    case cancelled
    /// The service, or something before it, has failed inside: 5xx, or a code that says so.
    case serverFailed = "server_failed"
  }

  public var endpoint: Endpoint
  public var reason: Reason
  public var httpStatus: Int?
  public var logID: String?
  /// What the service said, when it did.
  public var refusal: Refusal?
  /// The words of the network library or of whoever answered.
  public var detail: String?

  public init(
    endpoint: Endpoint, reason: Reason, httpStatus: Int? = nil, logID: String? = nil, refusal: Refusal? = nil,
    detail: String? = nil
  ) {
    self.endpoint = endpoint
    self.reason = reason
    self.httpStatus = httpStatus
    self.logID = logID
    self.refusal = refusal
    self.detail = detail
  }
}

/// An answer that is not one of this service.
public struct StrangeAnswer: Hashable, Sendable {
  public enum Reason: String, Hashable, Sendable {
    case notJSON = "not_json"
    /// JSON without a `code`, or a success without what was asked for.
    case wrongShape = "wrong_shape"
    case tooLong = "too_long"
  }

  public var endpoint: Endpoint
  public var reason: Reason
  public var httpStatus: Int
  public var contentType: String?
  /// The first 200 characters.
  public var snippet: String
  public var logID: String?

  public init(
    endpoint: Endpoint, reason: Reason, httpStatus: Int, contentType: String? = nil, snippet: String = "",
    logID: String? = nil
  ) {
    self.endpoint = endpoint
    self.reason = reason
    self.httpStatus = httpStatus
    self.contentType = contentType
    self.snippet = snippet
    self.logID = logID
  }
}
