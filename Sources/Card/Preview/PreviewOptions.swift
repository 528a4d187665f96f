public import JSONText
public import Phrase

/// How a preview is to be drawn.
public struct PreviewOptions: Hashable, Sendable {
  /// Columns to draw in; below 12 the lines of a 12 column drawing are cut.
  public var width: Int
  /// The reader's language as cards spell it (`zh_cn`, `en_us`); nil shows what a card says without languages.
  public var locale: String?
  /// The language of what the preview itself says.
  public var language: Language
  /// Draw without line-drawing characters and symbols; the card's own text stays as it is.
  public var ascii: Bool
  /// Parts to unfold although the card folds them: panels, and lists of options.
  public var expanded: Set<JSONPath>
  /// Parts to fold although the card, or the option to unfold everything, unfolds them.
  public var collapsed: Set<JSONPath>
  /// Unfold everything but what is in `collapsed`.
  public var expandsAll: Bool
  /// Names of people by what stands for them in the content: `@_user_1`, `ou_…`.
  public var names: [String: String]
  /// Seconds that the operator's clock is ahead of UTC, for times that a card gives in milliseconds.
  public var utcOffset: Int

  public init(
    width: Int, locale: String? = nil, language: Language = .english, ascii: Bool = false,
    expanded: Set<JSONPath> = [], collapsed: Set<JSONPath> = [], expandsAll: Bool = false,
    names: [String: String] = [:], utcOffset: Int = 0
  ) {
    self.width = width
    self.locale = locale
    self.language = language
    self.ascii = ascii
    self.expanded = expanded
    self.collapsed = collapsed
    self.expandsAll = expandsAll
    self.names = names
    self.utcOffset = utcOffset
  }
}
