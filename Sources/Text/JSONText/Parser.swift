/// Builds the tree of a text in one pass, without recursion: what is open is kept in `frames`.
///
/// The tolerant half is in `Parser+Recovery.swift`; whatever comes, each token is looked at once and ends up in the tree
/// or in a problem.
struct Parser {
  /// An object or array that is open.
  struct Frame {
    enum State {
      /// After the opening bracket.
      case start
      /// After a key: a colon comes next.
      case colon
      /// After a colon.
      case value
      case afterValue
      case afterComma
    }

    var node: Int32
    var isObject: Bool
    /// How many children were waiting when it was opened.
    var base: Int
    var state = State.start
    var key: Token?
    /// The place of the last comma.
    var comma = 0..<0
    /// Something that fits nowhere was passed over; all until the next comma is suspect and not told again.
    var isSkipping = false

    var closer: UInt8 { isObject ? Byte.closeBrace : Byte.closeBracket }
  }

  var lexer: Lexer
  private(set) var records: [Record] = []
  private(set) var childTable: [Int32] = []
  var frames: [Frame] = []
  /// The children, so far, of everything that is open.
  private var waiting: [Int32] = []
  /// How many of the frames are objects.
  private(set) var openObjects = 0
  /// The end of the last token.
  private(set) var previousEnd = 0
  /// What was passed over before the root value.
  var passedOver: Range<Int>?

  var problems: ProblemList { lexer.problems }

  init(_ bytes: [UInt8]) {
    lexer = Lexer(bytes, to: bytes.count, isReporting: true)
    // A card has a value about every twelve bytes.
    records.reserveCapacity(bytes.count / 12 + 1)
  }

  mutating func run() {
    lexer.skipByteOrderMark()
    reading: while true {
      let token = lexer.next()
      switch token.kind {
      case .comment: continue
      case .end: break reading
      default: break
      }
      if let frame = frames.last {
        if frame.isObject { inObject(token, frame.state) } else { inArray(token, frame.state) }
      } else if records.isEmpty {
        atRoot(token)
      } else {
        afterEnd(token)
        break
      }
      advance(to: token.end)
    }
    finish()
    for range in ScalarScan.invalidRanges(in: lexer.bytes, limit: JSONDocument.maximumProblems) {
      lexer.problems.add(.invalidUTF8, range)
    }
  }

  private mutating func inObject(_ token: Token, _ state: Frame.State) {
    switch (token.kind, state) {
    case (.comma, _): comma(token, state)
    case (.colon, .colon): top.state = .value
    case (.string, .start), (.string, .afterComma): key(token)
    case (.closeObject, _), (.closeArray, _): close(token)
    case (.openObject, .value), (.openArray, .value), (.number, .value), (.literalTrue, .value),
      (.literalFalse, .value), (.literalNull, .value):
      value(token)
    case (.string, .value) where !lexer.isColon(after: token.end): value(token)
    default: recoverInObject(token, state)
    }
  }

  private mutating func inArray(_ token: Token, _ state: Frame.State) {
    switch (token.kind, state) {
    case (.comma, _): comma(token, state)
    case (.closeObject, _), (.closeArray, _): close(token)
    case (.colon, _), (_, .afterValue): recoverInArray(token)
    default: value(token)
    }
  }

  /// The innermost open frame; only asked for when there is one.
  var top: Frame {
    get { frames[frames.count - 1] }
    _modify { yield &frames[frames.count - 1] }
  }

  /// Takes a string or word as the key of the next member.
  mutating func key(_ token: Token) {
    top.key = token
    top.state = .colon
  }

  /// Takes a token as a value or the beginning of one.
  mutating func value(_ token: Token) {
    let kind: JSONNode.Kind
    switch token.kind {
    case .openObject: return open(token, .object)
    case .openArray: return open(token, .array)
    case .string: kind = .string
    case .number:
      let isReadable = !token.traits.contains(.isDamaged) || DecimalNumber.repaired(lexer.bytes[token.range]) != nil
      kind = isReadable ? .number : .invalid
    case .literalTrue, .literalFalse: kind = .bool
    case .literalNull: kind = .null
    default:
      kind = .invalid
      reportText(token)
    }
    append(kind, token.range, token.traits)
  }

  /// Counts what was read up to `end` as done.
  mutating func advance(to end: Int) { previousEnd = max(previousEnd, end) }

  /// Adds a value to what is open.
  @discardableResult
  mutating func append(_ kind: JSONNode.Kind, _ range: Range<Int>, _ traits: SpellingTraits) -> Int32 {
    let number = Int32(records.count)
    var record = Record(
      kind: kind, traits: traits, start: Int32(range.lowerBound), end: Int32(range.upperBound),
      parent: frames.last?.node ?? -1, subtreeEnd: number + 1)
    if !frames.isEmpty {
      record.ordinal = Int32(waiting.count - top.base)
      if let key = top.key {
        record.keyTraits = key.traits
        record.keyStart = Int32(key.start)
        record.keyEnd = Int32(key.end)
        top.key = nil
      }
      top.state = .afterValue
      top.isSkipping = false
      waiting.append(number)
    }
    records.append(record)
    return number
  }

  private mutating func open(_ token: Token, _ kind: JSONNode.Kind) {
    guard frames.count < JSONDocument.maximumDepth else { return passOverDeep(token) }
    let node = append(kind, token.range, [])
    frames.append(Frame(node: node, isObject: kind == .object, base: waiting.count))
    if kind == .object { openObjects += 1 }
  }

  /// Ends the innermost object or array.
  mutating func closeTop(at end: Int, isClosed: Bool) {
    let frame = frames.removeLast()
    let node = Int(frame.node)
    records[node].end = Int32(end)
    records[node].firstChild = Int32(childTable.count)
    records[node].childCount = Int32(waiting.count - frame.base)
    records[node].subtreeEnd = Int32(records.count)
    if isClosed { records[node].traits.insert(.isClosed) }
    if frame.isObject {
      openObjects -= 1
      DuplicateKeys.report(among: waiting[frame.base...], of: records, in: &lexer)
    }
    // No slice is kept while the array shrinks: it would be copied for each object of a long list.
    childTable += waiting[frame.base...]
    waiting.removeSubrange(frame.base...)
  }
}
