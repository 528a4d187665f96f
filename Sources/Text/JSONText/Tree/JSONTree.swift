/// A JSON value that can be taken apart and put together anew, and that is written with the document's own bytes wherever
/// nothing was changed.
///
/// A tree of a node costs nothing until something in it is changed; what is changed keeps its members' order, spelling and
/// blanks. New values are put into it as literals:
///
///     var card = JSONTree(root)
///     card.set("config", to: ["update_multi": true])
///     card.written()   // the bytes of the whole document, with that member
public struct JSONTree: Sendable {
  /// The value of the document that it stands for; nil for a new one.
  public let origin: JSONNode?
  /// Whether brackets share their lines with what is in them, so that the lines in it keep their indentation.
  var isTight = false
  var shape: Shape

  enum Shape: Sendable {
    /// The bytes of the origin.
    case source
    /// A new value that is no object and no array, as it is spelled.
    case scalar([UInt8])
    case object([Member])
    case array([Item])
  }

  struct Member: Sendable {
    var key: String
    var value: JSONTree
    /// The member of the origin in whose place it stands.
    var place: JSONNode?
  }

  struct Item: Sendable {
    var value: JSONTree
    /// The item of the origin in whose place it stands.
    var place: JSONNode?
  }

  /// The value of a node, unchanged.
  public init(_ node: JSONNode) {
    origin = node
    shape = .source
  }

  init(_ shape: Shape) {
    origin = nil
    self.shape = shape
  }

  /// A string.
  public init(_ text: String) { self.init(.scalar(JSONString.quotedBytes(text))) }

  /// An object with these members in this order.
  public init(members: [(key: String, value: JSONTree)]) {
    self.init(.object(members.map { Member(key: $0.key, value: $0.value, place: nil) }))
  }

  /// An array.
  public init(items: [JSONTree]) { self.init(.array(items.map { Item(value: $0, place: nil) })) }

  /// An object with one member that is wrapped around lines without moving them.
  public static func wrapping(_ value: JSONTree, as key: String) -> JSONTree {
    var tree = JSONTree(members: [(key, value)])
    tree.isTight = true
    return tree
  }

  /// Whether it is a value of the document as it stands there.
  public var isSource: Bool {
    if case .source = shape { true } else { false }
  }
}

extension JSONTree: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral text: String) { self.init(text) }
  public init(booleanLiteral flag: Bool) { self.init(.scalar(Array((flag ? "true" : "false").utf8))) }
  public init(integerLiteral number: Int) { self.init(.scalar(Array(String(number).utf8))) }
  public init(arrayLiteral items: JSONTree...) { self.init(items: items) }
  public init(dictionaryLiteral members: (String, JSONTree)...) {
    self.init(members: members.map { (key: $0, value: $1) })
  }
}

// MARK: - Reading

extension JSONTree {
  public var kind: JSONNode.Kind {
    switch shape {
    case .source: origin?.kind ?? .invalid
    case .scalar(let bytes): JSONDocument(bytes: bytes).root?.kind ?? .invalid
    case .object: .object
    case .array: .array
    }
  }

  /// The text of a string.
  public var string: String? { plain?.string }
  public var bool: Bool? { plain?.bool }
  public var int: Int? { plain?.int }

  private var plain: JSONNode? {
    switch shape {
    case .source: origin
    case .scalar(let bytes): JSONDocument(bytes: bytes).root
    case .object, .array: nil
    }
  }

  /// The member with that key; of several the last.
  public subscript(_ key: String) -> JSONTree? {
    switch shape {
    case .source: origin?[key].map(JSONTree.init)
    case .object(let members): members.last { $0.key == key }?.value
    case .scalar, .array: nil
    }
  }

  /// The items of an array; none for anything else.
  public var items: [JSONTree] {
    switch shape {
    case .source: origin?.kind == .array ? origin?.children.map(JSONTree.init) ?? [] : []
    case .array(let items): items.map(\.value)
    case .scalar, .object: []
    }
  }

  /// The members of an object, duplicates included; none for anything else.
  public var members: [(key: String, value: JSONTree)] {
    (ownMembers ?? []).map { (key: $0.key, value: $0.value) }
  }

  /// Nil when it is no object.
  var ownMembers: [Member]? {
    switch shape {
    case .source:
      guard let origin, origin.kind == .object else { return nil }
      return origin.children.map { Member(key: $0.key ?? "", value: JSONTree($0), place: $0) }
    case .object(let members): return members
    case .scalar, .array: return nil
    }
  }

  /// Nil when it is no array.
  var ownItems: [Item]? {
    switch shape {
    case .source:
      guard let origin, origin.kind == .array else { return nil }
      return origin.children.map { Item(value: JSONTree($0), place: $0) }
    case .array(let items): return items
    case .scalar, .object: return nil
    }
  }
}
