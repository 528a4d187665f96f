/// A request as the gateway sees it, free of any HTTP library.
struct SandboxRequest: Hashable, Sendable {
  /// One `name=value` of the query, decoded.
  struct QueryItem: Hashable, Sendable {
    var name: String
    var value: String
  }

  var method: String
  /// The path without its query, decoded.
  var path: String
  var query: [QueryItem] = []
  /// The `Authorization` header, whole.
  var authorization: String?
  var body: [UInt8] = []
  /// The `Content-Type` header, whole; forms are told from JSON by it.
  var contentType: String?
  /// The `Host` header: where a person is sent to approve a login.
  var host: String?

  /// The first value of a query parameter; an empty one counts as absent.
  func parameter(_ name: String) -> String? {
    guard let value = query.first(where: { $0.name == name })?.value, !value.isEmpty else { return nil }
    return value
  }

  /// All values of a query parameter that may be repeated.
  func parameters(_ name: String) -> [String] {
    query.filter { $0.name == name }.map(\.value)
  }
}

extension SandboxRequest {
  /// Splits `path?query` as it stands in a request line. Percent escapes are decoded, `+` is a blank in the query only.
  init(method: String, target: String, authorization: String? = nil, body: [UInt8] = [], contentType: String? = nil) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let pairs = parts.count > 1 ? parts[1].split(separator: "&") : []
    self.init(
      method: method,
      path: Self.decoded(parts[0], blankForPlus: false),
      query: pairs.map { pair in
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        return QueryItem(
          name: Self.decoded(sides[0], blankForPlus: true),
          value: sides.count > 1 ? Self.decoded(sides[1], blankForPlus: true) : "")
      },
      authorization: authorization,
      body: body,
      contentType: contentType)
  }

  static func decoded(_ text: Substring, blankForPlus: Bool) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") && blankForPlus ? UInt8(ascii: " ") : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
