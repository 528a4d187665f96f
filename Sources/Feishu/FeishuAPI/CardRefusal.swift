/// What a 230099 says about a card: the text after `ext=`, taken apart (feishu-api.md 6.1, 6.2).
///
/// The service names one fault at a time; after it is mended the next one appears.
public struct CardRefusal: Hashable, Sendable {
  /// One step from the root of the card: a member, an item, or a member's item, perhaps with the tag found there.
  public struct Step: Hashable, Sendable {
    public var key: String?
    /// 0-based.
    public var index: Int?
    public var tag: String?

    public init(key: String? = nil, index: Int? = nil, tag: String? = nil) {
      self.key = key
      self.index = index
      self.tag = tag
    }
  }

  /// The number after `ErrCode:`; for card entities, the code of the answer.
  public let subCode: Int?
  /// The way from the root to the place; empty when the service named none.
  public let path: [Step]
  /// Whether the service named a place, be it the root of the card itself.
  public let namesPlace: Bool
  /// The property that the service does not know or want.
  public let property: String?
  /// The text after `ErrMsg:`, or everything when there is no such label.
  public let message: String?
  /// The text after `ErrorValue:`.
  public let value: String?

  /// Reads the `msg` of a refusal; nil when it says nothing about a card.
  ///
  /// Card entities answer without the envelope of 230099: the sub-code is then the code itself.
  public init?(code: Int, message: String) {
    let isEnvelope = code == CardRefusal.envelopeCode
    guard isEnvelope || message.contains("ErrMsg:") || message.contains("ErrCode:") else { return nil }
    self.init(text: message, fallbackCode: isEnvelope ? nil : code)
  }

  /// Reads a text that is known to be about a card, with or without what stands before `ext=`.
  public init(text: String, fallbackCode: Int? = nil) {
    let ext = text.firstRange(of: "ext=").map { text[$0.upperBound...] } ?? text[...]
    let fields = CardRefusalText(ext)
    let path = fields.path
    self.subCode = fields.code ?? fallbackCode
    self.path = path
    self.namesPlace = !path.isEmpty || fields.namesRoot
    self.property = fields.property
    self.message = fields.message ?? (fields.isLabelled ? nil : fields.whole)
    self.value = fields.value
  }

  /// The code in whose text all this stands.
  public static let envelopeCode = 230099

  /// What to look for in the card when there is no path: an image key, a person, a template, a name or a tag.
  public var searchTerm: String? {
    let texts = [value, message].compactMap { $0 }
    for text in texts {
      for label in ["image key ", "unsupported tag ", "not supported tag: ", "templateID: "] {
        guard let found = text.firstRange(of: label) else { continue }
        let term = text[found.upperBound...].prefix { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "]" }
        if !term.isEmpty { return String(term) }
      }
      if let open = text.firstRange(of: "name("), let close = text[open.upperBound...].firstIndex(of: ")"),
        close > open.upperBound
      {
        return String(text[open.upperBound..<close])
      }
    }
    return subCode == 100_290 ? value : nil
  }
}
