import Screen

/// The work of ``EditorRows``: tokens with their widths, matching brackets, then rows from left to right.
struct RowLayout {
  private struct Token {
    enum Kind { case open, close, comma, blank, other }
    var kind: Kind
    var range: Range<Int>
    /// Columns from the start of the line to the start of the token.
    var column: Int
    /// For an opening bracket: the index of its closing one.
    var match: Int?
  }

  private let line: String
  private let columns: Int
  private var tokens: [Token] = []
  private var totalColumns = 0
  private var result: [EditorRow] = []

  init(_ line: String, columns: Int) {
    self.line = line
    self.columns = columns
    tokenize()
  }

  mutating func rows() -> [EditorRow] {
    var start = 0
    var indent = 0
    var depth = 0
    let base = tokens.first.map { $0.kind == .blank ? column(after: 0) : 0 } ?? 0
    var index = 0

    func newIndent() -> Int { min(base + depth * 2, columns / 2) }

    while index < tokens.count {
      let token = tokens[index]
      switch token.kind {
      case .open:
        if let match = token.match, fits(from: start, indent: indent, through: match) {
          index = match  // The whole container stays on this row.
        } else {
          depth += 1
          let end = endWithBlanks(after: index)
          emit(start..<end.byte, indent: indent)
          (start, indent, index) = (end.byte, newIndent(), end.token)
        }
      case .close:
        depth = max(0, depth - 1)
        if token.range.lowerBound > start {
          emit(start..<token.range.lowerBound, indent: indent)
          start = token.range.lowerBound
        }
        indent = newIndent()
      case .comma where depth > 0:
        let end = endWithBlanks(after: index)
        emit(start..<end.byte, indent: indent)
        (start, indent, index) = (end.byte, newIndent(), end.token)
      case .comma, .blank, .other:
        break
      }
      index += 1
    }
    if start < line.utf8.count || result.isEmpty { emit(start..<line.utf8.count, indent: indent) }
    return result
  }

  /// The byte after a token and the blanks that follow it, and the index of the last token taken.
  private func endWithBlanks(after index: Int) -> (byte: Int, token: Int) {
    guard index + 1 < tokens.count, tokens[index + 1].kind == .blank else {
      return (tokens[index].range.upperBound, index)
    }
    return (tokens[index + 1].range.upperBound, index + 1)
  }

  private func column(after index: Int) -> Int {
    index + 1 < tokens.count ? tokens[index + 1].column : totalColumns
  }

  /// Whether everything from the byte `start` through the token `last`, and a comma after it, fits on one row.
  private func fits(from start: Int, indent: Int, through last: Int) -> Bool {
    let first = tokens.partitioningIndex { $0.range.lowerBound >= start }
    let width = column(after: last) - (first < tokens.count ? tokens[first].column : totalColumns)
    return indent + width + 1 <= min(columns, 72)
  }

  /// Adds a row, cut further where it is wider than the room.
  private mutating func emit(_ range: Range<Int>, indent: Int) {
    guard !range.isEmpty else { return }
    let utf8 = line.utf8
    var start = range.lowerBound
    var rowIndent = indent
    var used = rowIndent
    var index = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    var offset = start
    while index < end {
      let character = line[index]
      let next = line.index(after: index)
      let width = Width.of(character)
      if used + width > columns, offset > start {
        result.append(EditorRow(range: start..<offset, indent: rowIndent, isWrapped: start > range.lowerBound))
        rowIndent = min(indent + 4, columns / 2)
        (start, used) = (offset, rowIndent)
      }
      used += width
      offset += character.utf8.count
      index = next
    }
    result.append(
      EditorRow(range: start..<range.upperBound, indent: rowIndent, isWrapped: start > range.lowerBound))
  }

  private mutating func tokenize() {
    var openings: [Int] = []
    var inString = false
    var isEscaped = false
    var offset = 0
    var column = 0
    for character in line {
      let length = character.utf8.count
      defer {
        offset += length
        column += Width.of(character)
      }
      if inString {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "\"" {
          inString = false
        }
        continue
      }
      let range = offset..<offset + length
      switch character {
      case "\"":
        inString = true
        tokens.append(Token(kind: .other, range: range, column: column))
      case "{", "[":
        openings.append(tokens.count)
        tokens.append(Token(kind: .open, range: range, column: column))
      case "}", "]":
        if let opening = openings.popLast() { tokens[opening].match = tokens.count }
        tokens.append(Token(kind: .close, range: range, column: column))
      case ",":
        tokens.append(Token(kind: .comma, range: range, column: column))
      case " ", "\t":
        if tokens.last?.kind == .blank {
          tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<range.upperBound
        } else {
          tokens.append(Token(kind: .blank, range: range, column: column))
        }
      default:
        if tokens.last?.kind != .other || tokens.last?.range.upperBound != offset {
          tokens.append(Token(kind: .other, range: range, column: column))
        } else {
          tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<range.upperBound
        }
      }
    }
    totalColumns = column
  }
}

extension Array {
  /// The first index whose element satisfies a condition that holds for all elements after it.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
