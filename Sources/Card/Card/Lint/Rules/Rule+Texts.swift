/// About what stands in texts.
extension Rule {
  static let aboutTexts: [Rule] = [markdownSyntax, swallowedText, mention, audit]

  public static let markdownSyntax = Rule(
    "markdown-syntax", .warning, "markup that this text does not have: readers see it as it is written",
    "该文本不支持的标记：会按原样显示",
    .card1(##"{"tag": "markdown", "content": "«# »Disk full"}"##))
  public static let swallowedText = Rule(
    "swallowed-text", .warning, "a link swallows the Chinese text that touches it", "链接会吞掉紧跟其后的中文",
    .card2(
      #"{"tag": "markdown", "content": "见 «https://example.org/a»查看详情"}"#,
      fixed: #"{"tag": "markdown", "content": "见 https://example.org/a 查看详情"}"#))
  public static let mention = Rule(
    "mention", .warning, code: 100290, "a mention that names nobody", "无效的 @ 提及",
    .card2(
      #"{"tag": "markdown", "content": "<at «user_id»=ou_7d8a6e6df7621556ce0d21922b676706></at>"}"#,
      fixed: #"{"tag": "markdown", "content": "<at id=ou_7d8a6e6df7621556ce0d21922b676706></at>"}"#))
  public static let audit = Rule(
    "audit", .hint, code: 230028, "a phone number or mail address in clear: some companies do not let it pass",
    "明文手机号或邮箱：部分企业的审核不会放行",
    .card2(#"{"tag": "markdown", "content": "call «13812345678»"}"#))
}
