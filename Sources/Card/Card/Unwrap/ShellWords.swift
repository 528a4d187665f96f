/// Command lines as a shell takes them apart; as much of it as copied curl commands need.
enum ShellWords {
  /// Whether curl is called in the first line.
  static func isCurl(_ text: ArraySlice<UInt8>) -> Bool {
    let line = text.prefix { $0 != 0x0A }
    return line.split(separator: 0x20).prefix(8).contains { word in
      word.elementsEqual("curl".utf8) || word.elementsEqual("curl.exe".utf8)
    }
  }

  /// What the command sends: the values of `-d`, `--data…` and `--json`.
  static func data(in text: ArraySlice<UInt8>) -> [[UInt8]] {
    var found: [[UInt8]] = []
    var isValue = false
    for word in words(in: text) {
      if isValue {
        found.append(word)
        isValue = false
      } else if flags.contains(where: word.elementsEqual) {
        isValue = true
      } else if let equals = word.firstIndex(of: UInt8(ascii: "=")),
        flags.contains(where: { $0.elementsEqual(word[..<equals]) }), word.starts(with: "--".utf8)
      {
        found.append(Array(word[(equals + 1)...]))
      } else if word.starts(with: "-d".utf8), word.count > 2, word[2] != UInt8(ascii: "-") {
        found.append(Array(word.dropFirst(2)))
      }
    }
    return found
  }

  private static let flags: [[UInt8]] = [
    "-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json",
  ].map { Array($0.utf8) }

  static func words(in text: ArraySlice<UInt8>) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8]?
    var scan = ByteScan(text)
    func add(_ bytes: [UInt8]) {
      word = word ?? []
      word?.append(contentsOf: bytes)
    }
    while let byte = scan.next() {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D:
        if let done = word { words.append(done) }
        word = nil
      case UInt8(ascii: "^") where scan.isAtLineEnd: _ = scan.next()
      case UInt8(ascii: "\\"):
        let next = scan.next()
        if next == 0x0D { _ = scan.next() }
        if let next, next != 0x0A, next != 0x0D { add([next]) }
      case UInt8(ascii: "'"): add(scan.take(until: UInt8(ascii: "'")))
      case UInt8(ascii: "\""): add(doubleQuoted(&scan))
      case UInt8(ascii: "$") where scan.peek == UInt8(ascii: "'"):
        _ = scan.next()
        add(Escapes.decoded(scan.takeEscaped(until: UInt8(ascii: "'"))))
      default: add([byte])
      }
    }
    if let word { words.append(word) }
    return words
  }

  /// In double quotes a backslash stands for itself unless the next byte is special.
  private static func doubleQuoted(_ scan: inout ByteScan) -> [UInt8] {
    var result: [UInt8] = []
    while let byte = scan.next(), byte != UInt8(ascii: "\"") {
      guard byte == UInt8(ascii: "\\"), let next = scan.next() else {
        result.append(byte)
        continue
      }
      if next == 0x0A { continue }
      if !"\"\\$`".utf8.contains(next) { result.append(byte) }
      result.append(next)
    }
    return result
  }
}

/// Bytes that are read one after the other.
struct ByteScan {
  private let bytes: ArraySlice<UInt8>
  private(set) var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  var peek: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  var isAtLineEnd: Bool { peek == 0x0A || peek == 0x0D }

  func has(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    return index + count <= bytes.endIndex
      && text.withUTF8Buffer { bytes[index..<index + count].elementsEqual($0) }
  }

  mutating func skip(_ count: Int) { index = min(index + count, bytes.endIndex) }

  mutating func next() -> UInt8? {
    guard index < bytes.endIndex else { return nil }
    defer { index += 1 }
    return bytes[index]
  }

  /// The bytes before an end mark, which is passed over too.
  mutating func take(until end: UInt8) -> [UInt8] {
    let start = index
    while let byte = peek, byte != end { index += 1 }
    defer { skip(1) }
    return Array(bytes[start..<index])
  }

  /// The same, where a backslash hides an end mark; backslashes stay.
  mutating func takeEscaped(until end: UInt8) -> [UInt8] {
    let start = index
    while let byte = peek, byte != end { skip(byte == UInt8(ascii: "\\") ? 2 : 1) }
    defer { skip(1) }
    return Array(bytes[start..<index])
  }
}

/// Escapes as C and the languages after it write them.
enum Escapes {
  static func decoded(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "\\")) else { return bytes }
    var result: [UInt8] = []
    var scan = ByteScan(bytes[...])
    while let byte = scan.next() {
      guard byte == UInt8(ascii: "\\"), let letter = scan.next() else {
        result.append(byte)
        continue
      }
      switch letter {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case 0x0A: continue
      case UInt8(ascii: "u"): append(hex(&scan, most: 4), &scan, to: &result)
      case UInt8(ascii: "U"): append(hex(&scan, most: 8), &scan, to: &result)
      case UInt8(ascii: "x"): append(hex(&scan, most: 2), &scan, to: &result)
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "`"),
        UInt8(ascii: "$"):
        result.append(letter)
      default: result += [byte, letter]
      }
    }
    return result
  }

  private static func hex(_ scan: inout ByteScan, most: Int) -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while count < most, let byte = scan.peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue {
      value = value &* 16 &+ UInt32(digit)
      scan.skip(1)
      count += 1
    }
    return value
  }

  private static func append(_ value: UInt32, _ scan: inout ByteScan, to result: inout [UInt8]) {
    var value = value
    if (0xD800...0xDBFF).contains(value), scan.has("\\u") {
      scan.skip(2)
      let low = hex(&scan, most: 4)
      if (0xDC00...0xDFFF).contains(low) { value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) }
    }
    result += UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter
  }
}
