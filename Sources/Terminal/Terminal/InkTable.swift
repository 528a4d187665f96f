import CNcurses
import Screen

/// ncurses' attributes and colour pair of every style that was drawn; pairs are handed out on first use.
@MainActor
final class InkTable {
  struct Ink {
    var attributes: attr_t
    var pair: Int32
  }

  private struct Pair: Hashable {
    var foreground: Int32
    var background: Int32
  }

  let depth: ColorDepth
  /// Numbers of ncurses for the terminal's own colours: -1, or white and black where it can't name them.
  private let standard: Pair
  private let mostPairs: Int32
  private var inks: [Style: Ink] = [:]
  private var pairs: [Pair: Int32] = [:]
  private var last: (style: Style, ink: Ink)?

  /// After ncurses has opened.
  init(environment: [String: String]) {
    let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    guard !isRefused, has_colors(), start_color() == OK else {
      (depth, standard, mostPairs) = (.none, Pair(foreground: -1, background: -1), 0)
      return
    }
    depth = ColorDepth(colors: Int(cn_colors()))
    standard =
      use_default_colors() == OK
      ? Pair(foreground: -1, background: -1) : Pair(foreground: COLOR_WHITE, background: COLOR_BLACK)
    mostPairs = cn_pairs()
  }

  func ink(for style: Style) -> Ink {
    if let last, last.style == style { return last.ink }
    let ink = inks[style] ?? make(style)
    inks[style] = ink
    last = (style, ink)
    return ink
  }

  private func make(_ style: Style) -> Ink {
    let reduced = style.reduced(to: depth)
    var attributes: attr_t = 0
    for (attribute, bit) in Self.attributes where reduced.attributes.contains(attribute) { attributes |= bit }
    let pair = Pair(
      foreground: number(of: reduced.foreground) ?? standard.foreground,
      background: number(of: reduced.background) ?? standard.background)
    return Ink(attributes: attributes, pair: number(of: pair))
  }

  private func number(of pair: Pair) -> Int32 {
    if depth == .none || pair == standard { return 0 }
    if let known = pairs[pair] { return known }
    let number = Int32(pairs.count + 1)
    // When a poor terminal has no pair left, its own colours can still be read.
    guard number < mostPairs, init_extended_pair(number, pair.foreground, pair.background) == OK else { return 0 }
    pairs[pair] = number
    return number
  }

  private func number(of color: Color) -> Int32? {
    switch color {
    case .standard: nil
    case .palette(let index): Int32(index)
    case .rgb(let red, let green, let blue):
      // The first eight numbers are names of colours there, not amounts of blue.
      max(8, Int32(red) << 16 | Int32(green) << 8 | Int32(blue))
    }
  }

  private static let attributes: [(TextAttributes, attr_t)] = [
    (.bold, cn_bold), (.dim, cn_dim), (.italic, cn_italic), (.underline, cn_underline), (.reverse, cn_reverse),
  ]
}

extension ColorDepth {
  /// What a terminal description says about the number of colours; whole red, green and blue only where it says so.
  init(colors: Int) {
    switch colors {
    case ..<8: self = .none
    case ..<16: self = .eight
    case ..<256: self = .sixteen
    case ..<0x100_0000: self = .palette256
    default: self = .trueColor
    }
  }
}
