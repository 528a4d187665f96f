public import JSONText

/// A string of the card that readers see.
public struct VisibleText: Hashable, Sendable {
  /// The string in the JSON.
  public let node: JSONNode
  /// What it says, markup included.
  public let text: String
  /// The language it is for; nil when it is for every reader.
  public let locale: String?

  /// The bytes of the string, quotes included.
  public var range: Range<Int> { node.range }

  public var path: JSONPath { node.path }
}

extension Card {
  /// Every string that readers see, in the order of the JSON: texts, Markdown, labels, cells, options, in all languages.
  ///
  /// Ids, links, colours, callback values and the data of charts are not among them. The internal read-back form
  /// has none: its texts are in a string of its own. Costs one pass over the document.
  public var visibleTexts: [VisibleText] {
    guard kind != .rawReadBack else { return [] }
    var collector = TextCollector()
    for node in OpenNodes(document, closed: ["chart_spec", "value"]) {
      collector.take(node)
    }
    return collector.texts
  }
}

/// Picks the strings that readers see while it passes over a document.
private struct TextCollector {
  /// Members that hold a text for readers when they are plain strings.
  private static let textKeys: Set<String> = [
    "content", "default_value", "display_name", "label", "placeholder", "text", "title",
  ]
  /// Members of a template's variables that hold a link or a key.
  private static let technicalKeys: Set<String> = ["android_url", "img_key", "ios_url", "pc_url", "url"]

  private(set) var texts: [VisibleText] = []
  private var locale: (name: String, end: Int)?
  private var variablesEnd = 0

  mutating func take(_ node: JSONNode) {
    if let locale, node.range.lowerBound >= locale.end { self.locale = nil }
    if let holder = node.parent?.key, let key = node.key, Localization.holders.contains(holder), node.isNested {
      locale = (key, node.range.upperBound)
    }
    switch node.key {
    case "template_variable": variablesEnd = node.range.upperBound
    case "chart_spec": add(node["title"]?["text"])
    default: if node.kind == .string, isVisible(node) { add(node) }
    }
  }

  private mutating func add(_ node: JSONNode?) {
    guard let node, let text = node.string else { return }
    let isLocal = node.parent?.key.map(Localization.holders.contains) ?? false
    texts.append(VisibleText(node: node, text: text, locale: isLocal ? node.key : locale?.name))
  }

  private func isVisible(_ node: JSONNode) -> Bool {
    guard let parent = node.parent else { return false }
    guard let key = node.key else { return parent.key == "options" }
    if node.range.lowerBound < variablesEnd { return !Self.technicalKeys.contains(key) }
    if let holder = parent.key, Localization.textHolders.contains(holder) { return true }
    return Self.textKeys.contains(key) || parent.parent?.key == "rows"
  }
}
