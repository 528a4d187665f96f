/// A cheap view of one value of a document.
///
/// Two nodes are equal when they are the same value at the same place of equal texts.
public struct JSONNode: Sendable {
  /// What a value is; `invalid` is something in a value's place that is none, or an empty place where one is missing.
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case object, array, string, number, bool, null, invalid
  }

  let store: Store
  let number: Int

  var record: Record { store.records[number] }

  public var kind: Kind { record.kind }

  /// The bytes of the value, quotes and brackets included.
  public var range: Range<Int> { record.range }

  /// The key, decoded, when the value is a member of an object.
  public var key: String? {
    let record = record
    guard let range = record.keyRange else { return nil }
    return store.string(range, record.keyTraits)
  }

  /// The bytes of the key with its quotes.
  public var keyRange: Range<Int>? { record.keyRange }

  /// From the key, if there is one, to the end of the value.
  public var extent: Range<Int> { record.extent }

  /// The number among the items of an array; nil when it is no item of one.
  public var index: Int? { parent?.kind == .array ? Int(record.ordinal) : nil }

  /// The number among the parent's members or items; 0 for the root.
  public var ordinal: Int { Int(record.ordinal) }

  /// The object or array that it stands in; nil for the root.
  public var parent: JSONNode? {
    record.parent < 0 ? nil : JSONNode(store: store, number: Int(record.parent))
  }

  /// How many objects and arrays it stands in.
  public var depth: Int {
    var (depth, record) = (0, record)
    while record.parent >= 0 {
      depth += 1
      record = store.records[Int(record.parent)]
    }
    return depth
  }

  /// The document that it is in.
  public var document: JSONDocument { JSONDocument(store: store) }

  /// The way to it from the root.
  public var path: JSONPath {
    var steps: [JSONPath.Step] = []
    var node = self
    while let parent = node.parent {
      steps.append(parent.kind == .object ? .key(node.key ?? "") : .index(node.ordinal))
      node = parent
    }
    return JSONPath(steps: steps.reversed())
  }

  func child(at step: JSONPath.Step) -> JSONNode? {
    switch (step, kind) {
    case (.key(let key), .object): self[key]
    case (.index(let index), .object): self[String(index)]
    case (.index(let index), .array): self[index]
    case (.key(let key), .array): Int(key).flatMap { self[$0] }
    default: nil
    }
  }
}

extension JSONNode: Hashable {
  public static func == (one: JSONNode, other: JSONNode) -> Bool {
    one.number == other.number && (one.store === other.store || one.store.bytes == other.store.bytes)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(number)
    hasher.combine(record.start)
    hasher.combine(record.end)
  }
}

extension JSONDocument {
  init(store: Store) {
    self.store = store
  }
}
