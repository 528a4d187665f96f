/// Where the lines of a text begin.
struct LineTable: Sendable {
  /// The byte offset of each line's first byte; never empty.
  private let starts: [Int32]

  init(_ bytes: [UInt8]) {
    var starts: [Int32] = [0]
    for (offset, byte) in bytes.enumerated() where byte == Byte.lineFeed {
      starts.append(Int32(truncatingIfNeeded: offset + 1))
    }
    self.starts = starts
  }

  private init(starts: [Int32]) {
    self.starts = starts
  }

  /// The table with the lines that begin after `offset` moved.
  func moved(after offset: Int, by growth: Int) -> LineTable {
    var starts = starts
    var index = starts.count - 1
    while index >= 0, Int(starts[index]) > offset {
      starts[index] += Int32(growth)
      index -= 1
    }
    return LineTable(starts: starts)
  }

  var count: Int { starts.count }

  /// The line that holds the byte at `offset`.
  func line(ofByte offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The bytes of a line without its line feed.
  func range(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
    let start = Int(starts[line])
    return start..<(line + 1 < starts.count ? Int(starts[line + 1]) - 1 : bytes.count)
  }
}
