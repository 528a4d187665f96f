/// The signs a preview draws with, in a beautiful form and in one of plain ASCII.
///
/// Every sign is one column wide on terminals, emoji-like ones included, unless it says otherwise.
struct Glyphs: Hashable, Sendable {
  var bar = "▌", tintBar = "▏", rule = "─", bullet = "•", innerBullet = "◦", quote = "│"
  var ellipsis = "…", warning = "⚠", diamond = "◆", square = "▪"
  var link = "↗", callback = "⏎", submit = "⇧", reset = "↺", asks = "?", off = "✗"
  var folded = "▸", unfolded = "▾", choose = "▾", more = "⋯"
  var unticked = "☐", ticked = "☑", unchosen = "○", chosen = "●"
  var play = "▶", picture = "▣", fill = "█", rest = "░", dot = "·", mail = "✉"
  var frame = Frame.square, roundFrame = Frame.round
  /// A cell filled from the left by eighths; one form only where there are no halves.
  var eighths: [String] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"]
  /// Cells of different series of one bar.
  var fills: [String] = ["█", "▓", "▒", "░"]
  /// Where a label stands at an axis, and points of several series in one cell.
  var tick = "┤", several = "✱"
  /// Whether points can be drawn finer than cells.
  var hasDots = true

  static let unicode = Glyphs()
  static let ascii = Glyphs(
    bar: "#", tintBar: "|", rule: "-", bullet: "*", innerBullet: "-", quote: "|",
    ellipsis: "...", warning: "!", diamond: "*", square: "-",
    link: "->", callback: "<-", submit: "^", reset: "~", asks: "?", off: "x",
    folded: "+", unfolded: "-", choose: "v", more: "...",
    unticked: "[ ]", ticked: "[x]", unchosen: "( )", chosen: "(o)",
    play: ">", picture: "#", fill: "#", rest: ".", dot: "-", mail: "@",
    frame: .ascii, roundFrame: .ascii,
    eighths: ["#"], fills: ["#", "=", "+", ":"], tick: "+", several: "%", hasDots: false)

  /// The strokes of a box.
  struct Frame: Hashable, Sendable {
    var across: String, down: String
    var topLeft: String, topRight: String, bottomLeft: String, bottomRight: String
    var teeDown: String, teeUp: String, teeRight: String, teeLeft: String, cross: String

    static let square = Frame(
      across: "─", down: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
      teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", cross: "┼")
    static let round = Frame(
      across: "─", down: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰", bottomRight: "╯",
      teeDown: "┬", teeUp: "┴", teeRight: "├", teeLeft: "┤", cross: "┼")
    static let ascii = Frame(
      across: "-", down: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
      teeDown: "+", teeUp: "+", teeRight: "+", teeLeft: "+", cross: "+")
  }
}
