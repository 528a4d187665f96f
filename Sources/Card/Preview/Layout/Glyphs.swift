/// The signs a preview draws with, in a beautiful form and in one of plain ASCII.
///
/// Every sign is one column wide on terminals, emoji-like ones included, unless it says otherwise.
struct Glyphs: Sendable {
  var bar = "▌", tintBar = "▏", rule = "─", bullet = "•", innerBullet = "◦", quote = "│"
  var ellipsis = "…", warning = "⚠", diamond = "◆", square = "▪"
  var link = "↗", callback = "⏎", submit = "⇧", reset = "↺", asks = "?", off = "✗"
  var folded = "▸", unfolded = "▾", choose = "▾", more = "⋯"
  var unticked = "☐", ticked = "☑", unchosen = "○", chosen = "●"
  var play = "▶", picture = "▣", fill = "█", rest = "░", dot = "·", mail = "✉"
  var frame = Frame.square, roundFrame = Frame.round
  var sparks: [String] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  static let unicode = Glyphs()
  static let ascii = Glyphs(
    bar: "#", tintBar: "|", rule: "-", bullet: "*", innerBullet: "-", quote: "|",
    ellipsis: "...", warning: "!", diamond: "*", square: "-",
    link: "->", callback: "<-", submit: "^", reset: "~", asks: "?", off: "x",
    folded: "+", unfolded: "-", choose: "v", more: "...",
    unticked: "[ ]", ticked: "[x]", unchosen: "( )", chosen: "(o)",
    play: ">", picture: "#", fill: "#", rest: ".", dot: "-", mail: "@",
    frame: .ascii, roundFrame: .ascii,
    sparks: ["_", "_", ".", ".", "-", "-", "=", "#"])

  /// The strokes of a box.
  struct Frame: Sendable {
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
