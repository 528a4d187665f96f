/// A body of `name=value` pairs, as the endpoints for logins take it (feishu-api.md 2.5).
public enum FormBody {
  /// The value of `Content-Type` of such a body.
  public static let contentType = "application/x-www-form-urlencoded"

  /// The pairs in their order, percent-encoded.
  public static func encode(_ fields: [(name: String, value: String)]) -> String {
    fields.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
  }
}
