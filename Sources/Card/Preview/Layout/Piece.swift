import JSONText
import Screen

/// A piece of running text that is a part by itself and can be changed alone.
struct Piece {
  /// What it stands for in the JSON, and the string in it.
  var node: JSONNode
  var string: JSONNode
  /// Its bytes in the running text.
  var bytes: Range<Int>
}

extension Block {
  /// Notes where the pieces of a running text stand; the block is the text's lines in `width`, from the left.
  mutating func mark(_ pieces: [Piece], of text: InlineText, width: Int) {
    for (piece, place) in zip(pieces, text.places(of: pieces.map(\.bytes), width: width)) {
      guard place.lines.upperBound <= lines.count else { return }
      parts.append(
        PreviewComponent(
          tag: piece.node["tag"]?.string ?? "?", path: piece.node.path, source: piece.node.range, lines: place.lines,
          columns: place.columns, text: piece.string.path, isFolded: nil))
    }
  }
}
