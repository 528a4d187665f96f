/// The problems of a text as they are found; past a limit they are only counted as there.
struct ProblemList {
  let isReporting: Bool
  /// Whether there is any problem but duplicate keys.
  private(set) var hasMistakes = false
  private var mistakes: [JSONProblem] = []
  private var duplicates: [JSONProblem] = []

  init(isReporting: Bool) {
    self.isReporting = isReporting
  }

  mutating func add(_ kind: JSONProblem.Kind, _ range: Range<Int>, fix: @autoclosure () -> TextEdit? = nil) {
    hasMistakes = true
    guard isReporting, mistakes.count < JSONDocument.maximumProblems else { return }
    mistakes.append(JSONProblem(kind: kind, range: range, fix: fix()))
  }

  /// Something that fits nowhere; with what was passed over right before it, it is one problem.
  mutating func addPassedOver(_ range: Range<Int>, after previousEnd: Int) {
    if let last = mistakes.last, last.kind == .unexpected, last.range.upperBound == previousEnd {
      mistakes[mistakes.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      add(.unexpected, range)
    }
  }

  mutating func addDuplicate(_ key: @autoclosure () -> String, _ range: Range<Int>) {
    guard isReporting, duplicates.count < JSONDocument.maximumProblems else { return }
    duplicates.append(JSONProblem(kind: .duplicateKey(key()), range: range))
  }

  /// Drops the last problem when a later one says better what is wrong.
  mutating func removeLast(if isLast: (JSONProblem) -> Bool) {
    if let last = mistakes.last, isLast(last) { mistakes.removeLast() }
  }

  /// In the order of the text.
  ///
  /// No two fixes overlap, so that all of them can be made at once: a fix inside a wider one gives way to it.
  func sorted(in bytes: [UInt8]) -> [JSONProblem] {
    var all = (mistakes + duplicates).sorted { $0.range.lowerBound < $1.range.lowerBound }
    for place in all.indices where all[place].kind == .unexpected { Self.complete(&all[place], in: bytes) }
    let fixes = all.indices.compactMap { place in all[place].fix.map { (place: place, range: $0.range) } }
    var widest: Range<Int>?
    for fix in fixes.sorted(by: { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }) {
      if let widest, fix.range.lowerBound < widest.upperBound {
        let isInsertionBefore = fix.range.isEmpty && fix.range.lowerBound == widest.lowerBound
        if !isInsertionBefore { all[fix.place].fix = nil }
      } else {
        widest = fix.range
      }
    }
    return all
  }

  /// Says what to do about something that was passed over, now that all of it is known.
  private static func complete(_ problem: inout JSONProblem, in bytes: [UInt8]) {
    let range = problem.range
    guard range.lowerBound > 0, bytes[range.lowerBound - 1] == Byte.quote, bytes[range.lowerBound] != Byte.colon else {
      problem.fix = TextEdit(range: range, replacement: [])
      return
    }
    // It touches the end of a string: most likely that quote, and all in what follows but the last, belong to the text.
    problem.kind = .unescapedQuote
    let quotes = range.lowerBound - 1..<range.upperBound - 1
    guard bytes[quotes.upperBound] == Byte.quote else { return }
    let escaped = bytes[quotes].flatMap { $0 == Byte.quote ? [Byte.backslash, $0] : [$0] }
    problem.fix = TextEdit(range: quotes, replacement: escaped)
  }
}
