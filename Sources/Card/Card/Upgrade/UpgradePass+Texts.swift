import JSONText
import Phrase

/// Texts and Markdown: languages, links by name, what only now is markup, and the note.
extension UpgradePass {
  /// A text object, wherever it stands.
  mutating func upgradeText(_ text: inout JSONTree, isLabel: Bool) {
    guard text.kind == .object else { return }
    if text["tag"] == nil {
      report(.auto, at: text, .textTagged)
      text.set("tag", to: "plain_text", asFirst: true)
    }
    upgradeLanguages(of: &text)
    if text["content"] == nil { text.insert("content", "", after: "tag") }
    if text["href"] != nil { resolveNames(in: &text, asTags: false) }
    guard isLabel, text["tag"]?.string == "lark_md" else { return }
    let hasMarkup = text["content"]?.string.map(Markup.isMarked) ?? false
    report(hasMarkup ? .look : .auto, at: text["tag"], .labelIsPlain)
    text.set("tag", to: "plain_text")
  }

  /// `i18n`, which won over everything beside it.
  private mutating func upgradeLanguages(of text: inout JSONTree) {
    guard let old = text["i18n"] else { return }
    guard old.kind == .object, let first = old.members.first else {
      text.remove("i18n")
      return
    }
    report(.auto, at: old, .languagesRenamed)
    text.replace("i18n", with: "i18n_content", old)
    if text["content"] == nil, first.value.string != nil { text.insert("content", first.value, after: "tag") }
  }

  mutating func upgradeMarkdown(_ markdown: inout JSONTree) {
    upgradeLanguages(of: &markdown)
    if markdown["content"] == nil { markdown.insert("content", "", after: "tag") }
    if markdown["href"] != nil { resolveNames(in: &markdown, asTags: true) }
    reportNewMarkup(in: markdown)
  }

  /// What was plain text until now and is markup in 2.0.
  private mutating func reportNewMarkup(in markdown: JSONTree) {
    guard !isAuthoredFor2, let content = markdown["content"] else { return }
    let texts = [content.string] + (markdown["i18n_content"]?.members.map(\.value.string) ?? [])
    let gained = Markup.gained(in: texts.compactMap(\.self))
    if !gained.isEmpty { report(.look, at: content, .newMarkup(gained)) }
  }

  /// Links by name, `[text]($name)`, with the addresses of `href` in them.
  private mutating func resolveNames(in text: inout JSONTree, asTags: Bool) {
    guard let href = text["href"] else { return }
    var targets: [String: Markup.Target] = [:]
    for (name, value) in href.members { targets[name] = Markup.Target(value) }
    var isMissing = false
    func resolved(_ value: JSONTree) -> JSONTree {
      guard let old = value.string else { return value }
      let (new, isWhole) = Markup.resolved(old, targets, asTags: asTags)
      if !isWhole { isMissing = true }
      return new == old ? value : JSONTree(new)
    }
    text.modify("content") { $0 = resolved($0) }
    text.modify("i18n_content") { $0.modifyMembers { resolved($1) } }
    text.remove("href")
    report(isMissing ? .look : .auto, at: href, isMissing ? .linkNameMissing : .linksWritten)
  }

  /// A `lark_md` whose links go by name, as the Markdown component that can hold them.
  mutating func promoted(_ text: JSONTree, icon: JSONTree?) -> JSONTree {
    var markdown: JSONTree = ["tag": "markdown"]
    for (key, value) in text.members where key != "tag" && key != "lines" { markdown.set(key, to: value) }
    if let icon { markdown.set("icon", to: icon) }
    report(.auto, at: text, .promoted)
    upgradeMarkdown(&markdown)
    return cleaned(markdown, as: Catalogue.part(.markdown), Place())
  }

  // MARK: - The note

  /// `note`: small grey text, with an icon or small pictures.
  mutating func small(_ note: JSONTree) -> [JSONTree] {
    let pieces = note["elements"]?.items ?? []
    let groups = NotePiece.groups(of: pieces)
    guard !groups.isEmpty else {
      report(.auto, at: note, .emptyDropped("note"))
      return []
    }
    reportLost(of: note, keeping: ["tag", "elements"])
    if groups.count == 1 {
      report(.auto, at: note, .noteWritten)
      return [small(groups[0])]
    }
    report(.look, at: note, .noteInColumns)
    return [Self.columnSet(groups.map { [small($0)] }, flexMode: "flow")]
  }

  private mutating func small(_ group: NotePiece) -> JSONTree {
    if group.texts.isEmpty, let picture = group.icon, picture["tag"]?.string == "img" {
      var picture = picture
      picture.set("size", to: "tiny")
      picture.remove("mode")
      return upgraded(component: picture, Place()).first ?? ["tag": "hr"]
    }
    let icon = group.icon.map { Self.icon(of: $0) }
    var texts = group.texts
    for index in texts.indices { upgradeText(&texts[index], isLabel: false) }
    var block: JSONTree
    if texts.contains(where: { $0["tag"]?.string == "lark_md" }) {
      block = Self.joined(texts, ["tag": "markdown"]) { text, isMarkup in
        Markup.grey(isMarkup ? text : Markup.escaped(text))
      }
      block.set("text_size", to: "notation")
      upgradeMarkdown(&block)
    } else {
      var text = texts.count == 1 ? texts[0] : Self.joined(texts, ["tag": "plain_text"]) { text, _ in text }
      text.set("text_size", to: "notation")
      text.set("text_color", to: "grey")
      block = ["tag": "div", "text": cleaned(text, as: Catalogue.part(.text), Place())]
    }
    if let icon { block.set("icon", to: icon) }
    return block
  }

  private static func icon(of piece: JSONTree) -> JSONTree {
    guard piece["tag"]?.string == "img" else { return piece }
    var icon: JSONTree = ["tag": "custom_icon"]
    for key in ["img_key", "i18n_img_key"] {
      if let value = piece[key] { icon.set(key, to: value) }
    }
    return icon
  }

  /// Several texts in one, with a blank between them, in every language that one of them has.
  private static func joined(
    _ texts: [JSONTree], _ start: JSONTree, _ spelling: (String, Bool) -> String
  ) -> JSONTree {
    func joined(_ locale: String?) -> String {
      texts.map { text in
        let local = locale.flatMap { text["i18n_content"]?[$0]?.string }
        return spelling(local ?? text["content"]?.string ?? "", text["tag"]?.string == "lark_md")
      }.joined(separator: " ")
    }
    var locales: [String] = []
    for text in texts {
      for (key, _) in text["i18n_content"]?.members ?? [] where !locales.contains(key) { locales.append(key) }
    }
    var result = start
    result.set("content", to: JSONTree(joined(nil)))
    if !locales.isEmpty {
      result.set("i18n_content", to: JSONTree(members: locales.map { (key: $0, value: JSONTree(joined($0))) }))
    }
    return result
  }
}

/// What stands together in a note: texts with the icon or picture before them.
private struct NotePiece {
  var icon: JSONTree?
  var texts: [JSONTree] = []

  static func groups(of pieces: [JSONTree]) -> [NotePiece] {
    var groups: [NotePiece] = []
    for piece in pieces where piece.kind == .object {
      switch piece["tag"]?.string {
      case "img", "standard_icon", "custom_icon": groups.append(NotePiece(icon: piece))
      default:
        if groups.isEmpty { groups.append(NotePiece()) }
        groups[groups.count - 1].texts.append(piece)
      }
    }
    // A text before the only icon can share its block.
    if groups.count == 2, groups[0].icon == nil, groups[1].texts.isEmpty {
      return [NotePiece(icon: groups[1].icon, texts: groups[0].texts)]
    }
    return groups
  }
}
