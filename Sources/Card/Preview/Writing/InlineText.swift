import Screen

/// Running text with looks: safe to show, and not yet broken into lines.
///
/// All text of a card comes in through `append`, which makes control characters and the like visible, so nothing that is
/// drawn later has to think about them. A line break of the card is a "\n" here.
struct InlineText {
  /// Always valid UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Which look the bytes up to `end` have, in order.
  private(set) var runs: [Run] = []

  struct Run {
    var end: Int
    var look: Look
  }

  init() {}

  init(_ text: String, _ look: Look = Look()) {
    append(text, look)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Adds text of the card; line breaks are kept, everything else becomes printable.
  mutating func append(_ text: String, _ look: Look) {
    var text = text
    text.withUTF8 { append($0[...], look) }
  }

  /// Adds valid UTF-8 of the card.
  mutating func append(_ text: some BidirectionalCollection<UInt8>, _ look: Look) {
    guard !text.isEmpty else { return }
    if text.contains(where: { $0 == UInt8(ascii: "\n") }) {
      var isFirst = true
      for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
        if !isFirst { bytes.append(UInt8(ascii: "\n")) }
        isFirst = false
        addLine(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
      }
    } else {
      addLine(text[...])
    }
    close(look)
  }

  mutating func append(_ other: InlineText) {
    let offset = bytes.count
    bytes += other.bytes
    runs += other.runs.lazy.map { Run(end: $0.end + offset, look: $0.look) }
  }

  /// A break at which a new line starts whatever the width.
  mutating func breakLine(_ look: Look = Look()) {
    bytes.append(UInt8(ascii: "\n"))
    close(look)
  }

  private mutating func addLine(_ line: some BidirectionalCollection<UInt8>) {
    if Self.isHarmless(line) {
      bytes += line
    } else {
      bytes += Printable.text(String(decoding: line, as: UTF8.self)).utf8
    }
  }

  private mutating func close(_ look: Look) {
    if let last = runs.last, last.look == look {
      runs[runs.count - 1].end = bytes.count
    } else if bytes.count > (runs.last?.end ?? 0) {
      runs.append(Run(end: bytes.count, look: look))
    }
  }

  /// Whether a text surely has nothing that must be made printable: ASCII without controls, ideographs, kana, full-width
  /// forms and plain emoji. Others are looked at by `Printable`, which is right for all but slower.
  private static func isHarmless(_ text: some BidirectionalCollection<UInt8>) -> Bool {
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case 0x20...0x7E: break
      case 0x80...0xBF:
        switch previous {
        case 0xE3 where byte == 0x85: return false  // Hangul filler
        case 0xEF where byte != 0xBC && byte != 0xBD: return false
        case 0xF0 where byte != 0x9F: return false
        default: break
        }
      case 0xC3...0xCB, 0xE3...0xED, 0xEF, 0xF0: break
      default: return false
      }
      previous = byte
    }
    return true
  }
}

extension InlineText {
  /// The widest line it makes when nothing is wrapped.
  var naturalWidth: Int {
    var widest = 0
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      widest = max(widest, Self.width(of: line))
    }
    return widest
  }

  /// The widest part that has no blank in it; a text without blanks in which lines may break anywhere counts little.
  var longestWord: Int {
    var longest = 0
    for word in bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: " ") }) {
      // Ideographs can be broken between; letters beside them count as what they are.
      longest = max(longest, word.split { $0 >= 0xE3 }.reduce(2) { max($0, Self.width(of: $1)) })
    }
    return longest
  }

  /// Columns of printable UTF-8; a shortcut for ASCII.
  static func width(of text: ArraySlice<UInt8>) -> Int {
    text.allSatisfy { $0 < 0x80 } ? text.count : Width.of(String(decoding: text, as: UTF8.self))
  }

  /// The same text with every look changed.
  func restyled(_ change: (inout Look) -> Void) -> InlineText {
    var copy = self
    for index in copy.runs.indices {
      change(&copy.runs[index].look)
    }
    return copy
  }

  /// The same text on one line: line breaks become blanks.
  var onOneLine: InlineText {
    var copy = self
    for index in copy.bytes.indices where copy.bytes[index] == UInt8(ascii: "\n") {
      copy.bytes[index] = UInt8(ascii: " ")
    }
    return copy
  }
}
