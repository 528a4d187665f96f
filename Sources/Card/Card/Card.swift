public import JSONText

/// What the JSON of a card means.
///
/// A cheap view of a document: it finds the kind at once and everything else when asked. It takes any text; what is
/// missing or of another type than the card language wants is nil or empty here, and ``Lint`` has the words for it.
///
///     let card = Card(JSONDocument(#"{"schema": "2.0", "header": {"title": {"content": "Disk full"}}}"#))
///     card.badge   // "2.0"
///     card.title   // "Disk full"
public struct Card: Hashable, Sendable {
  public let document: JSONDocument
  public let kind: CardKind

  public init(_ document: JSONDocument) {
    self.document = document
    kind = CardKind(of: document.root)
  }

  /// The word for a status line or a list: `1.0`, `2.0`, `template`, `entity`, `read-back`.
  public var badge: String { kind.badge }

  /// The version whose rules hold for the JSON; nil when the card itself is not in it.
  public var schema: CardSchema? { kind.schema }

  /// UTF-8 bytes of the content as it stands: what the service's limits count (feishu-api.md 7.1).
  public var sizeInBytes: Int { document.bytes.count }

  /// What `config.update_multi` says; nil when it is not written, or is neither true nor false.
  public var updateMulti: Bool? { config?["update_multi"]?.bool }

  /// Objects with a `tag`, nested ones and texts included: what the limit of 200 counts (feishu-api.md 7.2).
  public var elementCount: Int {
    TaggedNodes(document).count { _ in true }
  }
}

// MARK: - The large parts

extension Card {
  /// The root, when it is an object.
  public var root: JSONNode? { document.root.flatMap { $0.kind == .object ? $0 : nil } }

  public var config: JSONNode? { object("config") }

  public var header: JSONNode? { object("header") }

  public var body: JSONNode? { object("body") }

  private func object(_ key: String) -> JSONNode? {
    root?[key].flatMap { $0.kind == .object ? $0 : nil }
  }
}
