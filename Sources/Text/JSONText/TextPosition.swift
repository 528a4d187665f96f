/// A place in a text as people count: a line and a character of it.
///
/// Both are 0-based here and printed 1-based; a character is what people see as one (a grapheme). Lines end with a line
/// feed only: a carriage return before it is the line's last character.
public struct TextPosition: Hashable, Comparable, Sendable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (one: TextPosition, other: TextPosition) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

extension TextPosition: CustomStringConvertible {
  /// As people read it: `line:column`, both from 1.
  public var description: String { "\(line + 1):\(column + 1)" }
}
