import JSONText

/// How wide a card is shown: the modes of `config.width_mode`, and a phone (card-json.md 2.3).
public enum CardWidth: String, CaseIterable, Hashable, Sendable {
  /// 400 px.
  case compact
  /// Up to 600 px.
  case standard = "default"
  /// A phone's chat.
  case phone
  /// As wide as the chat.
  case fill

  /// Pixels of the whole card; nil without a limit.
  public var pixels: Int? {
    switch self {
    case .compact: 400
    case .standard: 600
    case .phone: 375
    case .fill: nil
    }
  }

  /// Columns of text: of the pixels, 12 on either side are padding; a column of the usual 14 px type is 7 px wide, so that
  /// an ideograph takes two.
  public var columns: Int? {
    pixels.map { ($0 - 24) / 7 }
  }
}

extension Card {
  /// How wide the card asks to be. `width_mode` wins over the switches of older cards.
  public var width: CardWidth {
    if let mode = config?["width_mode"]?.string.flatMap({ CardWidth(rawValue: $0) }), mode != .phone { return mode }
    return config?["compact_width"]?.bool == true ? .compact : .standard
  }
}
