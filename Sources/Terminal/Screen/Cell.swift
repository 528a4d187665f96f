/// One place of a grid.
public struct Cell: Hashable, Sendable {
  /// One spacing scalar with its marks; "" in the second half of a wide one.
  public internal(set) var text: String
  public internal(set) var style: Style

  static func blank(_ style: Style) -> Cell {
    Cell(text: " ", style: style)
  }

  /// Whether it is the second half of a wide grapheme.
  public var isContinuation: Bool { text.isEmpty }
}
