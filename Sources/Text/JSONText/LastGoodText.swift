/// A text that is being typed, and what it was when it was well-formed last.
///
/// While a person types, the JSON is broken more often than not. With what it was before, and with the places that were
/// changed since, whoever shows it can keep to the last good form of just the part that is broken.
public struct LastGoodText: Hashable, Sendable {
  /// Bytes of the good text, and the bytes that stand for them now.
  public struct Change: Hashable, Sendable {
    public var good: Range<Int>
    public var now: Range<Int>

    public var growth: Int { now.count - good.count }
  }

  /// The text as it is now.
  public private(set) var document: JSONDocument
  /// The same when it was well-formed last; nil when it never was.
  public private(set) var good: JSONDocument?
  /// What differs between the two, in order and apart from each other; empty while the text is well-formed.
  public private(set) var changes: [Change] = []

  public init(_ document: JSONDocument) {
    self.document = document
    good = document.isWellFormed ? document : nil
  }

  /// Goes on with the text after a change of it. Costs a comparison of both.
  public mutating func follow(_ next: JSONDocument) {
    if next.isWellFormed {
      (good, changes) = (next, [])
    } else if good != nil {
      note(ChangedBytes(from: document, to: next))
    }
    document = next
  }

  /// Where a range of the good text stands now; no change may reach across one of its ends.
  public func range(ofGood part: Range<Int>) -> Range<Int> {
    var (before, inside) = (0, 0)
    for change in changes {
      if part.lowerBound <= change.good.lowerBound, change.good.upperBound <= part.upperBound {
        inside += change.growth
      } else if change.good.upperBound <= part.lowerBound {
        before += change.growth
      }
    }
    return (part.lowerBound + before)..<(part.upperBound + before + inside)
  }

  /// Adds an edit of the text as it was; edits that touch become one.
  private mutating func note(_ edit: ChangedBytes?) {
    guard let edit else { return }
    let growth = edit.growth
    var touched = edit.old
    var (before, inside) = (0, 0)
    var kept: [Change] = []
    var later: [Change] = []
    for change in changes {
      if change.now.upperBound < edit.old.lowerBound {
        before += change.growth
        kept.append(change)
      } else if change.now.lowerBound > edit.old.upperBound {
        let moved = (change.now.lowerBound + growth)..<(change.now.upperBound + growth)
        later.append(Change(good: change.good, now: moved))
      } else {
        inside += change.growth
        touched = min(touched.lowerBound, change.now.lowerBound)..<max(touched.upperBound, change.now.upperBound)
      }
    }
    let good = (touched.lowerBound - before)..<(touched.upperBound - before - inside)
    kept.append(Change(good: good, now: touched.lowerBound..<(touched.upperBound + growth)))
    changes = kept + later
  }
}
