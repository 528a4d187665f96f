import JSONText

/// One change of a card entity (feishu-api.md 5).
enum EntityChange: Sendable {
  enum Place: String, Sendable {
    case before = "insert_before"
    case after = "insert_after"
    case append
  }

  /// `config` and `card_link`, member by member.
  case settings(JSONNode)
  /// New elements beside or inside a target; without one, at the end of the card.
  case add(Place, target: String?, elements: JSONNode)
  case replace(String, with: JSONNode)
  /// Some members of an element.
  case merge(String, members: JSONNode)
  case delete([String])
  /// The whole new text of a text element.
  case text(String, String)

  /// An action of a batch; nil for one that is not known or lacks something.
  init?(action: JSONNode) {
    guard let params = action["params"].flatMap(Self.nested) else { return nil }
    let id = params["element_id"]?.string
    switch action["action"]?.string {
    case "partial_update_setting":
      guard let settings = params["settings"].flatMap(Self.nested) else { return nil }
      self = .settings(settings)
    case "add_elements":
      guard let place = params["type"]?.string.flatMap(Place.init(rawValue:)),
        let elements = params["elements"].flatMap(Self.nested)
      else { return nil }
      self = .add(place, target: params["target_element_id"]?.string, elements: elements)
    case "delete_elements":
      self = .delete(params["element_ids"].items.compactMap(\.string))
    case "partial_update_element":
      guard let id, let members = params["partial_element"].flatMap(Self.nested) else { return nil }
      self = .merge(id, members: members)
    case "update_element":
      guard let id, let element = params["element"].flatMap(Self.nested) else { return nil }
      self = .replace(id, with: element)
    default: return nil
    }
  }

  /// A part of a batch may be JSON, or JSON as a string.
  private static func nested(_ node: JSONNode) -> JSONNode? {
    guard let text = node.string else { return node }
    let document = JSONDocument(text)
    return document.isWellFormed ? document.root : nil
  }
}
