import JSONText
import Screen

/// Pictures, icons and sound: what a terminal can't show stands there as a labelled box.
enum Media {
  /// The sign of an icon before a text, and the blanks below it.
  static func sign(_ icon: JSONNode?, _ context: Context) -> (first: Span, rest: Span, width: Int)? {
    guard let icon, icon.kind == .object else { return nil }
    let tint = context.tint(icon["color"]?.string ?? icon["style"]?["color"]?.string)
    let sign = IconSigns.sign(of: icon, context) + " "
    let width = Width.of(sign)
    return (Span(sign, Look(.text, tint: tint)), Span(String(repeating: " ", count: width)), width)
  }

  /// A short name of an icon: its token without the kind of drawing.
  static func name(of icon: JSONNode) -> String {
    guard let token = icon["token"]?.string else { return "" }
    return token.split(separator: "_").first.map { String($0) } ?? token
  }

  static let icon: Renderer = { node, context, width in
    let name = node["token"]?.string ?? node["img_key"]?.string.map { Ids.short($0, context) } ?? ""
    var text = InlineText(
      IconSigns.sign(of: node, context) + " ", Look(.text, tint: context.tint(node["color"]?.string)))
    text.append(name, Look(.dim))
    return Block(text.lines(width: width))
  }

  static let image: Renderer = { node, context, width in
    let key = context.shownString(node["img_key"], node["i18n_img_key"])
    guard let key else {
      return Trouble.block(context.say(.noImageKey), context, width)
    }
    let alt = context.shownString(of: node["alt"])
    let title = context.shownString(of: node["title"])
    let words = alt?.string.flatMap { $0.contains { $0 != " " } ? $0 : nil }
    var block = Block(editable: words == nil ? title ?? alt : alt)
    if let title, title.string?.isEmpty == false, let object = node["title"] {
      block.append(Texts.block(object, context, width).marked(object, tag: "title"))
    }
    var lines = InlineText()
    if let words {
      lines.append(words, context.base)
      lines.breakLine()
    }
    lines.append(Ids.short(key.string ?? "", context), Look(.dim))
    if let size = size(node) { lines.append(" \(context.glyphs.dot) \(size)", Look(.dim)) }
    let inside = Block(lines.lines(width: Box.inside(width), mostLines: 4, ellipsis: context.glyphs.ellipsis))
    let label = InlineText(context.glyphs.picture + " " + context.say(.picture), Look(.dim))
    block.append(Box.around(inside, context, width: width, title: label, fills: false))
    block.air = .loose
    return block
  }

  private static func size(_ node: JSONNode) -> String? {
    if let size = node["size"]?.string { return size }
    return node["custom_width"]?.int.map { "\($0) px" }
  }

  static let combination: Renderer = { node, context, width in
    let pictures = node.items("img_list")
    guard !pictures.isEmpty else {
      return Trouble.block(context.say(.noPictures), context, width)
    }
    let mode = node["combination_mode"]?.string ?? "?"
    let perRow = picturesPerRow(mode, count: pictures.count)
    var lines = InlineText()
    for (number, picture) in pictures.prefix(9).enumerated() {
      if number > 0 { perRow.contains(number) ? lines.breakLine() : lines.append("  ", Look(.dim)) }
      lines.append(context.glyphs.picture + " ", Look(.dim))
      let key = context.shownString(picture["img_key"], picture["i18n_img_key"])?.string
      lines.append(key.map { Ids.short($0, context) } ?? context.glyphs.warning, Look(.dim))
    }
    let inside = Block(lines.lines(width: Box.inside(width)))
    let label = InlineText(context.say(.pictures(pictures.count, mode)), Look(.dim))
    return Box.around(inside, context, width: width, title: label, fills: false)
  }

  /// The pictures with which a new row begins, as the mode lays them out.
  private static func picturesPerRow(_ mode: String, count: Int) -> Set<Int> {
    switch mode {
    case "triple": [1]
    case "bisect": Set(stride(from: 2, to: count, by: 2))
    case "trisect": Set(stride(from: 3, to: count, by: 3))
    default: []
    }
  }

  static let audio: Renderer = { node, context, width in
    let glyphs = context.glyphs
    var text = InlineText(glyphs.play + " ", Look(.button))
    if node["show_progress_bar"]?.bool != false {
      text.append(String(repeating: glyphs.rule, count: min(16, max(4, width / 4))) + " ", Look(.dim))
    }
    if node["show_time"]?.bool != false { text.append("0:00 ", Look(.dim)) }
    text.append(context.say(.audio), context.base)
    if let key = context.shownString(node["file_key"], node["i18n_file_key"])?.string {
      text.append(" " + Ids.short(key, context), Look(.dim))
    } else {
      text.append(" " + glyphs.warning + " " + context.say(.noFileKey), Look(.warning))
    }
    if node["disabled"]?.bool == true { text.append(" " + glyphs.off, Look(.dim)) }
    return Block(text.lines(width: width))
  }
}
