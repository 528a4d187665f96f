import JSONText
import Screen

/// People.
enum People {
  /// What stands before a name, with a blank at which no line is broken.
  static func sign(_ context: Context) -> String {
    context.options.ascii ? "@" : "◉\u{A0}"
  }

  static let person: Renderer = { node, context, width in
    guard let id = node["user_id"]?.string, !id.isEmpty else {
      return Trouble.block(context.say(.noPerson), context, width)
    }
    let name = sign(context) + context.name(of: id)
    let isCapsule = node["style"]?.string == "capsule"
    return Block(InlineText(isCapsule ? "(\(name))" : name, Look(.mention)).lines(width: width))
  }

  static let list: Renderer = { node, context, width in
    let persons = node.items("persons")
    guard !persons.isEmpty else {
      return Trouble.block(context.say(.noPerson), context, width)
    }
    var text = InlineText()
    if let icon = Media.sign(node["icon"] ?? node["ud_icon"], context) {
      text.append(icon.first.text, icon.first.look)
    }
    for (number, person) in persons.prefix(100).enumerated() {
      if number > 0 { text.append("  ", Look(.dim)) }
      let name = person["id"]?.string.map { context.name(of: $0) } ?? context.glyphs.warning
      text.append(sign(context) + name, Look(.mention))
    }
    if persons.count > 100 { text.append(" +\(persons.count - 100)", Look(.dim)) }
    let lines = node["lines"]?.int ?? .max
    return Block(text.lines(width: width, mostLines: max(1, lines), ellipsis: context.glyphs.ellipsis))
  }
}
