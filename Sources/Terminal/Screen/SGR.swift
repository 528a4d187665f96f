/// The escape sequence that makes a terminal draw in `style`, for text printed outside the screen; "" without colours
/// and attributes. ``sgrReset`` ends it.
public func sgr(for style: Style, depth: ColorDepth) -> String {
  let reduced = style.reduced(to: depth)
  var codes: [String] = []
  let attributes: [(TextAttributes, String)] = [
    (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"), (.strike, "9"),
  ]
  for (attribute, code) in attributes where reduced.attributes.contains(attribute) { codes.append(code) }
  if let code = colorCode(reduced.foreground, base: 30) { codes.append(code) }
  if let code = colorCode(reduced.background, base: 40) { codes.append(code) }
  return codes.isEmpty ? "" : "\u{1B}[" + codes.joined(separator: ";") + "m"
}

/// The escape sequence after which a terminal draws as it did at first.
public let sgrReset = "\u{1B}[0m"

/// Runs of text with resolved styles, as a line to print; the text is made safe first.
public func ansi(_ runs: some Sequence<(text: String, style: Style)>, depth: ColorDepth) -> String {
  var line = ""
  for run in runs {
    let code = sgr(for: run.style, depth: depth)
    line += code + Printable.text(run.text) + (code.isEmpty ? "" : sgrReset)
  }
  return line
}

private func colorCode(_ color: Color, base: Int) -> String? {
  switch color {
  case .standard: nil
  case .palette(let index) where index < 8: "\(base + Int(index))"
  case .palette(let index) where index < 16: "\(base + 60 + Int(index) - 8)"
  case .palette(let index): "\(base + 8);5;\(index)"
  case .rgb(let red, let green, let blue): "\(base + 8);2;\(red);\(green);\(blue)"
  }
}
