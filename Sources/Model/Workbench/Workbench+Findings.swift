import Card
import JSONText
import TextBuffer

extension Workbench {
  mutating func walkFindings(forward: Bool) {
    guard let editor else {
      notice = Notice(.info, .nothingOpen)
      return
    }
    let findings = editor.analysis.findings.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let caret = editor.caretByte
    let next =
      forward
      ? findings.first { $0.range.lowerBound > caret } ?? findings.first
      : findings.last { $0.range.lowerBound < caret } ?? findings.last
    guard let next else {
      notice = Notice(.success, .noFindings)
      return
    }
    put(caretAt: next.range.lowerBound)
  }

  mutating func applyQuickFix() -> [Effect] {
    guard let editor else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    let caret = editor.caretByte
    let fixable = editor.analysis.findings.filter { $0.fix != nil }
    let here = fixable.first { $0.range.contains(caret) || $0.range.upperBound == caret }
    guard let finding = here ?? (fixable.count == 1 ? fixable.first : nil), let fix = finding.fix else {
      notice = Notice(.info, fixable.isEmpty ? .noQuickFix : .quickFixElsewhere)
      return []
    }
    let edits = fix.edits.map {
      (range: $0.range, replacement: String(decoding: $0.replacement, as: UTF8.self))
    }
    let effects = changeText { $0.apply(edits) }
    notice = notice ?? Notice(.success, .fixed(fix.title))
    return effects
  }
}
