/// The lines of a text, in chunks, so that an edit touches its own chunk and copies of the store share the rest.
///
/// A break is `"\n"` and stands between two lines; there is always at least one line. Finding a line or an offset walks
/// the chunks and then one chunk: a few hundred steps for 60,000 lines.
struct LineStore: Sendable {
  /// Some neighbouring lines; `byteCount` counts a break after each of them.
  struct Chunk: Sendable {
    var lines: [String]
    var byteCount: Int

    init(_ lines: [String]) {
      self.lines = lines
      byteCount = lines.reduce(0) { $0 + $1.utf8.count + 1 }
    }
  }

  /// Where a line stands: its chunk, its place in there, and the offset of its first byte in the text.
  struct Place {
    var chunk: Int
    var index: Int
    var start: Int
  }

  /// The lines a chunk is made with; it may grow to twice as many before it is cut.
  static let chunkLength = 256

  private(set) var chunks: [Chunk]
  private(set) var lineCount: Int
  /// UTF-8 bytes of the whole text.
  private(set) var byteCount: Int

  init(_ text: String) {
    let lines = text.splitAtLineBreaks()
    chunks = Self.chunks(of: lines)
    lineCount = lines.count
    byteCount = text.utf8.count
  }

  subscript(number: Int) -> String {
    let place = place(ofLine: number)
    return chunks[place.chunk].lines[place.index]
  }

  func place(ofLine number: Int) -> Place {
    precondition((0..<lineCount).contains(number), "line \(number) of \(lineCount)")
    var place = Place(chunk: 0, index: number, start: 0)
    while place.index >= chunks[place.chunk].lines.count {
      place.index -= chunks[place.chunk].lines.count
      place.start += chunks[place.chunk].byteCount
      place.chunk += 1
    }
    for line in chunks[place.chunk].lines[..<place.index] {
      place.start += line.utf8.count + 1
    }
    return place
  }

  /// The line that holds the byte at `offset` (a break belongs to the line before it), and where that line starts.
  func line(atByte offset: Int) -> (number: Int, start: Int) {
    precondition((0...byteCount).contains(offset), "byte \(offset) of \(byteCount)")
    var number = 0
    var start = 0
    for chunk in chunks {
      guard offset >= start + chunk.byteCount else {
        for line in chunk.lines {
          guard offset > start + line.utf8.count else { break }
          start += line.utf8.count + 1
          number += 1
        }
        return (number, start)
      }
      number += chunk.lines.count
      start += chunk.byteCount
    }
    preconditionFailure("byte \(offset) lies in no line of \(lineCount)")
  }

  /// Puts `lines` in the place of the lines in `range`.
  mutating func replace(_ range: ClosedRange<Int>, with lines: [String]) {
    precondition(!lines.isEmpty, "a text has at least one line")
    let first = place(ofLine: range.lowerBound)
    let last = place(ofLine: range.upperBound)
    let bytesBefore = chunks[first.chunk...last.chunk].reduce(0) { $0 + $1.byteCount }
    let countBefore = chunks[first.chunk...last.chunk].reduce(0) { $0 + $1.lines.count }

    let isSmall = chunks[first.chunk].lines.count + lines.count <= 2 * Self.chunkLength
    var chunksAfter = 1
    if first.chunk == last.chunk, isSmall {
      let old = chunks[first.chunk].lines[first.index...last.index].reduce(0) { $0 + $1.utf8.count + 1 }
      let new = lines.reduce(0) { $0 + $1.utf8.count + 1 }
      chunks[first.chunk].lines.replaceSubrange(first.index...last.index, with: lines)
      chunks[first.chunk].byteCount += new - old
    } else {
      let head = chunks[first.chunk].lines[..<first.index]
      let tail = chunks[last.chunk].lines[(last.index + 1)...]
      let fresh = Self.chunks(of: head + lines + tail)
      chunks.replaceSubrange(first.chunk...last.chunk, with: fresh)
      chunksAfter = fresh.count
    }

    let touched = chunks[first.chunk..<(first.chunk + chunksAfter)]
    byteCount += touched.reduce(0) { $0 + $1.byteCount } - bytesBefore
    lineCount += touched.reduce(0) { $0 + $1.lines.count } - countBefore
  }

  private static func chunks(of lines: some RandomAccessCollection<String>) -> [Chunk] {
    var chunks: [Chunk] = []
    chunks.reserveCapacity(lines.count / chunkLength + 1)
    var rest = lines[...]
    while !rest.isEmpty {
      chunks.append(Chunk(Array(rest.prefix(chunkLength))))
      rest = rest.dropFirst(chunkLength)
    }
    return chunks
  }
}
