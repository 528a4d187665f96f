import Screen

/// What the tags inside a text mean (card-json.md 11; of text messages feishu-api.md 3.2).
enum InlineTags {
  /// Turns a tag into tokens; false leaves its bytes as they are.
  static func read(_ tag: InlineTag, _ parser: inout InlineParser) -> Bool {
    let readsCard = parser.dialect.contains(.cardTags)
    let readsText = parser.dialect.contains(.textTags)
    switch tag.name {
    case "at" where readsCard || readsText: mention(tag, &parser)
    case "b" where readsText, "strong" where readsText: style(tag, .bold, &parser)
    case "i" where readsText, "em" where readsText: style(tag, .italic, &parser)
    case "u" where readsText: style(tag, .underline, &parser)
    case "s" where readsText, "del" where readsText: style(tag, .strike, &parser)
    case _ where !readsCard: return false
    case "br", "hr", "number_tag", "local_datetime", "audio", "raw":
      guard parser.dialect.contains(.laterTags) else { return false }
      later(tag, &parser)
    case "font": font(tag, &parser)
    case "a", "link": link(tag, &parser)
    case "text_tag": label(tag, "[", "]", tint: tag.attributes["color"], &parser)
    case "person": person(tag, &parser)
    default:
      // Readers don't see unknown tags; the operator should know that they are there.
      let text = parser.string(tag.range)
      parser.take(tag.range.count, as: .written(text, Look(.dim, .strike)))
    }
    return true
  }

  /// Tags that schema 1.0 does not have.
  private static func later(_ tag: InlineTag, _ parser: inout InlineParser) {
    switch tag.name {
    case "number_tag": label(tag, "(", ")", tint: tag.attributes["background_color"] ?? "red", &parser)
    case "local_datetime": time(tag, &parser)
    case "audio": atom(tag, parser.context.glyphs.play + " " + parser.context.say(.audio), Look(.dim), &parser)
    case "raw": raw(tag, &parser)
    default: parser.take(tag.range.count, as: .lineBreak)
    }
  }

  private static func style(_ tag: InlineTag, _ kind: InlineStyle.Kind, _ parser: inout InlineParser) {
    parser.take(tag.range.count, as: tag.isEnd ? .end(kind) : .begin(InlineStyle(kind)))
  }

  private static func font(_ tag: InlineTag, _ parser: inout InlineParser) {
    let tint = parser.context.tint(tag.attributes["color"])
    parser.take(tag.range.count, as: tag.isEnd ? .end(.font) : .begin(InlineStyle(.font, tint: tint)))
  }

  private static func link(_ tag: InlineTag, _ parser: inout InlineParser) {
    guard !tag.isEnd else {
      return parser.take(tag.range.count, as: .written(parser.context.glyphs.link, nil), .end(.link))
    }
    let stop = tag.range.upperBound
    let isEmpty = tag.name == "a" ? parser.has("</a>", at: stop) : parser.has("</link>", at: stop)
    let address = tag.attributes["href"] ?? tag.attributes["url"] ?? ""
    let token = tag.name == "link" && !parser.context.options.ascii ? tag.attributes["icon"] : nil
    let icon = token.flatMap { IconSigns.sign(forToken: $0) }.map { $0 + "\u{A0}" } ?? ""
    parser.take(tag.range.count, as: .begin(InlineStyle(.link)), .written(icon + (isEmpty ? address : ""), nil))
  }

  private static func label(
    _ tag: InlineTag, _ open: String, _ close: String, tint: String?, _ parser: inout InlineParser
  ) {
    if tag.isEnd {
      parser.take(tag.range.count, as: .written(close, nil), .end(.tag))
    } else {
      let style = InlineStyle(.tag, tint: parser.context.tint(tint))
      parser.take(tag.range.count, as: .begin(style), .written(open, nil))
    }
  }

  private static func mention(_ tag: InlineTag, _ parser: inout InlineParser) {
    let attributes = tag.attributes
    let ids = attributes["ids"] ?? attributes["id"] ?? attributes["user_id"] ?? attributes["email"]
    let label = content(of: tag, parser)
    let context = parser.context
    if let key = attributes["mention_key"], let name = context.options.names[key] {
      return atom(tag, "@" + name, Look(.mention), &parser)
    }
    guard let ids, !ids.isEmpty else {
      return atom(tag, "@" + (label.isEmpty ? "?" : label), Look(.mention), &parser)
    }
    let names = ids.split(separator: ",").prefix(100).map { "@" + context.name(of: String($0), label: label) }
    atom(tag, names.joined(separator: " "), Look(.mention), &parser)
  }

  private static func person(_ tag: InlineTag, _ parser: inout InlineParser) {
    let name = parser.context.name(of: tag.attributes["id"] ?? "?", label: content(of: tag, parser))
    atom(tag, People.sign(parser.context) + name, Look(.mention), &parser)
  }

  private static func time(_ tag: InlineTag, _ parser: inout InlineParser) {
    let context = parser.context
    let stamp = tag.attributes["millisecond"].flatMap { Int($0) }
    let text =
      stamp.map { Moment(milliseconds: $0, offset: context.options.utcOffset) }
      .map { $0.text(tag.attributes["format_type"] ?? "date_num", context) } ?? context.say(.timeOfSending)
    atom(tag, text, Look(), &parser)
  }

  private static func raw(_ tag: InlineTag, _ parser: inout InlineParser) {
    guard !tag.isEnd, let stop = close(of: tag, parser) else {
      return parser.take(tag.range.count)
    }
    let inside = tag.range.upperBound..<stop
    parser.take(inside.upperBound - tag.range.lowerBound, as: .text(inside))
  }

  /// Puts `text` for the tag, what it holds and its end.
  private static func atom(_ tag: InlineTag, _ text: String, _ look: Look, _ parser: inout InlineParser) {
    guard !tag.isEnd else { return parser.take(tag.range.count) }
    var count = tag.range.count
    if let stop = close(of: tag, parser) {
      count = stop - tag.range.lowerBound + tag.name.utf8.count + 3
    }
    parser.take(count, as: .written(text, look == Look() ? nil : look))
  }

  /// Where the end of a short tag begins: no other tag may stand between.
  private static func close(of tag: InlineTag, _ parser: InlineParser) -> Int? {
    var place = tag.range.upperBound
    let most = min(parser.end, place + 512)
    while place < most, parser.bytes[place] != UInt8(ascii: "<") { place += 1 }
    guard place < most, let end = InlineTag(parser, at: place), end.isEnd, end.name == tag.name,
      end.range.count == tag.name.utf8.count + 3
    else { return nil }
    return place
  }

  private static func content(of tag: InlineTag, _ parser: InlineParser) -> String {
    guard !tag.isEnd, let stop = close(of: tag, parser) else { return "" }
    var label = Substring(parser.string(tag.range.upperBound..<stop))
    if label.hasPrefix("@") { label.removeFirst() }
    return String(label)
  }
}
