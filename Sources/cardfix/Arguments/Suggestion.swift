/// What somebody probably meant to write.
enum Suggestion {
  /// The word nearest to `typed`, if it is near enough: fewer than three slips.
  static func nearest(to typed: String, among words: [String]) -> String? {
    words.map { ($0, distance(typed, $0)) }
      .filter { $0.1 < min(3, $0.0.count) }
      .min { $0.1 < $1.1 }?.0
  }

  /// How many letters must be added, removed or changed to make one word of the other.
  private static func distance(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left), Array(right.prefix(64)))
    guard left.count <= 64 else { return .max }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let changed = diagonal + (right[column] == letter ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}
