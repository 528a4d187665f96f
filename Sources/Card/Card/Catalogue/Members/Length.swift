/// A length as cards write it: a string such as `"8px"`, `"4px 12px"`, `"50%"`, or a word.
public struct Length: Hashable, Sendable {
  /// The pixels it may have.
  public let px: ClosedRange<Int>
  /// The percents it may have; nil when it takes none.
  public let percent: ClosedRange<Int>?
  /// The words that may stand in its place.
  public let words: [String]
  /// How many lengths may stand in one string.
  public let counts: [Int]

  /// The documents name no limit.
  public static let anyPixels = 0...Int.max

  init(px: ClosedRange<Int>, percent: ClosedRange<Int>? = nil, words: [String] = [], counts: [Int] = [1]) {
    self.px = px
    self.percent = percent
    self.words = words
    self.counts = counts
  }
}
