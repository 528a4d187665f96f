/// Counting what people see as characters, without making a `String` of more than the difficult parts.
enum Graphemes {
  /// How many characters the bytes are.
  static func count(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    forEach(in: bytes) { _ in
      count += 1
      return true
    }
    return count
  }

  /// The byte offset at which the character with that number begins; the end when there are fewer.
  static func offset(ofCharacter number: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var (left, end) = (number, bytes.endIndex)
    forEach(in: bytes) { start in
      if left == 0 { end = start }
      left -= 1
      return left >= 0
    }
    return end
  }

  /// Visits the start of every character until `visit` returns false.
  ///
  /// Two plain characters in a row are always two; anything else goes through the standard library in short stretches.
  private static func forEach(in bytes: ArraySlice<UInt8>, _ visit: (Int) -> Bool) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let length = plainLength(at: index, in: bytes)
      let next = index + length
      if length > 0 && (next == bytes.endIndex || plainLength(at: next, in: bytes) > 0) {
        guard visit(index) else { return }
        index = next
        continue
      }
      var end = max(next, index + 1)
      while end < bytes.endIndex && plainLength(at: end, in: bytes) == 0 { end += 1 }
      var start = index
      for character in String(decoding: bytes[index..<end], as: UTF8.self) {
        guard visit(start) else { return }
        start = min(start + character.utf8.count, end)
      }
      index = end
    }
  }

  /// The length of a character before which there is always a break: ASCII (not CR or LF) or a CJK ideograph; else 0.
  private static func plainLength(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte == Byte.carriageReturn || byte == Byte.lineFeed ? 0 : 1 }
    guard (0xE4...0xE9).contains(byte), index + 2 < bytes.endIndex else { return 0 }
    // U+4DC0–U+4DFF share the lead byte E4 with the first ideographs; they are plain, too.
    return isContinuation(bytes[index + 1]) && isContinuation(bytes[index + 2]) ? 3 : 0
  }

  private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
