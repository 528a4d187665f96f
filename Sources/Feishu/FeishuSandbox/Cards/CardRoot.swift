import Card
import JSONText

/// Items 66 and 67 for what stands above the elements.
enum CardRoot {
  /// Wrong types at the top of a 1.0 card, and the two wrappings that are known to be refused.
  static func checkSchema1(_ root: JSONNode) throws(Refusal) {
    if root["card"]?["schema"]?.string == "2.0" { throw .unknownProperty("card", path: "ROOT") }
    if let schema = root["schema"], schema.kind != .string { throw .cardJSON("schema is not a string") }
    guard let elements = root["elements"] else { return }
    guard elements.kind == .array else { throw .cardJSON("elements is not an array") }
    // A projection that somebody sends back has rows where elements should be (feishu-api.md 9, trap 6).
    for element in elements.children where element.kind != .object {
      throw .cardJSON("type of element is not supported, path: \(CardPath.text(of: element))")
    }
  }

  /// Unknown properties of a 2.0 card's root, `config`, `header`, `body` and `card_link`; wrong types on the way.
  static func checkSchema2(_ card: StoredCard, _ root: JSONNode) throws(Refusal) {
    let walk = CardWalk(card.document, as: .v2)
    try CardProperties.check(walk.place(of: root))
    for name in ["config", "header", "card_link", "body"] {
      guard let part = root[name] else { continue }
      guard part.kind == .object else {
        throw .cardJSON("\(name) is not an object, path: \(CardPath.text(of: part))")
      }
      try CardProperties.check(walk.place(of: part))
    }
    if let elements = root["body"]?["elements"], elements.kind != .array {
      throw .cardJSON("elements is not an array, path: \(CardPath.text(of: elements))")
    }
  }
}

/// Item 67: the members of one object of a 2.0 card.
///
/// What is refused is what no table of the documents lists, and a colour in hexadecimal digits (6.3). Members about which
/// sources differ are in the catalogue, and taken here.
enum CardProperties {
  static func check(_ place: CardPlace?) throws(Refusal) {
    guard let place, let part = place.part else { return }
    for member in place.node.children {
      let name = member.key ?? ""
      guard part.knows(name, in: place.schema) else {
        throw .unknownProperty(name, path: CardPath.text(of: place.node))
      }
      if colors.contains(name), let color = member.string, color.hasPrefix("#") {
        throw .cardJSON("invalid color: \(color)")
      }
    }
  }

  private static let colors: Set<String> = [
    "background_color", "background_style", "border_color", "color", "fill_color", "text_color",
  ]
}
