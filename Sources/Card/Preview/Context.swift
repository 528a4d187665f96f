import Card
import JSONText
import Phrase
import Screen

/// What a renderer knows beside its node and the width it has.
struct Context: Hashable, Sendable {
  let options: PreviewOptions
  /// Whose rules a component follows where the schemas differ.
  let schema: CardSchema
  let glyphs: Glyphs
  /// Colours that the card declares in `config.style.color`, by the nearest word for them.
  var customColors: [String: Tint] = [:]
  /// Containers around the node.
  var depth = 0
  /// Whether the node is somewhere in a form, where fields have names and marks.
  var isInForm = false
  /// The look of ordinary text here; dim in a note.
  var base = Look()

  init(_ options: PreviewOptions, schema: CardSchema) {
    self.options = options
    self.schema = schema
    glyphs = options.ascii ? .ascii : .unicode
  }

  /// The deepest nesting that is drawn; the service allows 5 (card-json.md 14).
  static let mostDepth = 24

  var isVersion2: Bool { schema == .v2 }

  /// What a `markdown` component understands.
  var markdownDialect: Dialect { isVersion2 ? .second : .first }

  func say(_ phrase: Phrase) -> String {
    phrase.text(in: options.language)
  }

  /// The context of what is inside a container.
  var deeper: Context {
    var inner = self
    inner.depth += 1
    return inner
  }

  func with(base: Look) -> Context {
    var copy = self
    copy.base = base
    return copy
  }

  /// Whether a part that the card folds or not is to be shown open.
  func isOpen(_ node: JSONNode, byCard: Bool) -> Bool {
    let opens = byCard || options.expandsAll
    if options.expanded.isEmpty, options.collapsed.isEmpty { return opens }
    let path = node.path
    return options.collapsed.contains(path) ? false : opens || options.expanded.contains(path)
  }

  /// The tint of a colour word: a name, a step of it (`red-500`), or a colour that the card declares.
  func tint(_ name: String?) -> Tint? {
    guard let name else { return nil }
    if let tint = Tint(rawValue: name) ?? customColors[name] { return tint }
    if name == "neutral" || name == "gray" { return .grey }
    return name.split(separator: "-").first.flatMap { Tint(rawValue: String($0)) }
  }

  /// How a person is called: the known name, else what the content says, else a short form of the id.
  func name(of id: String, label: String = "") -> String {
    if let name = options.names[id], !name.isEmpty { return name }
    if !label.isEmpty { return label }
    if id == "all" || id == "@all" || id == "@_all" { return say(.everyone) }
    return Clip.middle(id, to: 12, ellipsis: glyphs.ellipsis)
  }
}
