import JSONText

extension Card {
  /// One line that stands for the card in a list; nil when there is no text at all.
  ///
  /// The header's title, else the words of `config.summary`, else the first text a reader sees; a template's or an
  /// entity's id. Markup stays as it is written.
  public var title: String? {
    let data = root?["data"]
    let texts: [String?] =
      switch kind {
      case .template: [data?["template_id"]?.string]
      case .entity: [data?["card_id"]?.string]
      case .rawReadBack: []
      case .renderedReadBack: [root?["title"]?.string]
      case .card1, .card2:
        [
          text(of: header?["title"]), text(of: localHeader?["title"]), text(of: header?["subtitle"]),
          text(of: config?["summary"]),
        ]
      }
    return texts.lazy.compactMap { $0.flatMap(Self.firstLine) }.first
      ?? visibleTexts.lazy.compactMap { Self.firstLine($0.text) }.first
  }

  /// The header of the first language, as the card builder exports it.
  private var localHeader: JSONNode? { root?["i18n_header"]?.children.first }

  /// What a text object says, in the first language if it says nothing without one.
  private func text(of node: JSONNode?) -> String? {
    guard let node else { return nil }
    if let content = node.string ?? node["content"]?.string, Self.firstLine(content) != nil { return content }
    return (node["i18n_content"] ?? node["i18n"])?.children.first?.string
  }

  /// The first line with something in it, without the blanks around it.
  private static func firstLine(_ text: String) -> String? {
    for line in text.split(whereSeparator: \.isNewline) {
      let start = line.drop { $0.isWhitespace }
      guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { continue }
      return String(start[...end])
    }
    return nil
  }
}
