import JSONText
import Phrase

/// How much there is of the card.
extension LintPass {
  /// feishu-api.md 7.1: nobody knows whether 30 KB is enforced, so it is a warning; what no probe got through is an error.
  mutating func checkSize() {
    let bytes = card.sizeInBytes
    if bytes > CardLimits.ceilingBytes {
      report(.size, .error, at: start, .overCeiling(bytes))
    } else if bytes > CardLimits.documentedBytes {
      report(.size, at: start, .overLimit(bytes))
    } else if bytes > CardLimits.comfortableBytes {
      report(.size, at: start, .nearLimit(bytes))
    }
  }

  /// 200 elements in 2.0 are documented and were probed; in 1.0 there is only old advice.
  mutating func checkCounts() {
    if schema == .v1 {
      if seen.counts.blocks > CardLimits.blocksOf1 {
        report(.elementCount, .hint, at: start, .manyBlocks(seen.counts.blocks))
      }
      return
    }
    if let first = seen.firstTooMany {
      report(.elementCount, at: first["tag"]?.range ?? first.range, .tooManyElements(seen.counts.elements))
    } else if seen.counts.elements >= CardLimits.elementsWithDoubt {
      report(.elementCount, .warning, at: start, .manyElements(seen.counts.elements))
    }
  }

  /// A table component, or the tables of a Markdown text. Each language of a 1.0 card has its own five.
  mutating func count(tables: Int, at range: Range<Int>) {
    let before = seen.counts.tables
    seen.counts.tables += tables
    guard before <= CardLimits.tables, seen.counts.tables > CardLimits.tables else { return }
    report(.tableCount, at: range, .tooManyTables)
  }
}
