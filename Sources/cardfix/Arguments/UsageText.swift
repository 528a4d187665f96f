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

  /// A help text in the reader's language: the parser's own headings and remarks stand in English in it.
  static func help(_ text: String, in language: Language) -> String {
    guard language == .chinese else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (start, chinese) in headings where line.hasPrefix(start) { return chinese + line.dropFirst(start.count) }
      return remarks.reduce(String(line)) { $0.replacing($1.0, with: $1.1) }
    }.joined(separator: "\n")
  }

  private static let headings = [
    ("OVERVIEW: ", "说明："), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
    ("SUBCOMMANDS:", "命令："),
  ]

  private static let remarks = [
    ("Show help information.", "显示帮助。"), ("Show the version.", "显示版本。"),
    ("Show subcommand help information.", "显示命令的帮助。"), ("(default: ", "（默认："), ("(default)", "（默认）"),
    ("(values: ", "（可选值："), ("; default: ", "；默认："),
    ("  See 'cardfix help <subcommand>' for detailed help.", "  用 `cardfix help 命令` 查看详细说明。"),
    ("<subcommand>", "<命令>"), ("[<options>]", "[<选项>]"), ("<options>", "<选项>"),
  ]

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
