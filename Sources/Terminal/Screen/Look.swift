/// How letters are drawn beside their colours.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = TextAttributes(rawValue: 1 << 0)
  public static let dim = TextAttributes(rawValue: 1 << 1)
  public static let italic = TextAttributes(rawValue: 1 << 2)
  public static let underline = TextAttributes(rawValue: 1 << 3)
  /// Foreground and background change places.
  public static let reverse = TextAttributes(rawValue: 1 << 4)
  /// Struck through; a terminal that can't do it shows the letters plainly.
  public static let strike = TextAttributes(rawValue: 1 << 5)
}

/// What a piece of text is, before a theme has given it colours.
///
///     Look(.tag, tint: .red)          // a red label
///     Look(.text, [.bold, .italic])   // ***strong*** of a card
public struct Look: Hashable, Sendable {
  public var role: Role
  /// A colour asked for by the card itself.
  public var tint: Tint?
  /// Added to those of the role.
  public var attributes: TextAttributes

  public init(_ role: Role = .text, tint: Tint? = nil, _ attributes: TextAttributes = []) {
    self.role = role
    self.tint = tint
    self.attributes = attributes
  }
}

/// A run of text with one look.
public struct Span: Hashable, Sendable {
  public var text: String
  public var look: Look

  public init(_ text: String, _ look: Look = Look()) {
    self.text = text
    self.look = look
  }

  /// How many columns the text takes when it is drawn.
  public var width: Int { Width.of(text) }
}
