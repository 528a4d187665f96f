import JSONText
import Phrase

/// What stands in the texts that readers see.
extension LintPass {
  mutating func checkText(_ node: JSONNode, _ value: CardValue) {
    guard let content = node.contentRange else { return }
    let isMarkup = value == .markdown || content.upperBound <= seen.text.end
    let dialect = isMarkup ? seen.text.dialect : nil
    var scan = MarkupScan(node.documentBytes(in: content), dialect)
    scan.run()
    for (flaw, range) in scan.flaws { report(flaw, at: range, dialect, node) }
    if value == .markdown, dialect == .markdown2 { countTables(in: node, content) }
  }

  private mutating func report(_ flaw: MarkupFlaw, at range: Range<Int>, _ dialect: MarkupDialect?, _ node: JSONNode) {
    switch flaw {
    case .heading, .quote, .fence, .table, .picture, .rule: report(.markdownSyntax, at: range, .markup(flaw, dialect))
    case .code: report(.markdownSyntax, .hint, at: range, .markup(flaw, dialect))
    case .tag, .namedLink: report(.markdownSyntax, at: range, .markup(flaw, dialect))
    case .link(let flaw): report(.link, at: range, .link(flaw), fix: schemeFix(flaw, range))
    case .pictureKey(let flaw):
      report(.pictureKey, flaw == .address ? .error : .warning, at: range, .pictureKey(flaw))
    case .swallowed:
      let fix = QuickFix(title: .blankFix, edits: [.inserting(" ", at: range.upperBound)])
      report(.swallowedText, at: range, .swallowedText, fix: fix)
    case .mention(let flaw): report(.mention, at: range, .mention(flaw), fix: mentionFix(flaw, range, node))
    case .color(let name, let isOfTag): reportColor(name, isOfTag, at: range)
    case .phone, .mail: report(.audit, at: range, .contact(flaw))
    }
  }

  /// In a text nobody refuses a colour; it is not shown.
  private mutating func reportColor(_ name: String, _ isOfTag: Bool, at range: Range<Int>) {
    guard isOfTag || !seen.ownColors.contains(name) else { return }
    let names = isOfTag ? ValueSet.tagColor.names : Palette.colors.map(\.name)
    let nearest = nearestColor(to: name, among: names)
    let fix = nearest.map {
      QuickFix(title: .writeFix($0), edits: [TextEdit(range: range, replacement: Array($0.utf8))])
    }
    let phrase = isOfTag ? Phrase.oneOf(names, not: JSONString.quoted(name)) : .unknownColor(name)
    report(.color, at: range, phrase, fix: fix)
  }

  private func schemeFix(_ flaw: LinkFlaw, _ range: Range<Int>) -> QuickFix? {
    guard flaw == .noScheme else { return nil }
    return QuickFix(title: .writeFix("https://"), edits: [.inserting("https://", at: range.lowerBound)])
  }

  private func mentionFix(_ flaw: MarkupFlaw.MentionFlaw, _ range: Range<Int>, _ node: JSONNode) -> QuickFix? {
    guard flaw == .attribute else { return nil }
    return QuickFix(title: .writeFix("id"), edits: [TextEdit(range: range, replacement: "id")])
  }

  /// Tables of Markdown count like table components.
  private mutating func countTables(in node: JSONNode, _ content: Range<Int>) {
    guard node.documentBytes(in: content).contains(UInt8(ascii: "|")), let text = node.string else { return }
    let tables = MarkdownTables.count(in: text)
    guard tables > 0 else { return }
    count(tables: tables, at: node.range)
    if tables > CardLimits.tablesInText, seen.counts.tables <= CardLimits.tables {
      report(.tableCount, .warning, at: node.range, .manyTablesInText(tables))
    }
  }
}

/// Tables in a Markdown text: a line with a bar, then a line of dashes and bars; not inside a code block.
enum MarkdownTables {
  static func count(in text: String) -> Int {
    var count = 0
    var isCode = false
    var hadBar = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let content = line.drop { $0 == UInt8(ascii: " ") }
      if content.starts(with: "```".utf8) { isCode.toggle() }
      let hasBar = content.contains(UInt8(ascii: "|"))
      if !isCode, hadBar, hasBar, isRule(content) { count += 1 }
      hadBar = !isCode && hasBar
    }
    return count
  }

  private static func isRule(_ line: Substring.UTF8View) -> Bool {
    line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: \r\t".utf8.contains($0) }
  }
}

extension JSONNode {
  /// Bytes of the document that it is in.
  fileprivate func documentBytes(in range: Range<Int>) -> ArraySlice<UInt8> { sourceBytes[range] }
}
