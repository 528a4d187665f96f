/// The mention tags of texts and cards: `<at user_id="ou_ann">Ann</at>` (feishu-api.md 3.2).
enum AtTags {
  /// The text with every tag passed through `replace`, which gets the inside of the opening tag and the name after it; what is
  /// not quite such a tag stays as it is.
  static func replaced(
    in text: String, by replace: (_ attributes: Substring, _ name: Substring) -> String?
  ) -> String {
    var result = ""
    var rest = text[...]
    // Found once and kept: a text may hold a million openings and one end.
    var closing: Range<String.Index>?
    while let opening = rest.utf8.firstRange(of: "<at ".utf8) {
      let inside = rest[opening.upperBound...]
      if (closing?.lowerBound ?? text.startIndex) < opening.upperBound {
        closing = inside.utf8.firstRange(of: "</at>".utf8)
      }
      guard let found = closing else { break }
      if let end = inside.utf8.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
        inside.utf8[end] == UInt8(ascii: ">"), end < found.lowerBound,
        let replacement = replace(inside[..<end], inside[end..<found.lowerBound].dropFirst())
      {
        result += rest[..<opening.lowerBound]
        result += replacement
        rest = rest[found.upperBound...]
      } else {
        result += rest[..<opening.upperBound]
        rest = inside
      }
    }
    return result + rest
  }

  /// The value of `user_id` in the inside of an opening tag: in double or single quotes, or bare.
  static func userID(in attributes: Substring) -> String? {
    guard let name = attributes.utf8.firstRange(of: "user_id=".utf8) else { return nil }
    let value = attributes[name.upperBound...]
    let quote = value.utf8.first
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return String(value.prefix { !$0.isWhitespace })
    }
    let inside = value.dropFirst()
    guard let end = inside.utf8.firstIndex(where: { $0 == quote }) else { return nil }
    return String(inside[..<end])
  }

  /// The tag as it is sent. The name is left out: the service puts in the one that it knows.
  ///
  /// Nil for an id that would break out of the tag.
  static func tag(for userID: String) -> String? {
    let isSafe = !userID.isEmpty && userID.utf8.allSatisfy { $0 > 0x20 && !"\"<>'".utf8.contains($0) }
    return isSafe ? "<at user_id=\"\(userID)\"></at>" : nil
  }
}
