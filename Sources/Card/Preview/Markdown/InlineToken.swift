import Screen

/// A piece of a line of Markdown.
enum InlineToken {
  /// Source bytes that mean themselves.
  case text(Range<Int>)
  /// Something that stands for other text: an entity, a mention, an emoji. Nil takes the look of its surroundings.
  case written(String, Look?)
  /// A run of `*`, `_` or `~` that may be markup.
  case delimiters(Range<Int>)
  /// A `[` or `![` that may begin a link.
  case bracket(Range<Int>)
  case begin(InlineStyle)
  case end(InlineStyle.Kind)
  case lineBreak
}

/// What a tag or a pair of delimiters does to the text inside.
struct InlineStyle {
  enum Kind: Hashable {
    case bold, italic, strike, underline
    case font, link, tag, code
  }

  var kind: Kind
  var tint: Tint?

  init(_ kind: Kind, tint: Tint? = nil) {
    self.kind = kind
    self.tint = tint
  }

  /// `look` with this style on top.
  func on(_ look: Look) -> Look {
    var look = look
    switch kind {
    case .bold: look.attributes.insert(.bold)
    case .italic: look.attributes.insert(.italic)
    case .strike: look.attributes.insert(.strike)
    case .underline: look.attributes.insert(.underline)
    case .font: look.tint = tint
    case .link: look = Look(.link, look.attributes)
    case .tag: look = Look(.tag, tint: tint ?? .blue)
    case .code: look = Look(.code, tint: look.tint, look.attributes)
    }
    return look
  }
}
