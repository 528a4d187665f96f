import Phrase

/// The parser's complaints about a command line, for readers of both languages.
///
/// The parser speaks English; what it usually says is known by how it begins. Anything else is passed on as it is.
enum UsageText {
  static func phrase(for complaint: String) -> Phrase {
    let first = String(complaint.prefix { !$0.isNewline })
    for (start, chinese) in openings where first.hasPrefix(start) {
      let rest = inChinese(String(first.dropFirst(start.count)))
      return Phrase(en: sentence(first), zh: sentence(chinese + rest.replacing("?", with: "？"), end: "。"))
    }
    return Phrase(en: sentence(first), zh: sentence("命令行有误：" + first, end: "。"))
  }

  private static let openings = [
    ("Unknown option ", "没有选项 "),
    ("Missing expected argument ", "缺少参数 "),
    ("Missing value for ", "缺少取值："),
    ("Missing one of: ", "缺少其中之一："),
    ("Unexpected argument ", "多余的参数 "),
    ("The option ", "选项 "),
    ("The value ", "取值 "),
  ]

  private static let middles = [
    (". Did you mean ", "，是否想写 "),
    (" does not take any value, but ", " 不带取值，却写了 "),
    (" was specified.", ""),
    (" is invalid for ", " 不适用于 "),
    (". Please provide one of ", "，可用的有 "),
    (" and ", " 和 "),
    (" or ", " 或 "),
  ]

  private static func inChinese(_ rest: String) -> String {
    var rest = rest
    for (english, chinese) in middles { rest = rest.replacing(english, with: chinese) }
    return rest
  }

  /// `text` with an end, unless it has one.
  private static func sentence(_ text: String, end: Character = ".") -> String {
    guard let last = text.last, last != end, !"?？".contains(last) else { return text }
    return (last == "." ? String(text.dropLast()) : text) + String(end)
  }
}
