public import JSONText

/// The two versions of the card language (card-json.md section 2).
public enum CardSchema: String, CaseIterable, Hashable, Sendable {
  /// `elements` at the root; unknown properties are ignored.
  case v1 = "1.0"
  /// `"schema": "2.0"` and a `body`; unknown properties refuse the whole card.
  case v2 = "2.0"
}

/// What the content of an interactive message is (card-json.md section 1).
public enum CardKind: String, CaseIterable, Hashable, Sendable {
  /// A card of schema 1.0, and everything that is nothing else.
  case card1
  /// A card of schema 2.0.
  case card2
  /// A published template with its variables; the card itself lives at the service.
  case template
  /// A card entity by its id; the card itself lives at the service.
  case entity
  /// The service's internal form, as read back with `raw_card_content`: complete, and not sendable.
  case rawReadBack
  /// What the service shows of a card when no content type is asked for: lossy, and not sendable.
  case renderedReadBack

  /// The kind of a content, by the tests of card-json.md section 1 in their order.
  public init(of root: JSONNode?) {
    guard let root, root.kind == .object else {
      self = .card1
      return
    }
    let type = root["type"]?.string
    if root["json_card"]?.kind == .string {
      self = .rawReadBack
    } else if type == "template", root["data"]?["template_id"]?.kind == .string {
      self = .template
    } else if type == "card", root["data"]?["card_id"]?.kind == .string {
      self = .entity
    } else if root["schema"]?.string == CardSchema.v2.rawValue {
      self = .card2
    } else if Self.isRendered(root) {
      self = .renderedReadBack
    } else {
      self = .card1
    }
  }

  /// Rows of nodes under a title that is plain text, null or (feishu-api.md 3.3) left out.
  private static func isRendered(_ root: JSONNode) -> Bool {
    guard let elements = root["elements"], elements.kind == .array else { return false }
    let title = root["title"]
    guard title == nil || title?.kind == .string || title?.kind == .null else { return false }
    return elements.children.isEmpty ? title != nil : elements.children.allSatisfy { $0.kind == .array }
  }

  /// The word for a status line or a list: `1.0`, `2.0`, `template`, `entity`, `read-back`.
  public var badge: String {
    switch self {
    case .card1: CardSchema.v1.rawValue
    case .card2: CardSchema.v2.rawValue
    case .template, .entity: rawValue
    case .rawReadBack, .renderedReadBack: "read-back"
    }
  }

  /// The version whose rules hold for the JSON; nil when the card itself is not in it.
  public var schema: CardSchema? {
    switch self {
    case .card1: .v1
    case .card2: .v2
    case .template, .entity, .rawReadBack, .renderedReadBack: nil
    }
  }
}
