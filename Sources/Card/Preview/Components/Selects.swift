import JSONText
import Screen

/// Choices: lists, people, pictures.
enum Selects {
  static let options: Renderer = { node, context, width in
    let options = node.items("options")
    let chosen = chosen(node, options)
    let placeholder = context.shownString(of: node["placeholder"])
    let words = chosen.compactMap { context.shownString(of: $0["text"])?.string ?? $0["value"]?.string }
    let isEmpty = words.isEmpty
    let text = InlineText(
      isEmpty ? placeholder?.string ?? context.say(.choose) : words.joined(separator: context.say(.listComma)),
      Look(isEmpty ? .dim : .text))
    let editable = isEmpty ? placeholder : chosen.first.flatMap { context.shownString(of: $0["text"]) }
    return list(node, options, chosen, text, editable, context, width) { option in
      context.shownString(of: option["text"])?.string ?? option["value"]?.string
    }
  }

  static let people: Renderer = { node, context, width in
    let options = node.items("options")
    let placeholder = context.shownString(of: node["placeholder"])
    let ids =
      node["selected_values"]?.children.compactMap(\.string) ?? node["initial_option"]?.string.map { [$0] } ?? []
    let text = InlineText(
      ids.isEmpty
        ? placeholder?.string ?? context.say(.choosePerson)
        : ids.map { People.sign(context) + context.name(of: $0) }.joined(separator: context.say(.listComma)),
      Look(ids.isEmpty ? .dim : .mention))
    let chosen = options.filter { option in option["value"]?.string.map { ids.contains($0) } ?? false }
    return list(node, options, chosen, text, placeholder, context, width) { option in
      option["value"]?.string.map { context.name(of: $0) }
    }
  }

  static let images: Renderer = { node, context, width in
    let isMany = node["multi_select"]?.bool == true
    let options = node.items("options").map { option -> Block in
      let box = isMany ? context.glyphs.unticked : context.glyphs.unchosen
      var text = InlineText("\(box) \(context.glyphs.picture) ", Look(.button))
      let key = option["img_key"]?.string.map { Ids.short($0, context) } ?? context.glyphs.warning
      text.append(key, Look(.dim))
      return Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)]).marked(option, tag: "option")
    }
    guard !options.isEmpty else { return Trouble.block(context.say(.noOptions), context, width) }
    let perRow = node["layout"]?.string == "bisect" ? 2 : node["layout"]?.string == "trisect" ? 3 : options.count
    var block = Block()
    for start in stride(from: 0, to: options.count, by: perRow) {
      block.append(Flow.row(Array(options[start..<min(start + perRow, options.count)]), width: width))
    }
    return block
  }

  /// The options that a choice starts with (card-json.md 8: the index counts from 1).
  private static func chosen(_ node: JSONNode, _ options: [JSONNode]) -> [JSONNode] {
    if let values = node["selected_values"], values.kind == .array {
      let wanted = Set(values.children.compactMap(\.string))
      return options.filter { option in option["value"]?.string.map { wanted.contains($0) } ?? false }
    }
    if let initial = node["initial_option"]?.string {
      return options.first { $0["value"]?.string == initial }.map { [$0] } ?? []
    }
    if let index = node["initial_index"]?.int, index > 0, index <= options.count { return [options[index - 1]] }
    return []
  }

  /// A slot, and all options below it when it is unfolded.
  private static func list(
    _ node: JSONNode, _ options: [JSONNode], _ chosen: [JSONNode], _ text: InlineText, _ editable: JSONNode?,
    _ context: Context, _ width: Int, name: (JSONNode) -> String?
  ) -> Block {
    let isOpen = !options.isEmpty && context.isOpen(node, byCard: false)
    let glyphs = context.glyphs
    let sign = options.isEmpty || isOpen ? glyphs.choose : "\(glyphs.choose)\(options.count)"
    var block = slot(node, text, sign: sign, context, width, editable: editable)
    block.isFolded = options.isEmpty ? nil : !isOpen
    guard isOpen else { return block }
    let isMany = node["tag"]?.string?.hasPrefix("multi") == true
    let chosenPlaces = Set(chosen.map(\.range.lowerBound))
    for option in options {
      let isChosen = chosenPlaces.contains(option.range.lowerBound)
      let mark =
        isMany ? (isChosen ? glyphs.ticked : glyphs.unticked) : (isChosen ? glyphs.chosen : glyphs.unchosen)
      let words = InlineText(name(option) ?? glyphs.warning, Look(.dim))
      let rest = String(repeating: " ", count: Width.of(mark) + 3)
      let lines = words.lines(width: width - rest.utf8.count, mostLines: 2, ellipsis: glyphs.ellipsis)
      var row = Block(lines.isEmpty ? [.blank] : lines, editable: context.shownString(of: option["text"]))
        .indented(Span("  " + mark + " ", Look(.dim)), Span(rest))
      row.mark(option, tag: "option")
      block.append(row)
    }
    return block
  }

  /// `[ words ▾ ]` with the marks of the field before it.
  static func slot(
    _ node: JSONNode, _ words: InlineText, sign: String, _ context: Context, _ width: Int, editable: JSONNode?
  ) -> Block {
    let look = Look(node["disabled"]?.bool == true ? .dim : .button)
    var text = Fields.head(node, nil, context)
    if !text.isEmpty { text.append(" ", look) }
    text.append("[ ", look)
    let room = width - text.naturalWidth - Width.of(sign) - 3
    text.append(words.onOneLine.shortened(to: max(1, room), context))
    text.append(" " + sign + " ]", look)
    return Block([text.line(width: width, ellipsis: context.glyphs.ellipsis)], editable: editable)
  }
}

extension InlineText {
  /// The text if it fits into one line of `columns`, else its start.
  func shortened(to columns: Int, _ context: Context) -> InlineText {
    guard naturalWidth > columns else { return self }
    var short = InlineText()
    for span in line(width: columns, ellipsis: context.glyphs.ellipsis).spans {
      short.append(span.text, span.look)
    }
    return short
  }
}
