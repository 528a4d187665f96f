import Card
import FeishuAPI
import JSONText

/// Looks for what a refusal of a card is about where the service names no path: by the words of the refusal, and by what is
/// known of its sub-code (feishu-api.md 6.2 step 8, 6.3).
struct FaultSearch {
  private let refusal: CardRefusal
  private let document: JSONDocument
  private let root: JSONNode?

  init(_ refusal: CardRefusal, in document: JSONDocument) {
    self.refusal = refusal
    self.document = document
    root = document.root
  }

  /// The likeliest place; nil when the refusal is about no place of the card, as when somebody is using it.
  var node: JSONNode? {
    bySubCode ?? byWords ?? oldBlock ?? (refusal.subCode == 200_621 ? unknownMember ?? root : nil)
  }

  private var bySubCode: JSONNode? {
    switch refusal.subCode {
    case 11_310: return byLimit
    case 200_380, 200_381: return root?["data"]?["template_id"]
    case 200_550: return firstTagged("chart").map { $0["chart_spec"] ?? $0 }
    case 200_732, 200_737: return variable
    case 200_830: return root?["schema"] ?? root
    case 200_914, 200_915: return firstTagged("table").map { cell(in: $0) ?? $0 }
    case 300_220, 300_260: return root?["config"]?["enable_forward"] ?? firstTagged("audio")
    case 300_230: return repeated("audio_id") ?? firstTagged("audio")
    case 300_240: return firstTagged("audio")
    case 300_301: return repeated("element_id") ?? malformedID
    case 300_302: return root?["config"]?["update_multi"] ?? root?["config"] ?? root
    default: return nil
    }
  }

  /// The many meanings of 11310.
  private var byLimit: JSONNode? {
    let said = refusal.message ?? ""
    func says(_ words: String) -> Bool { said.contains(words) }
    if says("element exceeds") { return tagged.dropFirst(CardLimits.elements).first ?? elements }
    if says("table number") {
      return allTagged("table").dropFirst(Limits.tablesPerCard).first ?? allTagged("table").last
    }
    if says("template is not visible") { return root?["data"]?["template_id"] }
    if says("cardid is invalid") { return root?["data"]?["card_id"] }
    if says("form's name") { return allTagged("form").first { ($0["name"]?.string ?? "").isEmpty } }
    if says("no submit button") { return firstTagged("form") }
    guard says("duplicate"), let name = refusal.searchTerm else { return nil }
    return Array(document.nodes.lazy.filter { $0.key == "name" && $0.string == name }.prefix(2)).last
  }

  /// A cell or row of a table that the refusal counts; both from 0.
  func cell(in table: JSONNode) -> JSONNode? {
    guard [200_914, 200_915].contains(refusal.subCode), let said = refusal.value,
      let row = number(after: "row: ", in: said).flatMap({ table["rows"]?[$0] })
    else { return nil }
    if let column = number(after: "column: ", in: said), let name = table["columns"]?[column]?["name"]?.string {
      return row[name] ?? row
    }
    return word(after: "name: ", in: said).flatMap { row[$0] } ?? row
  }

  private var variable: JSONNode? {
    let variables = root?["data"]?["template_variable"]
    return refusal.value.flatMap { word(after: "varName", in: $0) }.flatMap { variables?[$0] } ?? variables
  }

  /// What the words of the refusal stand for: a value, or a text that holds it, such as a mention in Markdown.
  private var byWords: JSONNode? {
    let colour = refusal.value.flatMap { word(after: "invalid color", in: $0) }
    let words = [colour, refusal.searchTerm].compactMap(\.self) + (refusal.value.map(parts) ?? [])
    for word in words {
      if let node = document.nodes.first(where: { $0.string == word }) { return node }
    }
    return words.lazy.filter { $0.utf8.count >= 4 }.compactMap { word in
      document.nodes.first { $0.string?.contains(word) == true }
    }.first
  }

  private func parts(_ value: String) -> [String] {
    [value] + value.split(separator: " ").suffix(8).reversed().map { String($0.prefix { $0 != "," && $0 != ";" }) }
  }

  /// `unknown property, property: x` without a path.
  private var unknownMember: JSONNode? {
    refusal.property.flatMap { name in document.nodes.first { $0.key == name } }
  }

  /// Very old cards count their blocks: `message->card->1th block(div)->element(text)`. From which number is not known, so
  /// the tag decides.
  private var oldBlock: JSONNode? {
    guard let said = refusal.message ?? refusal.value, let label = said.firstRange(of: "th block("),
      let number = Int(String(said[..<label.lowerBound].reversed().prefix { $0.isASCII && $0.isNumber }.reversed()))
    else { return nil }
    let tag = String(said[label.upperBound...].prefix { $0 != ")" })
    let near = [number - 1, number].compactMap { index in index < 0 ? nil : elements?[index] }
    return near.first { $0["tag"]?.string == tag } ?? near.first
  }

  // MARK: - The card

  private var elements: JSONNode? { root?["elements"] ?? root?["body"]?["elements"] }

  private var tagged: [JSONNode] {
    document.nodes.filter { $0.kind == .object && $0["tag"]?.string != nil }
  }

  private func allTagged(_ tag: String) -> [JSONNode] { tagged.filter { $0["tag"]?.string == tag } }

  private func firstTagged(_ tag: String) -> JSONNode? {
    document.nodes.first { $0.kind == .object && $0["tag"]?.string == tag }
  }

  /// The second use of a value that should be used once.
  private func repeated(_ key: String) -> JSONNode? {
    var seen: Set<String> = []
    return document.nodes.first { node in
      guard node.key == key, let value = node.string else { return false }
      return !seen.insert(value).inserted
    }
  }

  /// An id that is not a letter with at most 19 letters, digits or `_` after it.
  private var malformedID: JSONNode? {
    document.nodes.first { node in
      guard node.key == "element_id", let id = node.string else { return node.key == "element_id" }
      let isWord = id.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x5F
      }
      return !isWord || id.first?.isLetter != true || id.utf8.count > 20
    }
  }

  // MARK: - The words

  private func number(after label: String, in text: String) -> Int? {
    text.firstRange(of: label).flatMap { Int(text[$0.upperBound...].prefix { $0.isASCII && $0.isNumber }) }
  }

  private func word(after label: String, in text: String) -> String? {
    guard let found = text.firstRange(of: label) else { return nil }
    let rest = text[found.upperBound...].drop { " :{[“\"".contains($0) }
    let word = rest.prefix { !$0.isWhitespace && !",;]}”\"".contains($0) }
    return word.isEmpty ? nil : String(word)
  }
}
