/// One line of a Markdown text and the questions that block structure asks about it.
struct MarkdownLine {
  private let bytes: [UInt8]
  let start: Int
  /// Where the text ends, before blanks and the break.
  let end: Int
  /// Where the text begins, after the blanks.
  let textStart: Int
  let nextStart: Int
  /// Columns of blanks before the text; a tab goes to the next multiple of four.
  let indent: Int

  init(_ bytes: [UInt8], from start: Int) {
    self.bytes = bytes
    self.start = start
    var stop = start
    while stop < bytes.count, bytes[stop] != UInt8(ascii: "\n") { stop += 1 }
    nextStart = stop + 1
    while stop > start, Ids.isBlank(bytes[stop - 1]) { stop -= 1 }
    end = stop
    var at = start
    var columns = 0
    while at < stop, Ids.isBlank(bytes[at]) {
      columns = bytes[at] == UInt8(ascii: "\t") ? (columns / 4 + 1) * 4 : columns + 1
      at += 1
    }
    textStart = at
    indent = columns
  }

  var isBlank: Bool { textStart == end }
  var first: UInt8? { textStart < end ? bytes[textStart] : nil }
  private var text: ArraySlice<UInt8> { bytes[textStart..<end] }

  /// The line without up to `columns` blanks before it.
  func unindented(by columns: Int) -> Range<Int> {
    var at = start
    while at < end, at - start < columns, bytes[at] == UInt8(ascii: " ") || bytes[at] == UInt8(ascii: "\t") { at += 1 }
    return at..<max(at, end)
  }

  /// `---`, and with the rich dialect `***`, `___` and `<hr>`.
  func isRule(isRich: Bool) -> Bool {
    guard let sign = first, indent < 4 else { return false }
    if sign == UInt8(ascii: "<") {
      return isRich
        && [Array("<hr>".utf8), Array("<hr/>".utf8), Array("<hr />".utf8)].contains { text.elementsEqual($0) }
    }
    guard sign == UInt8(ascii: "-") || isRich && (sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_")) else {
      return false
    }
    var count = 0
    for byte in text where byte != UInt8(ascii: " ") {
      guard byte == sign else { return false }
      count += 1
    }
    return count >= 3
  }

  /// `# ` to `###### `.
  var heading: (level: Int, Range<Int>)? {
    guard first == UInt8(ascii: "#"), indent < 4 else { return nil }
    let level = text.prefix { $0 == UInt8(ascii: "#") }.count
    var at = textStart + level
    guard level <= 6, at == end || Ids.isBlank(bytes[at]) else { return nil }
    while at < end, Ids.isBlank(bytes[at]) { at += 1 }
    var stop = end
    while stop > at, bytes[stop - 1] == UInt8(ascii: "#") { stop -= 1 }
    if stop > at, stop < end, !Ids.isBlank(bytes[stop - 1]) { stop = end }
    while stop > at, Ids.isBlank(bytes[stop - 1]) { stop -= 1 }
    return (level, at..<stop)
  }

  /// An item of a list: its level by the blanks before it, four a level and two for a child.
  var item: (level: Int, marker: MarkdownMarker, content: Range<Int>)? {
    guard let sign = first else { return nil }
    let level = min(8, (indent + 2) / 4)
    if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "+") {
      return afterMarker(textStart + 1).map { (level, .bullet, $0) }
    }
    guard Ids.isDigit(sign) else { return nil }
    var at = textStart
    while at < end, at - textStart < 9, Ids.isDigit(bytes[at]) { at += 1 }
    guard at < end, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")"),
      let number = Int(String(decoding: bytes[textStart..<at], as: UTF8.self))
    else { return nil }
    return afterMarker(at + 1).map { (level, .number(number), $0) }
  }

  private func afterMarker(_ offset: Int) -> Range<Int>? {
    guard offset < end, Ids.isBlank(bytes[offset]) else { return nil }
    var at = offset
    while at < end, Ids.isBlank(bytes[at]) { at += 1 }
    return at..<end
  }

  /// Three or more back-ticks or tildes that open or close a code block.
  struct Fence {
    var sign: UInt8
    var count: Int
    var language: String
  }

  var fence: Fence? {
    guard let sign = first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~") else { return nil }
    let count = text.prefix { $0 == sign }.count
    let rest = bytes[(textStart + count)..<end]
    guard count >= 3, !rest.contains(UInt8(ascii: "`")) else { return nil }
    let words = rest.split(whereSeparator: Ids.isBlank)
    return Fence(sign: sign, count: count, language: words.first.map { String(decoding: $0, as: UTF8.self) } ?? "")
  }

  func closes(_ fence: Fence) -> Bool {
    text.count >= fence.count && text.allSatisfy { $0 == fence.sign }
  }

  var hasBar: Bool { text.contains(UInt8(ascii: "|")) }

  /// The cells of a row, without the blanks around them. A bar after a stroke is no border.
  var cells: [Range<Int>] {
    var cells: [Range<Int>] = []
    var cellStart = first == UInt8(ascii: "|") ? textStart + 1 : textStart
    var at = cellStart
    while at < end {
      if bytes[at] == UInt8(ascii: "\\") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "|") {
        cells.append(trimmed(cellStart..<at))
        cellStart = at + 1
      }
      at += 1
    }
    if cellStart < end { cells.append(trimmed(cellStart..<end)) }
    return cells
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (from, to) = (range.lowerBound, range.upperBound)
    while from < to, Ids.isBlank(bytes[from]) { from += 1 }
    while to > from, Ids.isBlank(bytes[to - 1]) { to -= 1 }
    return from..<to
  }

  /// `|---|:-:|`: how the columns stand.
  var tableAlignments: [Alignment]? {
    guard hasBar || first == UInt8(ascii: "-"), text.contains(UInt8(ascii: "-")) else { return nil }
    guard text.allSatisfy({ $0 == 0x2D || $0 == 0x7C || $0 == 0x3A || $0 == 0x20 }) else { return nil }
    let alignments = cells.map { cell -> Alignment in
      let begins = bytes[cell].first == UInt8(ascii: ":")
      let ends = bytes[cell].last == UInt8(ascii: ":")
      return ends ? (begins ? .center : .right) : .left
    }
    return alignments.isEmpty ? nil : alignments
  }
}
