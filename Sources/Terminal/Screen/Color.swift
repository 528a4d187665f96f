/// A colour of letters or of what is behind them.
public enum Color: Hashable, Sendable {
  /// The terminal's own colour.
  case standard
  /// A colour of the terminal's palette: 0–7 the basic ones, 8–15 their bright forms, then a 6×6×6 cube and 24 greys.
  case palette(UInt8)
  case rgb(UInt8, UInt8, UInt8)
}

/// How many colours a terminal shows.
public enum ColorDepth: Int, Comparable, CaseIterable, Sendable {
  case none, eight, sixteen, palette256, trueColor

  public static func < (first: ColorDepth, second: ColorDepth) -> Bool {
    first.rawValue < second.rawValue
  }
}

extension Color {
  /// The nearest colour that a terminal of `depth` has.
  ///
  /// With 256 colours the nearest by distance; with sixteen or eight the basic colour of the same hue, and black or white
  /// for greys, since distance turns every calm colour into a grey there.
  public func reduced(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .none):
      return .standard
    case (_, .trueColor):
      return self
    case (.palette, .palette256):
      return self
    case (.rgb(let red, let green, let blue), .palette256):
      return .palette(Palette.nearest(RGB(red, green, blue)))
    case (.palette(let index), .sixteen) where index < 16:
      return self
    case (.palette(let index), .eight) where index < 16:
      return .palette(index == 8 ? 7 : index % 8)
    case (_, .sixteen):
      return .palette(Palette.basic(components, bright: true))
    case (_, .eight):
      return .palette(Palette.basic(components, bright: false))
    }
  }

  /// Whether black letters can be read on it better than white ones.
  public var isLight: Bool {
    self != .standard && components.brightness > 0.2
  }

  /// Red, green and blue as xterm shows the colour; the terminal's own colour counts as black.
  var components: RGB {
    switch self {
    case .standard: RGB(0, 0, 0)
    case .palette(let index): Palette.components(of: index)
    case .rgb(let red, let green, let blue): RGB(red, green, blue)
    }
  }
}
