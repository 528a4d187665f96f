import JSONText
import Phrase

/// What somebody meant who wrote a value of another type than its place takes.
enum TypeRepair: Hashable, Sendable {
  /// The words alone where a text object stands.
  case textObject(tag: String)
  /// One thing alone where a list stands.
  case item
  /// Without quotes what stands with them, or with a unit what stands without.
  case spelled(String)
  /// With quotes what stands without them.
  case quoted(String)

  /// Nil when the place takes the value, or it is not plain what was meant.
  init?(of node: JSONNode, for value: CardValue) {
    guard !value.takes(node.kind) else { return nil }
    switch value {
    case .bool:
      guard let text = node.string, text == "true" || text == "false" else { return nil }
      self = .spelled(text)
    case .integer, .integerAmong, .number:
      guard let number = Self.number(in: node) else { return nil }
      self = .spelled(number)
    case .length(let length):
      guard let number = node.int, length.px.contains(number) else { return nil }
      self = .spelled(JSONString.quoted("\(number)px"))
    case .object(let name):
      guard node.kind == .string, name.isText, let tag = Catalogue.part(name).tags.first else { return nil }
      self = .textObject(tag: tag)
    case .list(let each):
      guard each.takes(node.kind), node.kind == .object else { return nil }
      self = .item
    case .string, .text, .markdown, .personID, .choice, .url, .formName:
      guard node.kind == .number || node.kind == .bool else { return nil }
      self = .quoted(node.source)
    case .either(let values):
      guard let repair = values.lazy.compactMap({ TypeRepair(of: node, for: $0) }).first else { return nil }
      self = repair
    default: return nil
    }
  }

  /// The number that stands between quotes.
  static func number(in node: JSONNode) -> String? {
    guard let text = node.string, text.utf8.count < 20 else { return nil }
    let document = JSONDocument(text)
    return document.isWellFormed && document.root?.kind == .number ? document.root?.source : nil
  }

  var fixTitle: Phrase {
    switch self {
    case .textObject: .textObjectFix
    case .item: .listFix
    case .spelled(let json): .writeFix(json)
    case .quoted: .quoteFix
    }
  }

  /// The edits that make the value what was meant.
  func edits(of node: JSONNode) -> [TextEdit] {
    switch self {
    case .textObject(let tag): [node.replacing(with: #"{"tag": "\#(tag)", "content": \#(node.source)}"#)]
    case .item: [.inserting("[", at: node.range.lowerBound), .inserting("]", at: node.range.upperBound)]
    case .spelled(let json): [node.replacing(with: json)]
    case .quoted(let source): [node.replacing(with: JSONString.quoted(source))]
    }
  }

  /// What was meant, in a tree.
  func tree(of tree: JSONTree) -> JSONTree {
    switch self {
    case .textObject(let tag): ["tag": JSONTree(tag), "content": tree]
    case .item: [tree]
    case .spelled(let json): JSONDocument(json).root.map { JSONTree($0) } ?? tree
    case .quoted(let source): JSONTree(source)
    }
  }
}

extension PartName {
  /// Whether it is a text with a `content`.
  fileprivate var isText: Bool { self == .text || self == .label || self == .panelTitle }
}
