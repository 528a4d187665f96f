import Card
import JSONText
import Preview
import Screen
import Workbench

/// The lines of the review that cost something to make: the differences, and both previews side by side.
struct ReviewCache: Sendable {
  struct Key: Hashable {
    var before: String?
    var after: String
    var options: PreviewOptions
    var isCard: Bool
  }

  struct Comparison: Sendable {
    var differences: [ContentDifference]
    var before: PreviewDocument?
    var after: PreviewDocument
    /// Lines of both previews that belong together; nothing on the side that has no counterpart.
    var rows: [(before: Int?, after: Int?)]
  }

  private var last: (key: Key, comparison: Comparison)?

  mutating func comparison(_ key: Key) -> Comparison {
    if let last, last.key == key { return last.comparison }
    let comparison = Self.make(key)
    last = (key, comparison)
    return comparison
  }

  private static func make(_ key: Key) -> Comparison {
    let newCard = Card(JSONDocument(key.after))
    let after = PreviewCache.make(newCard, isCard: key.isCard, options: key.options)
    guard let text = key.before else {
      return Comparison(
        differences: [], before: nil, after: after, rows: after.lines.indices.map { (before: nil, after: $0) })
    }
    let oldCard = Card(JSONDocument(text))
    let before = PreviewCache.make(oldCard, isCard: key.isCard, options: key.options)
    return Comparison(
      differences: ContentDiff.differences(from: oldCard.document, to: newCard.document),
      before: before, after: after, rows: aligned(before.lines.map(\.text), after.lines.map(\.text)))
  }

  /// Pairs equal lines of two texts, so that they stand side by side; what differs in between is paired in order.
  private static func aligned(_ old: [String], _ new: [String]) -> [(before: Int?, after: Int?)] {
    let changes = new.difference(from: old)
    var removed = Set<Int>()
    var inserted = Set<Int>()
    for change in changes {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [(before: Int?, after: Int?)] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      let isRemoved = left < old.count && removed.contains(left)
      let isInserted = right < new.count && inserted.contains(right)
      rows.append(
        (
          before: left < old.count && (isRemoved || !isInserted) ? left : nil,
          after: right < new.count && (isInserted || !isRemoved) ? right : nil
        ))
      if rows[rows.count - 1].before != nil { left += 1 }
      if rows[rows.count - 1].after != nil { right += 1 }
    }
    return rows
  }
}
