/// The one stretch in which two texts differ: before it they are the same, and after it.
public struct ChangedBytes: Hashable, Sendable {
  /// The stretch in the old text.
  public let old: Range<Int>
  /// What stands there now.
  public let new: Range<Int>

  /// By how many bytes the text grew.
  public var growth: Int { new.count - old.count }

  /// Nil when the texts are the same. Costs a look at each word of eight bytes.
  public init?(from old: [UInt8], to new: [UInt8]) {
    let most = min(old.count, new.count)
    let (start, end) = old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        let start = Self.sharedStart(old, new, most)
        return (start, Self.sharedEnd(old, new, most - start))
      }
    }
    guard start < old.count || start < new.count else { return nil }
    self.old = start..<old.count - end
    self.new = start..<new.count - end
  }

  /// What differs between two documents; nil when nothing does.
  public init?(from old: JSONDocument, to new: JSONDocument) {
    if old.store === new.store { return nil }
    self.init(from: old.store.bytes, to: new.store.bytes)
  }

  /// Where a range of the old text is now; nil when it touches the stretch.
  public func moved(_ range: Range<Int>) -> Range<Int>? {
    if range.upperBound < old.lowerBound { return range }
    guard range.lowerBound > old.upperBound else { return nil }
    return range.lowerBound + growth..<range.upperBound + growth
  }

  private static func sharedStart(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer, _ most: Int) -> Int {
    var count = 0
    while count + 8 <= most,
      one.loadUnaligned(fromByteOffset: count, as: UInt64.self)
        == other.loadUnaligned(fromByteOffset: count, as: UInt64.self)
    {
      count += 8
    }
    while count < most, one[count] == other[count] { count += 1 }
    return count
  }

  private static func sharedEnd(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer, _ most: Int) -> Int {
    var count = 0
    while count + 8 <= most,
      one.loadUnaligned(fromByteOffset: one.count - count - 8, as: UInt64.self)
        == other.loadUnaligned(fromByteOffset: other.count - count - 8, as: UInt64.self)
    {
      count += 8
    }
    while count < most, one[one.count - 1 - count] == other[other.count - 1 - count] { count += 1 }
    return count
  }
}
