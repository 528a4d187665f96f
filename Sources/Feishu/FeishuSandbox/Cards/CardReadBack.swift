import FeishuAPI
import JSONText

/// The three forms in which a card is read back (feishu-api.md 3.3, items 60 to 62).
enum CardReadBack {
  /// The sentence by which a shell, or an unreadable part of a projection, is known.
  static let upgrade = "请升级至最新版本客户端，以查看内容"

  static func content(
    _ card: String, form: CardContentType?, switches: Switches, _ mentions: inout MentionList
  ) -> String {
    switch form {
    case .userCard?:
      collectMentions(card, &mentions)
      return userCard(card, switches: switches)
    case .raw?:
      collectMentions(card, &mentions)
      return RawCard.content(
        card, people: mentions.mentions, attachmentAsString: switches.flag(.attachmentString))
    case nil: return simplified(card, &mentions)
    }
  }

  /// Item 61: the stored card, to the byte unless a switch says otherwise.
  private static func userCard(_ card: String, switches: Switches) -> String {
    guard switches.flag(.readbackLossy) || switches.text(.readbackOrder) == "sorted" else { return card }
    let document = JSONDocument(card)
    guard document.isWellFormed, let root = document.root else { return card }
    var value = WireValue(root)
    if switches.flag(.readbackLossy) { value = value.withoutDefaults }
    if switches.text(.readbackOrder) == "sorted" { value = value.sorted }
    return value.json
  }

  /// Item 60: rows for a 1.0 card, a shell for everything newer.
  private static func simplified(_ card: String, _ mentions: inout MentionList) -> String {
    let document = JSONDocument(card)
    guard let root = document.root, root.kind == .object else {
      return WireValue.object([.init("title", .null), .init("elements", [])]).json
    }
    let kind = StoredCard(document).kind
    let title = root["header"]?["title"]?["content"]?.string.map { WireValue.text($0) } ?? .null
    let rows: [WireValue]
    if kind == .schema1 {
      var projection = CardProjection(mentions: mentions)
      rows = projection.rows(of: root).map { .array($0) }
      mentions = projection.mentions
    } else {
      rows = [
        [
          ["tag": "img", "image_key": "img_v3_shell"], ["tag": "text", "text": .text(upgrade)],
          ["tag": "text", "text": ""],
        ]
      ]
    }
    return WireValue.object([.init("title", title), .init("elements", .array(rows))]).json
  }

  /// Who is mentioned in the texts of a card, in reading order.
  private static func collectMentions(_ card: String, _ mentions: inout MentionList) {
    guard card.contains(bytesOf: "<at ") else { return }
    for node in JSONDocument(card).nodes where node.kind == .string && node.hasKey("content") {
      for id in InlineMarkdown.mentions(in: node.string ?? "") { _ = mentions.key(for: id) }
    }
  }
}

extension WireValue {
  /// The value with the members of every object in order of their names.
  var sorted: WireValue {
    switch self {
    case .object(let members):
      .object(members.map { Member($0.name, $0.value.sorted) }.sorted { $0.name < $1.name })
    case .array(let items): .array(items.map(\.sorted))
    default: self
    }
  }

  /// The value without members that say what holds anyway. Seen for `padding` of a column with a background
  /// (feishu-api.md 3.3); the others are what documents call defaults.
  var withoutDefaults: WireValue {
    switch self {
    case .array(let items): return .array(items.map(\.withoutDefaults))
    case .object(let members):
      let hasBackground = self["background_style"] != nil
      return .object(
        members.compactMap { member in
          if self["tag"]?.string == "column", hasBackground, member.name == "padding" { return nil }
          if Self.defaults[member.name] == member.value { return nil }
          return Member(member.name, member.value.withoutDefaults)
        })
    default: return self
    }
  }

  private static let defaults: [String: WireValue] = [
    "enable_forward": true, "text_align": "left", "flex_mode": "none", "width": "auto", "expanded": false,
    "direction": "vertical", "margin": "0px", "disabled": false,
  ]
}
