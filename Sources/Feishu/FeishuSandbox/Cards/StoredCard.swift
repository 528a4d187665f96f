import JSONText

/// What kind of card a content is, by the tests of card-json.md section 1.
struct StoredCard {
  enum Kind: Hashable, Sendable {
    case schema1, schema2
    /// `{"type":"template","data":{"template_id":…}}`
    case template
    /// `{"type":"card","data":{"card_id":…}}`
    case entity
  }

  let document: JSONDocument
  let kind: Kind

  init(_ content: String) {
    self.init(JSONDocument(content))
  }

  init(_ document: JSONDocument) {
    self.document = document
    let root = document.root
    switch (root?["type"]?.string, root?["data"]) {
    case ("template"?, let data?) where data["template_id"] != nil: kind = .template
    case ("card"?, let data?) where data["card_id"] != nil: kind = .entity
    default: kind = root?["schema"]?.string == "2.0" ? .schema2 : .schema1
    }
  }

  /// `config.update_multi` as it is written; nil when it is not.
  var updateMulti: Bool? { document.root?["config"]?["update_multi"]?.bool }

  /// The bodies of the card: one, or with 1.0 one more for each language.
  var bodies: [JSONNode] {
    guard let root = document.root else { return [] }
    if kind == .schema2 { return [root["body"]].compactMap { $0 } }
    return [root["elements"]].compactMap { $0 } + root["i18n_elements"].items
  }
}
