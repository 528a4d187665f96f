public import Phrase

/// Something in a text that is not as JSON wants it, and how the parser took it.
public struct JSONProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// More than 2^31 bytes; nothing was read.
    case tooLong
    /// A value deeper than ``JSONDocument/maximumDepth``; what is inside was not read.
    case tooDeep
    /// U+FEFF at the start.
    case byteOrderMark
    case invalidUTF8
    case comment
    /// A full-width or typographic character in place of the one JSON wants, which is named.
    case foreignCharacter(String)
    case missingComma
    /// A comma with no value after or before it.
    case extraComma
    case missingColon
    case missingValue
    case missingKey
    case unquotedKey
    /// A value that is a bare word.
    case unquotedText
    /// `True`, `None` and their kind; with the right spelling.
    case wrongLiteral(String)
    /// Single or typographic quotes.
    case wrongQuotes
    case unterminatedString
    /// A line break inside the quotes of a string.
    case lineBreakInString
    /// A character below U+0020 inside the quotes of a string.
    case controlCharacter(UInt8)
    case badEscape
    case badNumber
    /// A closing bracket where these other ones are missing first, in this order.
    case missingBrackets(String)
    /// `}` for `]` or the other way round; with the right one.
    case wrongBracket(String)
    /// The text ends before these closing brackets.
    case unclosed(String)
    /// Something right after the end of a string that fits nowhere: the text of the string most likely holds the quote.
    case unescapedQuote
    /// Something that fits nowhere and was passed over.
    case unexpected
    /// Something after the end of the root value.
    case afterEnd
    /// The object has the key already; the last member with a key is the one that counts.
    case duplicateKey(String)
  }

  public var kind: Kind
  /// The bytes that are wrong; empty where something is missing.
  public var range: Range<Int>
  /// The edit that most likely puts it right, if there is one. The fixes of one text do not overlap.
  public var fix: TextEdit?

  public init(kind: Kind, range: Range<Int>, fix: TextEdit? = nil) {
    self.kind = kind
    self.range = range
    self.fix = fix
  }

  /// What is wrong and what to do about it.
  public var phrase: Phrase { Phrase.problem(kind) }

  /// Whether it is a key that stands in its object more than once, which JSON allows.
  public var isDuplicateKey: Bool {
    if case .duplicateKey = kind { true } else { false }
  }
}
