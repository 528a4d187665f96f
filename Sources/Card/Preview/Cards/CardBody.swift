import Card
import JSONText
import Screen

/// A whole card of either schema: header, elements, link.
enum CardBody {
  static func draw(
    _ root: JSONNode, _ options: PreviewOptions, schema: CardSchema, width: Int, _ memory: inout ElementMemory
  ) -> Block {
    var context = Context(options, schema: schema)
    context.customColors = customColors(root["config"]?["style"]?["color"], context)
    var whole = Block()
    if let header = header(root, context) {
      whole.append(Header.draw(header, context, width))
    }
    let body = body(root, context, width, &memory)
    if !whole.isEmpty, !body.isEmpty, context.tint(root["header"]?["template"]?.string) != nil {
      whole.lines.append(.blank)
    }
    whole.append(body)
    if let link = root["card_link"], link.kind == .object {
      whole.append(Self.link(link, context, width), after: .loose)
    }
    if whole.isEmpty {
      whole.append(Block(InlineText(context.say(.emptyCard), Look(.dim)).lines(width: width)))
    }
    return whole
  }

  private static func header(_ root: JSONNode, _ context: Context) -> JSONNode? {
    root["i18n_header"].flatMap { context.pick($0) { $0.kind == .object } } ?? root["header"]
  }

  private static func body(
    _ root: JSONNode, _ context: Context, _ width: Int, _ memory: inout ElementMemory
  ) -> Block {
    if let body = root["body"] {
      guard body.kind == .object else {
        return Trouble.block(context.say(.notABody), context, width).marked(body, tag: "body")
      }
      guard body["direction"]?.string != "horizontal" else { return Stack.children(of: body, context, width) }
      return list(body["elements"], context, width, &memory)
    }
    let translated = root["i18n_elements"].flatMap { context.pick($0) { $0.kind == .array } }
    return list(translated ?? root["elements"], context, width, &memory)
  }

  private static func list(
    _ elements: JSONNode?, _ context: Context, _ width: Int, _ memory: inout ElementMemory
  ) -> Block {
    guard let elements, elements.kind == .array else { return Stack.vertical(elements, context, width) }
    return Stack.below(
      memory.blocks(of: elements, context, width) { node in
        node.isMissing ? Block() : Components.draw(node, context, width)
      })
  }

  private static func link(_ link: JSONNode, _ context: Context, _ width: Int) -> Block {
    let url = link["url"] ?? link["pc_url"]
    let address = Links.short(url?.string ?? context.glyphs.warning, to: width - 2, context)
    let text = InlineText("\(context.glyphs.link) \(address)", Look(.dim))
    return Block(text.lines(width: width), editable: url?.kind == .string ? url : nil).marked(link, tag: "card_link")
  }

  /// Declared colours by the word whose light form is nearest: `rgba(r,g,b,a)` becomes red, grey, …
  private static func customColors(_ colors: JSONNode?, _ context: Context) -> [String: Tint] {
    var tints: [String: Tint] = [:]
    for color in colors?.children.prefix(100).map({ $0 }) ?? [] {
      if let key = color.key, let value = (color["light_mode"] ?? color["dark_mode"])?.string {
        tints[key] = NearestTint.of(value)
      }
    }
    return tints
  }
}

/// The colour word for a colour in numbers.
enum NearestTint {
  /// Light forms of the colour words (card-json.md 4.4).
  private static let words: [(Tint, Int, Int, Int)] = [
    (.blue, 0x14, 0x56, 0xF0), (.wathet, 0x07, 0x6A, 0x94), (.turquoise, 0x06, 0x70, 0x62), (.green, 0x1A, 0x75, 0x26),
    (.lime, 0x5C, 0x6D, 0x08), (.yellow, 0x86, 0x5B, 0x03), (.sunflower, 0x8F, 0x7C, 0x00),
    (.orange, 0xA4, 0x49, 0x04), (.red, 0xC0, 0x2A, 0x26), (.carmine, 0xB8, 0x28, 0x79), (.violet, 0xA6, 0x30, 0xA6),
    (.purple, 0x7A, 0x35, 0xF0), (.indigo, 0x47, 0x52, 0xE6), (.grey, 0x64, 0x6A, 0x73),
  ]

  /// The tint of `rgb(…)` or `rgba(…)`; nil when it is neither.
  static func of(_ text: String) -> Tint? {
    guard text.hasPrefix("rgb") else { return nil }
    let numbers = text.utf8.split { !Ids.isDigit($0) && $0 != UInt8(ascii: ".") }
      .compactMap { Double(String(decoding: Array($0), as: UTF8.self)) }
    guard numbers.count >= 3 else { return nil }
    let (red, green, blue) = (numbers[0], numbers[1], numbers[2])
    func distance(_ word: (Tint, Int, Int, Int)) -> Double {
      let (r, g, b) = (red - Double(word.1), green - Double(word.2), blue - Double(word.3))
      return r * r + g * g + b * b
    }
    return words.min { distance($0) < distance($1) }?.0
  }
}
