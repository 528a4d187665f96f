import JSONText
import Phrase

/// Words, colours, keys and ids.
extension LintPass {
  mutating func checkChoice(_ text: String, of set: ValueSet, _ node: JSONNode, _ place: CardPlace) {
    guard !text.isEmpty, !set.contains(text), !Placeholder.isIn(text) else { return }
    // The schema and the tag have rules of their own.
    if let key = node.key, key == "schema" && place.holder?.name == .root || key == "tag" { return }
    if text.hasPrefix("#") { return reportHexadecimal(text, node, among: set.names) }
    if set.takesOwnNames, seen.ownSizes.contains(text) { return }
    let meant = Self.synonyms[text].flatMap { set.contains($0) ? $0 : nil }
    let nearest = meant ?? Nearest.word(to: text, among: set.names)
    var phrase = Phrase.oneOf(set.names, not: JSONString.quoted(text))
    if set.takesOwnNames { phrase = phrase + .orDeclare("config.style.text_size") }
    report(.unknownValue, at: node.range, phrase, fix: nearest.flatMap { rewriting(node, to: $0) })
  }

  /// What other products call it.
  private static let synonyms = [
    "success": "green", "warning": "orange", "error": "red", "danger": "red", "info": "blue", "primary": "blue",
    "gray": "grey", "middle": "center", "start": "left", "end": "right",
  ]

  // MARK: Colours

  mutating func checkColor(_ text: String, _ node: JSONNode) {
    if Palette.isColor(text) || text.isEmpty { return }
    if seen.ownColors.contains(text) || Placeholder.isIn(text) { return }
    if text.hasPrefix("#") { return reportHexadecimal(text, node, among: Palette.colors.map(\.name)) }
    if text.hasPrefix("rgb") { return report(.color, at: node.range, .directColor) }
    let nearest = nearestColor(to: text, among: Palette.colors.map(\.name))
    report(.color, at: node.range, .unknownColor(text), fix: nearest.flatMap { rewriting(node, to: $0) })
  }

  /// What another spelling of a colour most likely means; of digits the one that looks most like them.
  mutating func nearestColor(to text: String, among names: [String]) -> String? {
    seen.counts.comparisons += 1
    guard seen.counts.comparisons < Nearest.mostComparisons else { return nil }
    if text.hasPrefix("#") { return Palette.nearest(to: text, among: names) }
    let meant = text.hasPrefix("gray") ? "grey" + text.dropFirst(4) : text
    return names.contains(meant) ? meant : Nearest.word(to: text, among: names)
  }

  private mutating func reportHexadecimal(_ text: String, _ node: JSONNode, among names: [String]) {
    let fix = nearestColor(to: text, among: names).flatMap { rewriting(node, to: $0) }
    report(.color, strictly, at: node.range, .hexadecimalColor, fix: fix)
  }

  mutating func checkDeclared(color text: String, _ node: JSONNode) {
    guard !Placeholder.isIn(text) else { return }
    let isForm = text.hasPrefix("rgba(") && text.hasSuffix(")")
    let numbers = text.dropFirst(5).dropLast().split(separator: ",", omittingEmptySubsequences: false)
    let isRight = isForm && numbers.count == 4 && numbers.allSatisfy { Self.isNumber($0) }
    guard !isRight else { return }
    report(
      .color, at: node.range, .wantsRGBA, fix: Palette.rgba(ofHexadecimal: text).flatMap { rewriting(node, to: $0) })
  }

  private static func isNumber(_ text: Substring) -> Bool {
    let inner = text.utf8.drop { $0 == UInt8(ascii: " ") }
    return !inner.isEmpty && inner.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == 0x20 }
  }

  // MARK: Keys and ids

  mutating func checkIcon(_ text: String, _ node: JSONNode) {
    guard !text.isEmpty, !Catalogue.isIconToken(text), !Placeholder.isIn(text) else { return }
    seen.counts.comparisons += 1
    let nearest =
      seen.counts.comparisons < Nearest.mostComparisons ? Nearest.word(to: text, among: Catalogue.iconTokens) : nil
    // The library grows; what is spelled like a token may be one that is newer than our list.
    let isSpelled = ["_outlined", "_filled", "_colorful"].contains { text.hasSuffix($0) }
    report(
      .iconToken, nearest == nil && isSpelled ? .hint : .warning, at: node.range, .unknownIcon(text),
      fix: nearest.flatMap { rewriting(node, to: $0) })
  }

  mutating func checkPicture(_ text: String, _ node: JSONNode) {
    guard let flaw = PictureFlaw(of: text) else { return }
    report(.pictureKey, flaw == .address ? .error : .warning, at: node.range, .pictureKey(flaw))
  }

  mutating func checkID(_ text: String, _ value: CardValue, _ node: JSONNode) {
    guard !Placeholder.isIn(text) else { return }
    if value == .fileKey {
      if PictureFlaw(of: text) == .address { report(.pictureKey, .warning, at: node.range, .fileKey) }
    } else if !PersonID.isPossible(text) {
      report(.person, at: node.range, .personID)
    }
  }

  mutating func checkElementID(_ text: String, _ node: JSONNode, _ place: CardPlace) {
    guard !Placeholder.isIn(text) else { return }
    guard ElementID.isWellFormed(text) else {
      let fix = ElementID.repaired(text).flatMap { rewriting(node, to: $0) }
      return report(.elementID, at: node.range, .elementID, fix: fix)
    }
    guard !seen.claim(.elementID(text)) else { return }
    report(.elementIDTwice, at: node.range, .idTwice(text), fix: numbering(node, text))
  }
}

/// The name of an element: `^[A-Za-z][A-Za-z0-9_]{0,19}$` (feishu-api.md 7.2).
enum ElementID {
  static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.count <= 20 else { return false }
    return text.utf8.allSatisfy(isPart)
  }

  /// The same with `_` for what may not be in it; nil when nothing is left.
  static func repaired(_ text: String) -> String? {
    var bytes = text.utf8.map { isPart($0) ? $0 : UInt8(ascii: "_") }
    if let first = bytes.first, !isLetter(first) { bytes.insert(UInt8(ascii: "e"), at: 0) }
    let name = String(decoding: bytes.prefix(20), as: UTF8.self)
    return isWellFormed(name) ? name : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == UInt8(ascii: "_") || (0x30...0x39).contains(byte)
  }
}

/// The id of somebody: an open_id, a union_id or a user_id. Whether there is such a person only the service knows.
enum PersonID {
  static func isPossible(_ text: String) -> Bool {
    if text.isEmpty || text.utf8.contains(where: { $0 <= 0x20 || $0 >= 0x80 || $0 == UInt8(ascii: "@") }) {
      return false
    }
    return !["oc_", "om_"].contains { text.hasPrefix($0) }
  }
}

/// What stands in the place of a picture's key and is none.
enum PictureFlaw: Hashable, Sendable {
  case address, fileName

  init?(of text: String) {
    guard !text.isEmpty, !Placeholder.isIn(text) else { return nil }
    if text.contains("://") || text.hasPrefix("data:") || text.hasPrefix("/") || text.hasPrefix("./") {
      self = .address
    } else if [".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp"].contains(where: {
      text.lowercased().hasSuffix($0)
    }) {
      self = .fileName
    } else {
      return nil
    }
  }
}

/// The marks of template languages (card-json.md section 19): what is still to be filled in is not judged.
enum Placeholder {
  /// Whether a mark stands for the components of a container, or for one of them.
  static func stands(forElementsOf node: JSONNode) -> Bool {
    guard let elements = node["elements"] else { return false }
    if let text = elements.string { return isIn(text) }
    return elements.kind == .array && elements.children.contains { $0.string.map(isIn) == true }
  }

  static func isIn(_ text: String) -> Bool {
    let bytes = text.utf8
    if bytes.first == UInt8(ascii: "$") { return true }
    var before: UInt8 = 0
    for byte in bytes {
      switch (before, byte) {
      case (UInt8(ascii: "$"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "{")),
        (UInt8(ascii: "<"), UInt8(ascii: "#")), (UInt8(ascii: "#"), UInt8(ascii: "{")),
        (UInt8(ascii: "%"), UInt8(ascii: "s")), (UInt8(ascii: "%"), UInt8(ascii: "d")):
        return true
      case (UInt8(ascii: "_"), UInt8(ascii: "_")) where text.hasPrefix("__"): return true
      default: before = byte
      }
    }
    return false
  }
}
