/// Which lines were added and removed between two texts.
enum LineDiff {
  enum Change: Hashable, Sendable {
    case none, removed, added

    var mark: String {
      switch self {
      case .none: " "
      case .removed: "-"
      case .added: "+"
      }
    }
  }

  struct Line: Hashable, Sendable {
    var change: Change
    var text: String
  }

  /// All lines of both texts, each once, in reading order; what was removed stands before what was added.
  static func between(_ before: [String], _ after: [String]) -> [Line] {
    var removed = Set<Int>()
    var added = Set<Int>()
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var lines: [Line] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if removed.contains(old) {
        lines.append(Line(change: .removed, text: before[old]))
        old += 1
      } else if added.contains(new) {
        lines.append(Line(change: .added, text: after[new]))
        new += 1
      } else {
        lines.append(Line(change: .none, text: before[old]))
        old += 1
        new += 1
      }
    }
    return lines
  }

  /// The stretches that hold changes, each with `context` unchanged lines before and after it.
  static func hunks(_ lines: [Line], around context: Int) -> [Range<Int>] {
    var hunks: [Range<Int>] = []
    for (index, line) in lines.enumerated() where line.change != .none {
      let start = max(0, index - context)
      let end = min(lines.count, index + context + 1)
      if let last = hunks.last, last.upperBound >= start {
        hunks[hunks.count - 1] = last.lowerBound..<end
      } else {
        hunks.append(start..<end)
      }
    }
    return hunks
  }
}
