/// Character references such as `&#42;` and `&lt;`: how card authors write signs that are markup.
enum Entities {
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
    "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "zwj": "", "zwnj": "",
    "sim": "~", "copy": "©", "reg": "®", "trade": "™", "hellip": "…", "mdash": "—", "ndash": "–", "middot": "·",
    "bull": "•", "times": "×", "divide": "÷", "deg": "°", "plusmn": "±", "yen": "¥", "euro": "€", "pound": "£",
    "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "laquo": "«", "raquo": "»",
    "ldquo": "“", "rdquo": "”", "lsquo": "‘", "rsquo": "’", "check": "✓", "cross": "✗",
  ]
  /// `&` and `;` and what stands between them.
  private static let longest = 12

  /// The text of the reference at `at` and how many bytes it takes; nil when there is none.
  static func entity(in bytes: [UInt8], at: Int, end: Int) -> (text: String, length: Int)? {
    var stop = at + 1
    let most = min(end, at + longest)
    while stop < most, bytes[stop] == UInt8(ascii: "#") || Ids.isWord(bytes[stop]) { stop += 1 }
    guard stop < most, bytes[stop] == UInt8(ascii: ";"), stop > at + 1 else { return nil }
    let word = String(decoding: bytes[(at + 1)..<stop], as: UTF8.self)
    let length = stop + 1 - at
    guard word.hasPrefix("#") else {
      return names[word].map { ($0, length) }
    }
    let digits = word.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let number, number != 0, let scalar = Unicode.Scalar(number) else { return nil }
    return (String(scalar), length)
  }
}
