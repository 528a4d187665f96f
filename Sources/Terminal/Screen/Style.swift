/// Colours and attributes of a cell.
public struct Style: Hashable, Sendable {
  public var foreground: Color
  public var background: Color
  public var attributes: TextAttributes

  public init(foreground: Color = .standard, background: Color = .standard, attributes: TextAttributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

extension Style {
  /// The style as a terminal with fewer colours can show it, and still readable.
  ///
  /// The few basic colours are often too near each other: letters that would hardly be seen on their ground become black or
  /// white, whichever stands out, and blue letters on black become cyan.
  public func reduced(to depth: ColorDepth) -> Style {
    var style = self
    style.foreground = foreground.reduced(to: depth)
    style.background = background.reduced(to: depth)
    guard depth == .eight || depth == .sixteen, style.foreground != .standard, style.background != .standard,
      foreground != background, style.contrast < Self.leastContrast
    else { return style }
    let isBlueOnBlack = style.foreground == .palette(4) && style.background == .palette(0)
    style.foreground = .palette(isBlueOnBlack ? 6 : style.background.isLight ? 0 : 7)
    return style
  }

  private static let leastContrast = 2.5

  /// How much the letters stand out, 1 to 21.
  private var contrast: Double {
    let (first, second) = (foreground.components.brightness, background.components.brightness)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
