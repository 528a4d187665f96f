/// The headers that carry meaning. Names are compared without regard to case.
public enum WireHeader {
  public static let authorization = "Authorization"
  public static let contentType = "Content-Type"
  /// Also on answers that are not JSON.
  public static let logID = "X-Tt-Logid"
  /// Where the log id stands when ``logID`` is missing.
  public static let requestID = "X-Request-Id"
  /// The ceiling of a 429.
  public static let rateLimit = "x-ogw-ratelimit-limit"
  /// Seconds to wait after a 429; may have a fraction.
  public static let rateReset = "x-ogw-ratelimit-reset"
  /// The value of `Content-Type` of every JSON body.
  public static let json = "application/json; charset=utf-8"
  /// What stands before id and secret, in Base64, in `Authorization` (feishu-api.md 2.5).
  public static let basic = "Basic "
  /// What stands before a token in `Authorization`.
  public static let bearer = "Bearer "
}
