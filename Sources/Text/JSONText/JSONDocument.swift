/// A text read as JSON: a tree of values that know their bytes.
///
/// The bytes are kept as they are. A text that is not JSON gives a document, too: what can be made out is in the tree, and
/// ``problems`` says what is wrong. Copies share one immutable store, so a document and its nodes are cheap to pass on.
///
///     let document = JSONDocument(#"{"size": 1.0}"#)
///     document.root?["size"]?.source   // "1.0"
public struct JSONDocument: Sendable {
  /// How many objects and arrays may stand in one another.
  public static let maximumDepth = 512
  /// How many problems of each sort (mistakes, duplicate keys) are told; a text may hold millions.
  public static let maximumProblems = 1000

  let store: Store

  /// Reads any text; never fails. Costs one pass over the bytes.
  public init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Reads any bytes; never fails. What is not UTF-8 is a problem and reads as U+FFFD.
  public init(bytes: [UInt8]) {
    store = Store(bytes)
  }

  /// The text exactly as it was given.
  public var bytes: [UInt8] { store.bytes }

  /// The text; what is not UTF-8 in it as U+FFFD.
  public var text: String { String(decoding: store.bytes, as: UTF8.self) }

  /// The one value of the text; nil when there is nothing at all.
  public var root: JSONNode? { store.records.isEmpty ? nil : JSONNode(store: store, number: 0) }

  /// What is wrong, in the order of the text.
  public var problems: [JSONProblem] { store.problems }

  /// Whether it is JSON; a key may stand in an object more than once.
  public var isWellFormed: Bool { store.isWellFormed }

  /// Every value in the order of the text, each before what is inside it.
  public var nodes: JSONNodes { JSONNodes(store: store, numbers: 0..<store.records.count) }

  /// The value at the end of a path; of members with one key the last.
  public func node(at path: JSONPath) -> JSONNode? {
    var node = root
    for step in path.steps {
      node = node?.child(at: step)
    }
    return node
  }

  /// The deepest value whose bytes or key bytes hold `offset` or end at it.
  public func node(atByte offset: Int) -> JSONNode? {
    guard var node = root, node.extent.touches(offset) else { return nil }
    while let child = node.children.child(atByte: offset) {
      node = child
    }
    return node
  }
}

extension JSONDocument: Hashable {
  public static func == (one: JSONDocument, other: JSONDocument) -> Bool {
    one.store === other.store || one.store.bytes == other.store.bytes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(store.bytes)
  }
}

/// What all copies of a document and its nodes share.
final class Store: Sendable {
  let bytes: [UInt8]
  let records: [Record]
  /// The numbers of the children, those of one parent side by side.
  let childTable: [Int32]
  let problems: [JSONProblem]
  let isWellFormed: Bool
  let lines: LineTable

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    guard bytes.count < Int(Int32.max) else {
      lines = LineTable([])
      records = []
      childTable = []
      problems = [JSONProblem(kind: .tooLong, range: 0..<bytes.count)]
      isWellFormed = false
      return
    }
    lines = LineTable(bytes)
    var parser = Parser(bytes)
    parser.run()
    records = parser.records
    childTable = parser.childTable
    problems = parser.problems.sorted(in: bytes)
    isWellFormed = !parser.problems.hasMistakes
  }

  /// What is known of a text in which nothing is wrong.
  init(bytes: [UInt8], records: [Record], childTable: [Int32], lines: LineTable) {
    (self.bytes, self.records, self.childTable, self.lines) = (bytes, records, childTable, lines)
    (problems, isWellFormed) = ([], true)
  }
}

extension Range<Int> {
  /// Whether `offset` is in the range or at its end.
  func touches(_ offset: Int) -> Bool { lowerBound <= offset && offset <= upperBound }
}
