// The service is not strict about what it sends: numbers come as strings, absent things as null or "". One strange field of
// a message must not make a whole page unreadable, so optional fields that do not decode are taken as absent.
extension KeyedDecodingContainer {
  /// The value, or nil when it is absent, null or of another type.
  func lenient<Value: Decodable>(_ key: Key) -> Value? {
    guard let value = try? decodeIfPresent(Value.self, forKey: key) else { return nil }
    return value
  }

  // The plain types are decoded by their own methods, which cost a fraction of the one for all types.

  /// An integer that is spelled as a number or, as the service does it with most, as a string.
  func integer(_ key: Key) -> Int64? {
    if let text = string(key) { return Int64(text) }
    return try? decodeIfPresent(Int64.self, forKey: key)
  }

  /// A yes or no, false when it is not said.
  func flag(_ key: Key) -> Bool {
    (try? decodeIfPresent(Bool.self, forKey: key)) ?? false
  }

  /// A text that may be spelled as a number.
  func text(_ key: Key) -> String? {
    if let text = string(key) { return text }
    return (try? decodeIfPresent(Int64.self, forKey: key)).map { String($0) }
  }

  /// A text that is spelled as one.
  func string(_ key: Key) -> String? {
    try? decodeIfPresent(String.self, forKey: key)
  }
}

/// Milliseconds since 1970; a value too small for that is taken as seconds (feishu-api.md 3.1).
func milliseconds(_ value: Int64) -> Int64 {
  (1..<100_000_000_000).contains(value) ? value * 1000 : value
}
