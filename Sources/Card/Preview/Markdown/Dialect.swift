/// What of Markdown is understood where; all else is literal text (card-json.md 11).
struct Dialect: OptionSet, Sendable {
  let rawValue: UInt16

  static let emphasis = Dialect(rawValue: 1 << 0)
  static let links = Dialect(rawValue: 1 << 1)
  /// `<font>`, `<at>`, `<text_tag>` and the other tags of cards.
  static let cardTags = Dialect(rawValue: 1 << 2)
  /// `<b> <i> <u> <s>` and `<at user_id>` of text messages.
  static let textTags = Dialect(rawValue: 1 << 3)
  static let emoji = Dialect(rawValue: 1 << 4)
  static let entities = Dialect(rawValue: 1 << 5)
  static let images = Dialect(rawValue: 1 << 6)
  static let codeSpans = Dialect(rawValue: 1 << 7)
  static let escapes = Dialect(rawValue: 1 << 8)
  /// Lists, fenced code and rules.
  static let blocks = Dialect(rawValue: 1 << 9)
  /// Headings, quotes, tables and indented code.
  static let richBlocks = Dialect(rawValue: 1 << 10)
  /// Mention keys as the service gives them back: `@_user_1`.
  static let mentionKeys = Dialect(rawValue: 1 << 11)
  /// `<br>`, `<hr>`, `<number_tag>`, `<local_datetime>`, `<audio>` and `<raw>`.
  static let laterTags = Dialect(rawValue: 1 << 12)

  /// `lark_md` texts.
  static let small: Dialect = [.emphasis, .links, .cardTags, .emoji, .entities, .mentionKeys]
  /// The `markdown` component of schema 1.0.
  static let first: Dialect = [.small, .images, .blocks]
  /// The `markdown` component of schema 2.0.
  static let second: Dialect = [.first, .codeSpans, .escapes, .richBlocks, .laterTags]
  /// `md` of post messages.
  static let post: Dialect = [.first, .codeSpans, .richBlocks, .laterTags]
  /// A text message.
  static let message: Dialect = [.links, .textTags, .mentionKeys]
}
