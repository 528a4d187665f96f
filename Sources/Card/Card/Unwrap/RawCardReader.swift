import JSONText
import Phrase

/// The service's internal form of a card (`raw_card_content`, card-json.md section 17), written as a card again.
///
/// Every node is `{id, tag, property}` with names in camel case, lengths are objects, Markdown is a tree, and pictures and
/// people are in an attachment. What a button sends to the bot is not in it.
struct RawCardReader {
  struct Failure: Error {
    let phrase: Phrase
  }

  /// What the card does not say any more.
  private(set) var losses: [Phrase] = []
  private let root: JSONNode
  /// `json_attachment`, as an object or as a string.
  private let attachment: JSONNode?

  /// - Parameter root: the object with `json_card`, or what was in that.
  init(_ root: JSONNode) {
    self.root = root
    let attachment = root["json_attachment"]
    self.attachment = attachment?.string.flatMap { JSONDocument($0).root } ?? attachment
  }

  /// The bytes of the card.
  mutating func card() throws(Failure) -> [UInt8] {
    // The inside of `json_card` may have been taken out of it.
    let document =
      root["json_card"].map { JSONDocument($0.string ?? "") } ?? JSONDocument(bytes: Array(root.sourceBytes))
    guard document.isWellFormed, let raw = document.root, raw.kind == .object else {
      throw Failure(phrase: .rawUnreadable)
    }
    guard !document.nodes.contains(where: { $0.depth > 2 * Upgrade.maximumDepth }) else {
      throw Failure(phrase: .rawTooDeep)
    }
    // A 1.0 card keeps its elements at the root in some answers.
    let is1 = raw["body"] == nil && raw["elements"]?.kind == .array
    guard is1 || raw["body"]?.kind == .object else { throw Failure(phrase: .rawWithoutBody) }
    var card: JSONTree = is1 ? [:] : ["schema": "2.0"]
    var config = JSONTree(members: [])
    if let old = raw["config"] { config = JSONTree(members: try members(of: old, in: nil)) }
    config.set("update_multi", to: true)
    card.set("config", to: config)
    for key in ["cardLink", "card_link", "header", "body", "elements", "i18nElements"] {
      guard let part = raw[key], !part.isNull, !part.isEmptyObject else { continue }
      card.set(Self.snake(key), to: try value(part, key))
    }
    guard !is1 else { return card.written() }
    var pass = UpgradePass()
    pass.isAuthoredFor2 = true
    return pass.cleaned(card, as: Catalogue.part(.root), UpgradePass.Place()).written()
  }

  // MARK: - Values

  /// A value under a key in camel case.
  private mutating func value(_ node: JSONNode, _ key: String) throws(Failure) -> JSONTree {
    switch node.kind {
    case .object:
      if key == "chartSpec" || key == "chart_spec" || key == "value" { return JSONTree(node) }
      if let tag = node["tag"]?.string { return try self.node(node, tag) }
      return JSONTree(members: try members(of: node["property"] ?? node, in: nil))
    case .array:
      if key == "rows" {
        let columns = Self.numberColumns(of: node.parent)
        return JSONTree(items: node.children.map { Self.row($0, columns) })
      }
      var items: [JSONTree] = []
      for item in node.children { items.append(try value(item, "")) }
      return JSONTree(items: items)
    default: return JSONTree(node)
    }
  }

  /// The names of a table's columns whose cells are numbers.
  private static func numberColumns(of table: JSONNode?) -> Set<String> {
    let columns = table?["columns"]?.children.map { $0["property"] ?? $0 } ?? []
    return Set(
      columns.filter { ["number", "date"].contains($0["dataType"]?.string) }.compactMap { $0["name"]?.string })
  }

  /// A row of a table: every cell is `{data: …}`, and numbers were seen as strings.
  private static func row(_ node: JSONNode, _ numberColumns: Set<String>) -> JSONTree {
    guard node.kind == .object else { return JSONTree(node) }
    return JSONTree(
      members: node.children.map { member in
        let (key, cell) = (member.key ?? "", member["data"] ?? member)
        let number = numberColumns.contains(key) ? TypeRepair.number(in: cell) : nil
        return (key: key, value: JSONTree(number.flatMap { JSONDocument($0).root } ?? cell))
      })
  }

  private mutating func node(_ node: JSONNode, _ tag: String) throws(Failure) -> JSONTree {
    let property = node["property"] ?? node
    // In Markdown and beside it the same person is written with two tags.
    let tag = tag == "person_v1" ? "person" : tag
    switch tag {
    case "markdown": return try markdown(property)
    case "plain_text", "lark_md": return try text(property, tag)
    case "card_header", "body": return JSONTree(members: try members(of: property, in: tag))
    case "ud_icon": return try icon(property)
    case "div":
      // The text of such a block was Markdown.
      if let inner = property["text"], inner["tag"]?.string == "markdown" {
        var block = try value(inner, "text")
        if let icon = property["icon"] ?? property["udIcon"] { block.set("icon", to: try value(icon, "icon")) }
        return block
      }
    default:
      guard Catalogue.tag(tag) != nil else { throw Failure(phrase: .rawPart(tag)) }
    }
    return JSONTree(members: [("tag", JSONTree(tag))] + (try members(of: property, in: tag)))
  }

  private mutating func text(_ property: JSONNode, _ tag: String) throws(Failure) -> JSONTree {
    var text: JSONTree = ["tag": JSONTree(tag), "content": property["content"].map { JSONTree($0) } ?? ""]
    if let local = property["i18nContent"], local.kind == .object, !local.isEmptyObject {
      text.set("i18n_content", to: Self.localized(local))
    }
    setStyle(of: &text, property)
    if let color = property["textStyle"]?["color"]?.string, !color.isEmpty {
      text.set("text_color", to: JSONTree(color))
    }
    return text
  }

  private func setStyle(of text: inout JSONTree, _ property: JSONNode) {
    if let size = property["textStyle"]?["size"]?.string, !size.isEmpty, size != "normal" {
      text.set("text_size", to: JSONTree(size))
    }
    if let align = property["textAlign"]?.string, !align.isEmpty, align != "left" {
      text.set("text_align", to: JSONTree(align))
    }
  }

  private mutating func markdown(_ property: JSONNode) throws(Failure) -> JSONTree {
    var block: JSONTree = ["tag": "markdown"]
    if let content = property["content"], content.kind == .string {
      block.set("content", to: JSONTree(content))
    } else {
      var writer = RawMarkdown(attachment)
      block.set("content", to: JSONTree(try writer.text(of: property["elements"])))
    }
    if let local = property["i18nContent"], local.kind == .object, !local.isEmptyObject {
      block.set("i18n_content", to: Self.localized(local))
    }
    setStyle(of: &block, property)
    for key in ["margin", "icon"] {
      if let value = property[key] { try set(key, value, in: "markdown", of: &block) }
    }
    return block
  }

  private mutating func icon(_ property: JSONNode) throws(Failure) -> JSONTree {
    if let token = property["token"]?.string, !token.isEmpty {
      var icon: JSONTree = ["tag": "standard_icon", "token": JSONTree(token)]
      if let color = property["style"]?["color"]?.string, !color.isEmpty { icon.set("color", to: JSONTree(color)) }
      return icon
    }
    return ["tag": "custom_icon", "img_key": try picture(property["imageID"])]
  }

  private func picture(_ id: JSONNode?) throws(Failure) -> JSONTree {
    let name = id?.string ?? id?.source ?? ""
    let image = attachment?["images"]?[name]
    guard let key = image?["origin_key"] ?? image?["token"], key.kind == .string else {
      throw Failure(phrase: .rawPicture(name))
    }
    return JSONTree(key)
  }

  // MARK: - Members

  private mutating func members(
    of node: JSONNode, in tag: String?
  ) throws(Failure) -> [(key: String, value: JSONTree)] {
    var tree = JSONTree(members: [])
    for member in node.children {
      guard let key = member.key, key != "id" || tag == nil, key != "tag", !member.isNull else { continue }
      try set(key, member, in: tag, of: &tree)
    }
    return tree.members
  }

  /// Writes one member of the internal form in the way of cards.
  private mutating func set(
    _ key: String, _ node: JSONNode, in tag: String?, of tree: inout JSONTree
  ) throws(Failure) {
    switch key {
    case "imageID":
      // The picture that stands for an icon of the library belongs to the service.
      guard tag != "standard_icon" else { return }
      tree.set("img_key", to: try picture(node))
    case "userID", "userId": tree.set("user_id", to: JSONTree(node))
    case "udIcon" where tree["icon"] == nil: tree.set("icon", to: try value(node, "icon"))
    case "icon": tree.set("icon", to: try value(node, "icon"))
    case "actions" where tag != "action": setActions(node, in: tag, of: &tree)
    case "margin", "padding": if let edges = Self.edges(node) { tree.set(key, to: edges) }
    case "compactWidth", "customWidth", "mode", "lines", "udIcon": return
    default:
      if node.isEmptyObject, key.hasPrefix("i18n") { return }
      if key.hasSuffix("Value"), node.kind == .object {
        return setLength(String(key.dropLast(5)), node, of: &tree)
      }
      if let length = Self.length(node) { return tree.set(Self.snake(key), to: length) }
      let name = Self.snake(key)
      guard tree[name] == nil || !key.hasSuffix("Value") else { return }
      if tree[name] == nil { tree.set(name, to: try value(node, key)) }
    }
  }

  /// `widthValue` and its like hold over the plain member.
  private func setLength(_ key: String, _ node: JSONNode, of tree: inout JSONTree) {
    guard let length = Self.length(node) else { return }
    if key == "width", node["type"]?.string == "column_width_weighted" {
      tree.set("width", to: "weighted")
      tree.set("weight", to: length)
    } else {
      tree.set(Self.snake(key), to: length)
    }
  }

  /// `{type, value}` as a card writes it.
  private static func length(_ node: JSONNode) -> JSONTree? {
    guard let type = node["type"]?.string, let value = node["value"], node.children.count == 2 else { return nil }
    switch type {
    case "pixels": return JSONTree("\(value.source)px")
    case "percentage", "percent": return JSONTree("\(value.source)%")
    case "width_height_pixels":
      guard let width = value["width"], let height = value["height"] else { return nil }
      return JSONTree("\(width.source)px \(height.source)px")
    case "int_number", "column_width_weighted": return JSONTree(value)
    default: return type.hasPrefix("builtin_") || type == "aspect_ratio" ? JSONTree(value) : nil
    }
  }

  private static func edges(_ node: JSONNode) -> JSONTree? {
    if node.kind == .string { return JSONTree(node) }
    let sides = ["top", "right", "bottom", "left"].compactMap { node[$0]?["value"]?.source }
    guard sides.count == 4 else { return nil }
    let short = sides[0] == sides[2] && sides[1] == sides[3] ? Array(sides[..<(sides[0] == sides[1] ? 1 : 2)]) : sides
    return JSONTree(short.map { "\($0)px" }.joined(separator: " "))
  }

  private mutating func setActions(_ node: JSONNode, in tag: String?, of tree: inout JSONTree) {
    var behaviors: [JSONTree] = []
    for action in node.children {
      let inner = action["action"]
      if let links = inner, links["url"] != nil || links["pcURL"] != nil {
        if tag == "column" || tag == "column_set" {
          return tree.set("action", to: ["multi_url": Self.links(links, first: "url")])
        }
        behaviors.append(Self.links(links, first: "default_url", start: ["type": "open_url"]))
      } else {
        let value = inner?["value"].flatMap { $0.kind == .object ? JSONTree($0) : nil }
        if value == nil, !losses.contains(.callbackValuesLost) { losses.append(.callbackValuesLost) }
        behaviors.append(["type": "callback", "value": value ?? [:]])
      }
    }
    if !behaviors.isEmpty { tree.set("behaviors", to: JSONTree(items: behaviors)) }
  }

  private static func links(_ node: JSONNode, first: String, start: JSONTree = [:]) -> JSONTree {
    var tree = start
    for (key, name) in [("url", first), ("pcURL", "pc_url"), ("iosURL", "ios_url"), ("androidURL", "android_url")] {
      if let url = node[key]?.string, !url.isEmpty { tree.set(name, to: JSONTree(url)) }
    }
    return tree
  }

  private static func localized(_ node: JSONNode) -> JSONTree {
    JSONTree(
      members: node.children.map { member in
        (key: (member.key ?? "").lowercased().replacing("-", with: "_"), value: JSONTree(member))
      })
  }

  /// `textAlign` is `text_align`, `pcURL` is `pc_url`.
  static func snake(_ name: String) -> String {
    var result = ""
    var wasSmall = false
    for character in name {
      if character.isUppercase, wasSmall { result += "_" }
      result += character.lowercased()
      wasSmall = !character.isUppercase
    }
    return result
  }
}

extension JSONNode {
  fileprivate var isEmptyObject: Bool { kind == .object && children.isEmpty }
}
