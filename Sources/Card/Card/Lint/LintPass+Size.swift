import JSONText
import Phrase

/// How much there is of the card.
extension LintPass {
  /// feishu-api.md 7.1: nobody knows whether 30 KB is enforced, so it is a warning; what no probe got through is an error.
  mutating func checkSize() {
    let bytes = card.sizeInBytes
    if bytes > CardLimits.ceilingBytes {
      report(Finding(rule: .size, severity: .error, range: start, phrase: .overCeiling(bytes)))
    } else if bytes > CardLimits.documentedBytes {
      report(Finding(rule: .size, range: start, phrase: .overLimit(bytes)))
    } else if bytes > CardLimits.comfortableBytes {
      report(Finding(rule: .size, range: start, phrase: .nearLimit(bytes)))
    }
  }

  /// 200 elements in 2.0 are documented and were probed; in 1.0 there is only old advice.
  mutating func checkElementCount() {
    switch card.schema {
    case .v2:
      let elements = Array(TaggedNodes(card.document))
      if elements.count > CardLimits.elements {
        let first = elements[CardLimits.elements]
        report(
          Finding(
            rule: .elementCount, range: first["tag"]?.range ?? first.range, phrase: .tooManyElements(elements.count)))
      } else if elements.count >= CardLimits.elementsWithDoubt {
        report(
          Finding(rule: .elementCount, severity: .warning, range: start, phrase: .manyElements(elements.count)))
      }
    case .v1:
      let blocks = card.components.count { $0.depth == 0 }
      if blocks > CardLimits.blocksOf1 {
        report(Finding(rule: .elementCount, severity: .hint, range: start, phrase: .manyBlocks(blocks)))
      }
    case nil: break
    }
  }
}
