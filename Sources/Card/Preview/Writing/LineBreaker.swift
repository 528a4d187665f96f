import Screen

/// Breaks printable text into lines of a width: at blanks, between ideographs, and inside a word only when it is longer
/// than a line. No line starts with closing punctuation as long as two characters fit into one.
///
/// One pass, no allocation but for the result; most text goes through without Unicode's grapheme rules.
struct LineBreaker {
  /// Bytes of one line and the columns they take.
  struct Line {
    var range: Range<Int>
    var width: Int
  }

  private let bytes: [UInt8]
  private let limit: Int
  private let mostLines: Int
  private lazy var string = String(decoding: bytes, as: UTF8.self)
  private var lines: [Line] = []
  /// The end of a cluster that is gone through scalar by scalar.
  private var clusterEnd = 0

  private init(_ bytes: [UInt8], limit: Int, mostLines: Int) {
    self.bytes = bytes
    self.limit = limit
    self.mostLines = mostLines
  }

  /// The lines of valid UTF-8; stops early after `mostLines`.
  static func lines(of bytes: [UInt8], width: Int, mostLines: Int = .max) -> [Line] {
    var breaker = LineBreaker(bytes, limit: max(2, width), mostLines: mostLines)
    breaker.run()
    return breaker.lines
  }

  /// A place in the text and the columns up to it.
  private struct Mark {
    var offset = 0
    var total = 0
  }

  private mutating func run() {
    var start = Mark()  // of the line
    var here = Mark()
    var visible = Mark()  // the end of what is not a blank
    var gap: (end: Mark, next: Mark)?  // the last place to break at
    var base = Mark()  // the last character that may start a line
    var soft: Mark?  // a good place inside a long word
    var previous: BreakClass?

    func emit(to end: Mark) {
      let width = end.total - start.total
      lines.append(Line(range: start.offset..<max(start.offset, end.offset), width: max(0, width)))
    }

    while here.offset < bytes.count, lines.count < mostLines {
      let (end, width, kind) = character(at: here.offset)
      if kind == .newline {
        emit(to: visible)
        here.offset = end
        (start, visible, base) = (here, here, here)
        (gap, soft, previous) = (nil, nil, nil)
        continue
      }
      if kind != .space {
        if let previous, BreakClass.allowsBreak(after: previous, before: kind) {
          gap = (visible, here)
          soft = nil
        } else if kind == .word, here.offset > start.offset, Self.isJoint(bytes[here.offset - 1]) {
          soft = here
        }
        if here.total + width - start.total > limit, let (end, next) = gap {
          if end.offset > start.offset { emit(to: end) }
          (start, gap) = (next, nil)
          if visible.offset < start.offset { visible = start }
          if base.offset < start.offset { base = start }
        }
        if here.total + width - start.total > limit, here.offset > start.offset {
          var cut = here
          if let soft, (soft.total - start.total) * 2 > limit, here.total + width - soft.total <= limit {
            cut = soft
          } else if kind == .closer || kind == .narrowCloser, base.offset > start.offset,
            here.total + width - base.total <= limit
          {
            cut = base
          }
          emit(to: cut.offset == here.offset ? visible : cut)
          (start, soft, gap) = (cut, nil, nil)
          if visible.offset < start.offset { visible = start }
        }
        if kind != .closer, kind != .narrowCloser { base = here }
      }
      here = Mark(offset: end, total: here.total + width)
      if kind != .space { visible = here }
      previous = kind
    }
    if lines.count < mostLines { emit(to: visible) }
  }

  /// After these an address or a path may go on in the next line.
  private static func isJoint(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ","):
      true
    default: false
    }
  }

  private mutating func character(at offset: Int) -> (end: Int, width: Int, BreakClass) {
    let byte = bytes[offset]
    let count = bytes.count
    if byte < 0x80 {
      if offset + 1 == count || bytes[offset + 1] < 0x80 {
        return (offset + 1, byte == UInt8(ascii: "\n") ? 0 : 1, BreakClass(ascii: byte))
      }
    } else if byte >= 0xE4, byte <= 0xE9, offset + 2 < count {
      // An ideograph stands alone if no mark can follow it.
      let after = offset + 3 < count ? bytes[offset + 3] : 0
      if after < 0x80 || (after >= 0xE4 && after <= 0xE9) {
        return (offset + 3, 2, .ideograph)
      }
    }
    return grapheme(at: offset)
  }

  private mutating func grapheme(at offset: Int) -> (end: Int, width: Int, BreakClass) {
    if offset < clusterEnd { return clusterScalar(at: offset) }
    let start = string.utf8.index(string.startIndex, offsetBy: offset)
    let end = string.utf8.distance(from: string.startIndex, to: string.index(after: start))
    let character = string[start]
    let width = Width.of(character)
    if width > 2 {
      clusterEnd = end
      return clusterScalar(at: offset)
    }
    let scalar = character.unicodeScalars[character.unicodeScalars.startIndex]
    return (end, width, scalar.isASCII ? BreakClass(ascii: bytes[offset]) : BreakClass(scalar, width: width))
  }

  /// One letter of a cluster that is drawn as many cells and may be longer than a line, with the marks on it.
  private mutating func clusterScalar(at offset: Int) -> (end: Int, width: Int, BreakClass) {
    let scalars = string.unicodeScalars
    let start = string.utf8.index(string.startIndex, offsetBy: offset)
    var end = scalars.index(after: start)
    while end < string.endIndex, Width.scalar(scalars[end]) == 0 { end = scalars.index(after: end) }
    return (string.utf8.distance(from: string.startIndex, to: end), max(1, Width.scalar(scalars[start])), .word)
  }
}
