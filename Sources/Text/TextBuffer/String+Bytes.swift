/// A text seen as bytes: `String` itself keeps the bytes it was made from, but its indices and its `==` go by grapheme.
extension String {
  /// The pieces between the line breaks; a break is `"\n"`, and a `"\r"` before it stays with its piece.
  func splitAtLineBreaks() -> [String] {
    var pieces: [String] = []
    var start = utf8.startIndex
    while let lineBreak = utf8[start...].firstIndex(of: 0x0A) {
      pieces.append(String(unicodeScalars[start..<lineBreak]))
      start = utf8.index(after: lineBreak)
    }
    pieces.append(String(unicodeScalars[start...]))
    return pieces
  }

  /// The index of a byte; an offset inside a scalar goes to its start, one outside the text to the nearer end.
  func index(ofByte offset: Int) -> Index {
    var index = utf8.index(utf8.startIndex, offsetBy: Swift.min(Swift.max(offset, 0), utf8.count))
    while index < utf8.endIndex, utf8[index] & 0b1100_0000 == 0b1000_0000 {
      index = utf8.index(before: index)
    }
    return index
  }

  /// How many bytes stand before an index.
  func byteOffset(of index: Index) -> Int {
    utf8.distance(from: utf8.startIndex, to: index)
  }

  /// True when both texts are the same bytes; `==` would also take canonically equivalent spellings.
  func hasSameBytes(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// The boundary between graphemes at a byte offset or, inside a grapheme, the one before it.
  func graphemeBoundary(atOrBefore offset: Int) -> Int {
    let index = index(ofByte: offset)
    return byteOffset(of: Index(index, within: self) ?? self.index(before: self.index(after: index)))
  }

  /// The boundary between graphemes at a byte offset or, inside a grapheme, the one after it.
  func graphemeBoundary(atOrAfter offset: Int) -> Int {
    let index = index(ofByte: offset)
    return byteOffset(of: Index(index, within: self) ?? self.index(after: index))
  }
}
