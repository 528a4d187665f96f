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
  static func checkSchema2(_ root: JSONNode) throws(Refusal) {
    try check(root, knows: ["schema", "config", "card_link", "header", "body", "fallback"])
    for (name, members) in parts {
      guard let part = root[name] else { continue }
      guard part.kind == .object else {
        throw .cardJSON("\(name) is not an object, path: \(CardPath.text(of: part))")
      }
      try check(part, knows: members)
    }
    if let elements = root["body"]?["elements"], elements.kind != .array {
      throw .cardJSON("elements is not an array, path: \(CardPath.text(of: elements))")
    }
  }

  /// card-json.md 2.2, 2.3 and 3. Whether `wide_screen_mode` is refused is unsure, so it is not.
  private static let parts: KeyValuePairs<String, Set<String>> = [
    "config": [
      "enable_forward", "enable_forward_interaction", "locales", "streaming_config", "streaming_mode", "style",
      "summary", "update_multi", "use_custom_translation", "wide_screen_mode", "width_mode",
    ],
    "header": ["i18n_text_tag_list", "icon", "padding", "subtitle", "template", "text_tag_list", "title"],
    "card_link": ["android_url", "ios_url", "pc_url", "url"],
    "body": [
      "direction", "elements", "horizontal_align", "horizontal_spacing", "padding", "vertical_align",
      "vertical_spacing",
    ],
  ]

  private static func check(_ node: JSONNode, knows members: Set<String>) throws(Refusal) {
    for member in node.children where !members.contains(member.key ?? "") {
      throw .unknownProperty(member.key ?? "", path: CardPath.text(of: node))
    }
  }
}
