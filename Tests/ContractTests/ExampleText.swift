import JSONText

/// How texts are written in an example, so that people can read them.
enum ExampleText {
  /// The exact text that a body stands for: members in the order written, strings in the spelling written, no blanks.
  ///
  /// `{"{text}": …}` is a string that holds the text of a JSON value. `{"{times}": 3, "{item}": …}` in an array is three
  /// items. In strings, `{x*100}` is 100 times `x`.
  static func spelled(_ node: JSONNode) -> String {
    switch node.kind {
    case .object:
      if let value = node["{text}"] { return JSONString.quoted(spelled(value)) }
      let members = node.children.map { "\(JSONString.quoted($0.key ?? "")):\(spelled($0))" }
      return "{\(members.joined(separator: ","))}"
    case .array:
      let items = node.children.flatMap { item -> [String] in
        guard let times = item["{times}"]?.int, let value = item["{item}"] else { return [spelled(item)] }
        return Array(repeating: spelled(value), count: times)
      }
      return "[\(items.joined(separator: ","))]"
    case .string: return repeated(node.source)
    case .number, .bool, .null, .invalid: return node.source
    }
  }

  /// The text with every `{x*100}` written out.
  static func repeated(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "*")) else { return text }
    return replacing(in: text) { inside in
      guard let star = inside.lastIndex(of: "*"), let count = Int(inside[inside.index(after: star)...]) else {
        return nil
      }
      return String(repeating: String(inside[..<star]), count: count)
    }
  }

  /// The text with what stands in braces put in place of it, where `value` has something. By hand, since texts of 10 MB are
  /// among the examples.
  static func replacing(in text: String, _ value: (Substring) -> String?) -> String {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    var result = ""
    var rest = text[...]
    while let start = rest.utf8.firstIndex(of: open) {
      result += rest[..<start]
      let after = rest.utf8.index(after: start)
      let end = rest.utf8[after...].firstIndex { $0 == open || $0 == close }
      if let end, rest.utf8[end] == close, let new = value(rest[after..<end]) {
        result += new
        rest = rest[rest.utf8.index(after: end)...]
      } else {
        result += rest[start..<after]
        rest = rest[after...]
      }
    }
    return result + rest
  }
}

/// What the names in an example stand for: `{chat}` in any of its texts.
struct ExampleNames: Sendable {
  private var values: [String: String] = [:]

  subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// The text with the values of its names, as they stand in a JSON string. Names that nothing is known of stay.
  func filled(_ text: String) -> String { filled(text) { JSONString.escaped($0) } }

  /// A path or query with the values of its names, percent-encoded.
  func filledTarget(_ text: String) -> String {
    filled(text) { value in
      value.utf8.map { byte in
        let scalar = Unicode.Scalar(byte)
        let isPlain =
          scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._~".unicodeScalars.contains(scalar))
        let digits = String(byte, radix: 16, uppercase: true)
        return isPlain ? String(Character(scalar)) : "%" + (digits.count == 1 ? "0" : "") + digits
      }.joined()
    }
  }

  private func filled(_ text: String, _ spell: (String) -> String) -> String {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    return ExampleText.replacing(in: text) { name in values[String(name)].map(spell) }
  }
}
