import FeishuAPI
import JSONText

/// Item 71: at most five tables in a card (in each language of it), components and Markdown tables together; folded ones
/// count. Markdown of schema 1.0 has no tables (card-json.md section 11).
enum CardTables {
  static func check(_ card: StoredCard) throws(Refusal) {
    for body in card.bodies {
      var count = 0
      for node in TaggedObjects(part: body) {
        switch node["tag"]?.string {
        case "table": count += 1
        case "markdown" where card.kind == .schema2: count += markdownTables(in: node["content"]?.string ?? "")
        default: break
        }
      }
      guard count <= Limits.tablesPerCard else { throw .tooManyTables }
    }
  }

  /// Tables in a Markdown text: a line with a bar, then a line of dashes and bars; not inside a code block.
  static func markdownTables(in text: String) -> Int {
    // Most texts have no bar, and a look at the bytes costs a fraction of one at the lines.
    guard text.utf8.contains(UInt8(ascii: "|")) else { return 0 }
    var count = 0
    var isCode = false
    var previous: Substring = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let content = line.drop { $0 == " " }
      if content.hasPrefix("```") { isCode.toggle() }
      if !isCode, previous.contains("|"), isRule(content) { count += 1 }
      previous = isCode ? "" : content
    }
    return count
  }

  private static func isRule(_ line: Substring) -> Bool {
    line.contains("|") && line.contains("-") && line.allSatisfy { "|-: \r\t".contains($0) }
  }
}
