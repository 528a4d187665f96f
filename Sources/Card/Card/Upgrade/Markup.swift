import JSONText
import Phrase

/// What an upgrade has to know about Markdown (card-json.md section 11).
enum Markup {
  /// Where a link by name leads.
  struct Target {
    let addresses: [(key: String, url: String)]

    init(_ value: JSONTree) {
      addresses = ["url", "pc_url", "ios_url", "android_url"].compactMap { key in
        value[key]?.string.flatMap { $0.isEmpty ? nil : (key, $0) }
      }
    }

    /// The address for every platform.
    var url: String? { addresses.first?.url }

    /// `<link url='…' pc_url='…'>`; every link needs a `url`.
    func tag(around text: String) -> String {
      var all = addresses
      if let url, all.first?.key != "url" { all.insert((key: "url", url: url), at: 0) }
      let attributes = all.map { " \($0.key)='\($0.url.replacing("'", with: "%27"))'" }
      return "<link\(attributes.joined())>\(text)</link>"
    }
  }

  /// The text with the addresses of its links by name in it, and whether all of them were known.
  static func resolved(
    _ text: String, _ targets: [String: Target], asTags: Bool
  ) -> (text: String, isWhole: Bool) {
    var result: [UInt8] = []
    var isWhole = true
    let bytes = Array(text.utf8)
    var open: Int?
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      if bytes[index] == UInt8(ascii: "[") { open = result.count }
      result.append(bytes[index])
      guard bytes[index] == UInt8(ascii: "]"), let start = open else { continue }
      guard bytes[(index + 1)...].starts(with: Array("($".utf8)),
        let end = bytes[(index + 3)...].firstIndex(of: UInt8(ascii: ")"))
      else { continue }
      open = nil
      let name = String(decoding: bytes[(index + 3)..<end], as: UTF8.self)
      guard let target = targets[name], let url = target.url else {
        isWhole = false
        continue
      }
      let label = String(decoding: result[(start + 1)...].dropLast(), as: UTF8.self)
      result.removeSubrange(start...)
      result += (asTags ? target.tag(around: label) : "[\(label)](\(url))").utf8
      index = end
    }
    return (String(decoding: result, as: UTF8.self), isWhole)
  }

  /// A text in grey, line by line: a colour does not reach over an empty line.
  static func grey(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { $0.isEmpty ? "" : "<font color='grey'>\($0)</font>" }.joined(separator: "\n")
  }

  /// A plain text as Markdown that shows it as it is.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      result += entities[character] ?? String(character)
    }
    return result
  }

  private static let entities: [Character: String] = [
    "*": "&#42;", "_": "&#95;", "~": "&#126;", "<": "&#60;", ">": "&#62;", "[": "&#91;", "]": "&#93;", "#": "&#35;",
    "`": "&#96;", "$": "&#36;", "\\": "&#92;",
  ]

  /// Whether a `lark_md` has anything in it that a plain text does not show as it is.
  static func isMarked(_ text: String) -> Bool {
    text.contains { entities[$0] != nil } || text.contains(":") && text.split(separator: ":").count > 2
  }

  /// What 1.0 shows as it is written and 2.0 reads as markup.
  enum Gain: CaseIterable, Hashable {
    case headings, quotes, tables, code, indentedCode
  }

  static func gained(in texts: [String]) -> [Gain] {
    var found: Set<Gain> = []
    for text in texts {
      var isFenced = false
      var previous: Substring = ""
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        defer { previous = line }
        if line.drop(while: { $0 == " " }).hasPrefix("```") {
          isFenced.toggle()
          continue
        }
        if !isFenced { found.formUnion(gains(in: line, after: previous)) }
      }
    }
    return Gain.allCases.filter(found.contains)
  }

  private static func gains(in line: Substring, after previous: Substring) -> Set<Gain> {
    var found: Set<Gain> = []
    let indentation = line.prefix { $0 == " " }.count
    let words = line.dropFirst(indentation)
    if indentation > 3, !words.isEmpty, previous.allSatisfy({ $0 == " " }) {
      let isItem = words.first == "-" || words.first == "*" || words.first?.isNumber == true
      if !isItem { return [.indentedCode] }
    }
    let hashes = words.prefix { $0 == "#" }.count
    if (1...6).contains(hashes), words.dropFirst(hashes).first == " " { found.insert(.headings) }
    if words.first == ">" { found.insert(.quotes) }
    if previous.contains("|"), words.contains("|"), words.contains("-"), words.allSatisfy({ "|-: ".contains($0) }) {
      found.insert(.tables)
    }
    if words.count(where: { $0 == "`" }) > 1 { found.insert(.code) }
    return found
  }
}
