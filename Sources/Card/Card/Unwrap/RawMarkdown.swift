import JSONText
import Phrase

/// The tree that the internal form has in the place of a Markdown text, written as Markdown again.
struct RawMarkdown {
  private let attachment: JSONNode?
  private var result = ""

  init(_ attachment: JSONNode?) {
    self.attachment = attachment
  }

  mutating func text(of elements: JSONNode?) throws(RawCardReader.Failure) -> String {
    result = ""
    for element in elements?.children.map({ $0 }) ?? [] { try write(element) }
    while result.hasSuffix("\n") { result.removeLast() }
    return result
  }

  private mutating func write(_ node: JSONNode) throws(RawCardReader.Failure) {
    let property = node["property"] ?? node
    let tag = node["tag"]?.string ?? ""
    switch tag {
    case "plain_text", "text": result += Self.styled(property)
    case "br": result += "\n"
    case "link": result += "[\(property["content"]?.string ?? "")](\(Self.address(property["url"])))"
    case "code_span": result += "`\(property["content"]?.string ?? "")`"
    case "code_block": writeCode(property)
    case "list": try writeList(property)
    case "heading":
      let level = min(max(property["level"]?.int ?? 1, 1), 6)
      let inner = try inside(property["elements"])
      block(String(repeating: "#", count: level) + " " + inner)
    case "blockquote":
      let inner = try inside(property["elements"])
      block(inner.split(separator: "\n", omittingEmptySubsequences: false).map { "> \($0)" }.joined(separator: "\n"))
    case "hr": block("---")
    case "emoji": result += ":\(property["key"]?.string ?? ""):"
    case "at": result += "<at id=\(person(property))></at>"
    case "at_all": result += "<at id=all></at>"
    case "text_tag": writeTag(property)
    case "number_tag":
      let number = property["content"]?.string ?? property["text"]?.source ?? ""
      result += "<number_tag>\(number)</number_tag>"
    case "local_datetime": writeMoment(property)
    case "person_v1", "person": writePerson(property)
    case "img", "image": try writePicture(property)
    case "markdown_v1", "markdown":
      let inner = try inside(property["elements"])
      result += inner
    default: throw RawCardReader.Failure(phrase: .rawPart(tag))
    }
  }

  private func inside(_ elements: JSONNode?) throws(RawCardReader.Failure) -> String {
    var inner = RawMarkdown(attachment)
    return try inner.text(of: elements)
  }

  /// Something that has lines of its own.
  private mutating func block(_ text: String) {
    if !result.isEmpty, !result.hasSuffix("\n") { result += "\n" }
    result += text
    if !text.hasSuffix("\n") { result += "\n" }
  }

  // MARK: - Words

  /// Text with its emphasis; blanks stay outside, where marks would not be read as such.
  private static func styled(_ property: JSONNode) -> String {
    let content = escaped(property["content"]?.string ?? "")
    let style = property["textStyle"]
    let attributes = style?["attributes"]?.children.compactMap(\.string) ?? []
    let color = style?["color"]?.string.flatMap { $0.isEmpty || $0 == "default" ? nil : $0 }
    guard !attributes.isEmpty || color != nil, content.contains(where: { !$0.isWhitespace }) else { return content }
    let lead = content.prefix { $0.isWhitespace }
    let rest = content.dropFirst(lead.count)
    let trail = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
    var words = String(rest.dropLast(trail.count))
    if attributes.contains("bold") { words = "**\(words)**" }
    if attributes.contains("italic") { words = "*\(words)*" }
    if attributes.contains("strikethrough") || attributes.contains("lineThrough") { words = "~~\(words)~~" }
    if let color { words = "<font color='\(color)'>\(words)</font>" }
    return lead + words + trail
  }

  /// What would be read as markup, as entities; the rest stays readable.
  private static func escaped(_ text: String) -> String {
    guard text.contains(where: { "*`~<[".contains($0) }) else { return text }
    var result = ""
    for character in text {
      switch character {
      case "*": result += "&#42;"
      case "`": result += "&#96;"
      case "~": result += "&#126;"
      case "<": result += "&#60;"
      case "[": result += "&#91;"
      default: result.append(character)
      }
    }
    return result
  }

  private static func address(_ node: JSONNode?) -> String {
    if let url = node?.string { return url }
    return ["url", "pcURL", "iosURL", "androidURL"].lazy.compactMap { node?[$0]?.string }.first { !$0.isEmpty } ?? ""
  }

  private func person(_ property: JSONNode) -> String {
    let id = (property["userID"] ?? property["userId"] ?? property["id"])?.string ?? ""
    return attachment?["at_users"]?[id]?["user_id"]?.string ?? id
  }

  private mutating func writePerson(_ property: JSONNode) {
    result += "<person id='\(person(property))'"
    for (key, name) in [("showName", "show_name"), ("showAvatar", "show_avatar")] {
      if let flag = property[key]?.bool { result += " \(name)=\(flag)" }
    }
    if let style = property["style"]?.string, !style.isEmpty { result += " style='\(style)'" }
    result += "></person>"
  }

  private mutating func writeTag(_ property: JSONNode) {
    let text = property["text"]?["property"]?["content"]?.string ?? property["text"]?["content"]?.string
    let color = property["color"]?.string.map { " color='\($0)'" } ?? ""
    result += "<text_tag\(color)>\(text ?? property["content"]?.string ?? "")</text_tag>"
  }

  private mutating func writeMoment(_ property: JSONNode) {
    let moment = property["milliseconds"].map { $0.string ?? $0.source } ?? ""
    let format = (property["formatType"] ?? property["format_type"])?.string.map { " format_type='\($0)'" } ?? ""
    result += "<local_datetime millisecond='\(moment)'\(format)></local_datetime>"
  }

  private mutating func writePicture(_ property: JSONNode) throws(RawCardReader.Failure) {
    let id = property["imageID"]?.string ?? ""
    let image = attachment?["images"]?[id]
    guard let key = (image?["origin_key"] ?? image?["token"])?.string else {
      throw RawCardReader.Failure(phrase: .rawPicture(id))
    }
    let alt = property["alt"]?["property"]?["content"]?.string ?? property["alt"]?["content"]?.string ?? ""
    result += "![\(alt)](\(key))"
  }

  // MARK: - Blocks

  private mutating func writeCode(_ property: JSONNode) {
    let lines = property["contents"]?.children.map { line in
      (line["contents"]?.children.map { $0["content"]?.string ?? "" } ?? []).joined()
    }
    var code = (lines ?? []).joined()
    if code.hasSuffix("\n") { code.removeLast() }
    block("```\(property["language"]?.string ?? "")\n\(code)\n```")
  }

  private mutating func writeList(_ property: JSONNode) throws(RawCardReader.Failure) {
    var lines: [String] = []
    var numbers: [Int: Int] = [:]
    for item in property["items"]?.children.map({ $0 }) ?? [] {
      let level = min(max(item["level"]?.int ?? 0, 0), 8)
      numbers = numbers.filter { $0.key <= level }
      numbers[level, default: 0] += 1
      let number = item["order"]?.int ?? numbers[level] ?? 1
      let mark = item["type"]?.string == "ol" ? "\(number). " : "- "
      let inner = try inside(item["elements"])
      lines.append(String(repeating: "    ", count: level) + mark + inner)
    }
    block(lines.joined(separator: "\n"))
    // An empty line ends a list.
    result += "\n"
  }
}
