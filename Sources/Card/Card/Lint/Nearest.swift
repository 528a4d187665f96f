/// Finds the word that a misspelled one most likely means.
enum Nearest {
  /// How often one look through a card asks; a text may hold thousands of wrong words.
  static let mostComparisons = 40

  /// The word with the fewest letters to change; nil when none is near.
  ///
  /// `heading1` is near to `heading-1`, `gray` to `grey`, but `foo` to nothing.
  static func word<Word: StringProtocol>(to name: String, among words: some Sequence<Word>) -> String? {
    let wrong = Array(name.utf8)
    guard (2...60).contains(wrong.count) else { return nil }
    var limit = min(3, max(1, wrong.count / 3))
    var best: Word?
    for word in words {
      let length = word.utf8.count
      guard abs(length - wrong.count) <= limit else { continue }
      let distance = distance(Array(word.utf8), wrong)
      guard distance <= limit, distance > 0, distance < length else { continue }
      best = word
      limit = distance - 1
      if limit == 0 { break }
    }
    return best.map { String($0) }
  }

  /// How many bytes are to be inserted, deleted or changed, or swapped with their neighbour, to make one name the other.
  /// Capitals count as the small letters.
  static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var before: [Int] = []
    var row = Array(0...second.count)
    for i in first.indices {
      var next = [i + 1]
      next.reserveCapacity(row.count)
      for j in second.indices {
        let isSame = small(first[i]) == small(second[j])
        var least = min(row[j] + (isSame ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, small(first[i]) == small(second[j - 1]), small(first[i - 1]) == small(second[j]) {
          least = min(least, before[j - 1] + 1)
        }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[second.count]
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
