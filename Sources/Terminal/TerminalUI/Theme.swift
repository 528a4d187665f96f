public import Screen
import Themes

/// The colours of a screen: gives each ``Look`` a ``Style``.
///
/// A theme is a TOML file with an entry for every role and every tint; those that ship with cardfix are compiled in.
///
///     let theme = try Theme.named("day")
///     grid.put("ok", at: place, style: theme.style(for: Look(.success)))
public struct Theme: Hashable, Sendable {
  public let name: String
  /// Whether it is made of light letters on a dark ground.
  public let isDark: Bool
  /// Ordinary text: what an empty grid is filled with.
  public let base: Style
  let roles: [Role: Ink]
  let tints: [Tint: TintInks]

  /// The names of the themes that ship with cardfix, the usual one first.
  public static var names: [String] { Themes.all.map(\.name) }

  /// A theme that ships with cardfix.
  ///
  /// - Throws: ``ThemeFailure/unknownTheme(_:known:)`` when none has that name.
  public static func named(_ name: String) throws(ThemeFailure) -> Theme {
    guard let source = source(of: name) else { throw .unknownTheme(name, known: names) }
    return try Theme(toml: source)
  }

  /// The text of a theme that ships with cardfix.
  static func source(of name: String) -> String? {
    Themes.all.first { $0.name == name }.map { String(decoding: $0.toml, as: UTF8.self) }
  }

  /// The style of a look: the role's ink over ordinary text, the tint, and the look's own attributes.
  ///
  /// A tint colours the letters; for the header of a card and for tags the theme says what it does to both colours. A role
  /// that brings a ground of its own keeps its letters, so that they can always be read.
  public func style(for look: Look) -> Style {
    lay(look, over: base)
  }

  /// `style` with a look laid over it: what the look's role does not say stays as it was.
  ///
  /// For selections, current lines and marks over text that has its own colours:
  ///
  ///     grid.restyle(line) { $0 = theme.lay(Look(.currentLine), over: $0) }
  public func lay(_ look: Look, over style: Style) -> Style {
    var style = style
    let ink = roles[look.role] ?? Ink()
    ink.apply(to: &style)
    if let inks = look.tint.flatMap({ tints[$0] }) {
      switch look.role {
      case .cardHeader:
        // A ground of the tint's own stands out by itself.
        if inks.header.background != nil { style.attributes.remove(.reverse) }
        inks.header.apply(to: &style)
      case .tag: inks.tag.apply(to: &style)
      default: if ink.background == nil || look.role == .text { inks.text.apply(to: &style) }
      }
    }
    style.attributes.formUnion(look.attributes)
    return style
  }
}

/// What an entry of a theme says; what is nil stays as it is.
struct Ink: Hashable, Sendable {
  var foreground: Color?
  var background: Color?
  var attributes: TextAttributes = []

  func apply(to style: inout Style) {
    if let foreground { style.foreground = foreground }
    if let background { style.background = background }
    style.attributes.formUnion(attributes)
  }
}

/// What a tint does: to a card's header, to small labels, and to any other text.
struct TintInks: Hashable, Sendable {
  var text = Ink()
  var header = Ink()
  var tag = Ink()
}
