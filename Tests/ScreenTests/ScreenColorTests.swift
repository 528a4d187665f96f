import Screen
import Testing

@Suite("Colours")
struct ScreenColorTests {
  @Test(
    "A colour becomes the nearest that the terminal has",
    arguments: [
      (.rgb(255, 0, 0), .palette256, .palette(196)), (.rgb(0, 0, 0), .palette256, .palette(16)),
      (.rgb(128, 128, 128), .palette256, .palette(244)), (.rgb(255, 255, 255), .palette256, .palette(231)),
      (.rgb(95, 135, 175), .palette256, .palette(67)), (.rgb(20, 86, 240), .eight, .palette(4)),
      (.rgb(20, 86, 240), .sixteen, .palette(12)), (.rgb(192, 42, 38), .eight, .palette(1)),
      (.rgb(141, 151, 168), .eight, .palette(7)), (.rgb(21, 24, 30), .eight, .palette(0)),
      (.palette(196), .eight, .palette(1)), (.palette(9), .eight, .palette(1)), (.palette(9), .sixteen, .palette(9)),
      (.standard, .eight, .standard), (.rgb(1, 2, 3), .none, .standard), (.rgb(1, 2, 3), .trueColor, .rgb(1, 2, 3)),
    ] as [(Color, ColorDepth, Color)])
  func reduced(color: Color, depth: ColorDepth, nearest: Color) {
    #expect(color.reduced(to: depth) == nearest)
  }

  @Test(
    "Every palette colour stays itself with 256 colours, and is one of the basic ones with fewer",
    arguments: UInt8.min...UInt8.max)
  func palette(index: UInt8) {
    #expect(Color.palette(index).reduced(to: .palette256) == .palette(index))
    for (depth, count) in [(ColorDepth.eight, 8), (.sixteen, 16)] {
      guard case .palette(let basic) = Color.palette(index).reduced(to: depth) else {
        Issue.record("no basic colour for \(index)")
        return
      }
      #expect(basic < count)
    }
  }

  @Test("Letters stay visible when their colour and what is behind them fall together")
  func collision() {
    let style = Style(foreground: .rgb(200, 40, 40), background: .rgb(120, 10, 10))
    let reduced = style.reduced(to: .eight)
    #expect(reduced.foreground != reduced.background)
  }

  @Test(
    "Printed text carries its style",
    arguments: [
      (Style(), .trueColor, ""), (Style(attributes: [.bold, .underline]), .none, "\u{1B}[1;4m"),
      (Style(foreground: .rgb(1, 2, 3), background: .palette(9)), .trueColor, "\u{1B}[38;2;1;2;3;101m"),
      (Style(foreground: .palette(3)), .eight, "\u{1B}[33m"),
      (Style(background: .palette(200)), .palette256, "\u{1B}[48;5;200m"),
    ] as [(Style, ColorDepth, String)])
  func codes(style: Style, depth: ColorDepth, code: String) {
    #expect(sgr(for: style, depth: depth) == code)
  }

  @Test("A printed line is safe and ends its styles")
  func line() {
    let red = Style(foreground: .palette(1))
    #expect(ansi([("a", Style()), ("b\u{1B}", red)], depth: .eight) == "a\u{1B}[31mb␛\u{1B}[0m")
  }
}
