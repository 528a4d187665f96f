/// Finds a text in a text, by bytes, without regard to the case of ASCII letters unless capitals were asked for.
public enum TextSearch {
  /// The byte range of the first match at or after `start`, going round at the end.
  static func next(_ needle: String, in text: String, from start: Int) -> Range<Int>? {
    let all = matches(of: needle, in: text)
    return all.first { $0.lowerBound >= start } ?? all.first
  }

  /// The byte range of the last match before `end`, going round at the start.
  static func previous(_ needle: String, in text: String, before end: Int) -> Range<Int>? {
    let all = matches(of: needle, in: text)
    return all.last { $0.lowerBound < end } ?? all.last
  }

  /// Every match, in order, none overlapping another.
  public static func matches(of needle: String, in text: String) -> [Range<Int>] {
    let exact = needle.contains { $0.isUppercase }
    let pattern = Array(needle.utf8).map { exact ? $0 : lowered($0) }
    guard let first = pattern.first else { return [] }
    var text = text
    return text.withUTF8 { bytes in
      var result: [Range<Int>] = []
      var start = 0
      while start + pattern.count <= bytes.count {
        let matches =
          (exact ? bytes[start] : lowered(bytes[start])) == first
          && pattern.indices.allSatisfy { (exact ? bytes[start + $0] : lowered(bytes[start + $0])) == pattern[$0] }
        if matches { result.append(start..<start + pattern.count) }
        start += matches ? pattern.count : 1
      }
      return result
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
  }
}
