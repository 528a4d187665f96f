/// Replace the bytes in `range` by `replacement`.
///
/// Ranges are byte offsets of the text before any edit of the same list: edits that belong together are all said in terms
/// of one text and applied at once with ``Swift/Sequence/applied(to:)``.
public struct TextEdit: Hashable, Sendable {
  /// The bytes to take away; empty for an insertion.
  public var range: Range<Int>
  /// The bytes to put there; empty for a deletion.
  public var replacement: [UInt8]

  public init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }

  public init(range: Range<Int>, replacement: String) {
    self.init(range: range, replacement: Array(replacement.utf8))
  }

  /// Put a text in at a place.
  public static func inserting(_ text: String, at offset: Int) -> TextEdit {
    TextEdit(range: offset..<offset, replacement: text)
  }

  /// The replacement as text.
  public var replacementText: String { String(decoding: replacement, as: UTF8.self) }

  /// By how many bytes the text grows; negative when it shrinks.
  public var growth: Int { replacement.count - range.count }
}

extension Sequence<TextEdit> {
  /// The bytes with all edits made.
  ///
  /// The edits may come in any order and must not overlap; insertions at one place keep their order.
  public func applied(to bytes: [UInt8]) -> [UInt8] {
    let ordered = self.enumerated().sorted { first, second in
      let (one, other) = (first.element.range, second.element.range)
      return (one.lowerBound, one.upperBound, first.offset) < (other.lowerBound, other.upperBound, second.offset)
    }
    var result: [UInt8] = []
    result.reserveCapacity(ordered.reduce(bytes.count) { $0 + $1.element.growth })
    var done = 0
    for (_, edit) in ordered {
      precondition(
        edit.range.lowerBound >= done && edit.range.upperBound <= bytes.count,
        "edit of \(edit.range) overlaps one that ends at \(done) or leaves the text of \(bytes.count) bytes")
      result += bytes[done..<edit.range.lowerBound]
      result += edit.replacement
      done = edit.range.upperBound
    }
    result += bytes[done...]
    return result
  }
}
