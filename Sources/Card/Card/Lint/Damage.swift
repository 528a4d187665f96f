import JSONText

/// Where a text is broken, so that lint can go on in the rest without telling what only follows from the damage.
///
/// A missing comma or a wrong quote leaves no doubt what was meant. Where a bracket, a key or the end of a string is missing,
/// members may have come into the wrong object: what holds the damage is not judged, and behind it only components that
/// are whole are, by their own tags.
struct Damage {
  private let document: JSONDocument
  /// Bytes that are wrong in one way or another.
  private let wrong: [Range<Int>]
  /// Where the values stand for whose place in the card nothing speaks any more; nil when all stand where they were meant.
  private var start: Int?
  /// Where the objects and lists begin whose own members are in doubt.
  private var doubtful: Set<Int> = []
  /// Where those begin that may be meant to hold other things than can be seen.
  private var incomplete: Set<Int> = []

  /// Nil when nothing is broken.
  init?(_ document: JSONDocument) {
    guard !document.isWellFormed else { return nil }
    self.document = document
    let problems = document.problems.filter { !$0.isDuplicateKey }
    wrong = problems.map(\.range)
    guard problems.contains(where: { $0.kind.reach != .none }) else { return }
    start = problems.first?.range.lowerBound
    for problem in problems {
      mark(problem.kind.reach, at: problem.range)
      // A bracket is missed further on than it is missing.
      if let place = problem.fix?.range { mark(problem.kind.reach, at: place) }
    }
  }

  private mutating func mark(_ reach: JSONProblem.Kind.Reach, at place: Range<Int>) {
    let innermost = Self.container(around: place, in: document)
    var around = innermost
    while let container = around {
      let isNew = incomplete.insert(container.range.lowerBound).inserted
      if reach == .outwards || container == innermost { doubtful.insert(container.range.lowerBound) }
      // What is around an incomplete container is known to be incomplete, but not yet to be in doubt.
      around = isNew || reach == .outwards ? container.parent : nil
    }
    if reach != .none, let innermost { markEnd(of: innermost, before: place) }
  }

  /// The bracket that was missing was taken from what is around it, and so on outwards: what ends before the place may hold
  /// members that are not its own. Of a component that is noticed at once.
  private mutating func markEnd(of container: JSONNode, before place: Range<Int>) {
    var last = container.children.last { $0.range.lowerBound < place.lowerBound }
    while let ended = last, ended.isNested, !ended.isComponent {
      doubtful.insert(ended.range.lowerBound)
      incomplete.insert(ended.range.lowerBound)
      last = ended.children.last
    }
  }

  /// The innermost object or list at a place.
  private static func container(around range: Range<Int>, in document: JSONDocument) -> JSONNode? {
    guard let node = document.node(atByte: range.lowerBound) ?? document.root else { return nil }
    // Something is missing before or behind what begins there, or ends there with a bracket of its own.
    let place = range.lowerBound
    let isWhole =
      range.isEmpty && node.range.lowerBound == place || node.range.upperBound == place && node.isClosed
    return node.isNested && !isWhole ? node : node.parent
  }

  /// Whether a finding may be a mere consequence of the damage.
  func hides(_ finding: Finding) -> Bool {
    if wrong.contains(where: { $0.overlaps(finding.range) || $0 == finding.range }) { return true }
    guard let start, let node = document.node(atByte: finding.range.lowerBound) else { return false }
    let isBehind = finding.range.lowerBound >= start
    let isKey = node.keyRange.map { $0.contains(finding.range.lowerBound) } ?? false
    // What is lacking is told at the object that lacks it, or at its first bracket.
    if !isKey, node.isNested, node.range.lowerBound == finding.range.lowerBound {
      return isBehind || incomplete.contains(node.range.lowerBound) || isDoubted(node.parent) || isAstray(node)
    }
    guard let container = !isKey && node.isNested ? node : node.parent else { return false }
    if isDoubted(container) || isAstray(container) { return true }
    guard isBehind else { return false }
    if node.hasKey("tag"), finding.rule != .unknownTag, finding.rule != .unsupportedTag { return true }
    return !container.isComponent || incomplete.contains(container.range.lowerBound)
  }

  private func isDoubted(_ node: JSONNode?) -> Bool { node.map { doubtful.contains($0.range.lowerBound) } ?? false }

  /// Whether an object that is known by its place alone may have members of what is around it: nobody notices that its
  /// bracket is missing before the next component begins.
  private func isAstray(_ node: JSONNode) -> Bool {
    guard !node.isComponent else { return false }
    var around = node.parent
    while let container = around {
      if isDoubted(container) { return true }
      around = container.parent
    }
    return false
  }
}

extension JSONNode {
  /// Whether there is a bracket behind what is in it.
  fileprivate var isClosed: Bool {
    children.last.map { $0.extent.upperBound < range.upperBound } ?? (range.count > 1)
  }

  /// Whether it is a component in a list of them, by its own tag.
  fileprivate var isComponent: Bool {
    guard key == nil, let tag = self["tag"]?.string else { return false }
    return Catalogue.tag(tag)?.category != .part
  }
}

extension JSONProblem.Kind {
  fileprivate enum Reach {
    /// What was meant is plain.
    case none
    /// Members of the object or list around it may have come into the wrong place.
    case here
    /// So may those of anything around it.
    case outwards
  }

  fileprivate var reach: Reach {
    switch self {
    case .missingBrackets, .unclosed, .afterEnd, .wrongBracket: .outwards
    case .tooDeep, .missingKey, .unterminatedString, .unescapedQuote, .unexpected: .here
    case .empty, .tooLong, .byteOrderMark, .invalidUTF8, .comment, .foreignCharacter, .missingComma, .extraComma,
      .missingColon, .missingValue, .unquotedKey, .unquotedText, .wrongLiteral, .wrongQuotes, .lineBreakInString,
      .controlCharacter, .badEscape, .badNumber, .duplicateKey:
      .none
    }
  }
}
