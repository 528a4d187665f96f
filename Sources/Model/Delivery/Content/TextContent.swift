import JSONText
import Messages

/// The content of a text message: `{"text":"…"}`.
enum TextContent {
  /// The content as it is edited: keys that stand for people are tags again, so that a mention stays one (feishu-api.md 3.3).
  static func editable(_ content: String, _ mentions: [Mention]) -> String {
    guard let node = JSONDocument(content).root?["text"], let text = node.string else { return content }
    return node.replacingString(with: withTags(text, mentions)).map { content.applying([$0]) } ?? content
  }

  /// What of a text comes back from the service: names in mentions and styles do not.
  ///
  /// Styles are dropped also where their nesting is broken and the service shows them literally; both sides of a comparison
  /// come through here, so that does no harm.
  static func essence(_ content: String) -> String {
    guard let node = JSONDocument(content).root?["text"], let text = node.string else { return content }
    let plain = AtTags.replaced(in: text) { attributes, _ in AtTags.userID(in: attributes).flatMap(AtTags.tag) }
    return node.replacingString(with: withoutStyles(plain)).map { content.applying([$0]) } ?? content
  }

  /// `@_user_12` and `@_all` as tags, where it is known who is meant.
  static func withTags(_ text: String, _ mentions: [Mention]) -> String {
    let people = MentionBook(mentions)
    return replacingKeys(in: text) { key in
      key == everybody ? AtTags.tag(for: "all") : people.byKey[key].flatMap { AtTags.tag(for: $0.id) }
    }
  }

  /// The same as people read it, for a list.
  static func withNames(_ text: String, _ mentions: [Mention]) -> String {
    let people = MentionBook(mentions)
    let plain = AtTags.replaced(in: text) { attributes, name in
      let known = AtTags.userID(in: attributes).flatMap { people.byID[$0]?.name } ?? ""
      return "@\(name.isEmpty ? known : String(name))"
    }
    return replacingKeys(in: withoutStyles(plain)) { key in
      people.byKey[key].flatMap { $0.name.isEmpty ? nil : "@\($0.name)" }
    }
  }

  private static let everybody = "@_all"

  /// A key ends where its digits end: `@_user_1` is not the beginning of `@_user_12`.
  private static func replacingKeys(in text: String, by replace: (String) -> String?) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let start = rest.firstRange(of: "@_".utf8)?.lowerBound {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.starts(with: "@_user_".utf8) ? "@_user_" : rest.starts(with: everybody.utf8) ? everybody : "@_"
      let digits = name == "@_user_" ? rest.dropFirst(name.utf8.count).prefix { (0x30...0x39).contains($0) } : []
      let key = name + String(decoding: digits, as: UTF8.self)
      result += (replace(key) ?? key).utf8
      rest = rest.dropFirst(key.utf8.count)
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private static func withoutStyles(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var place = 0
    while place < bytes.count {
      let length = bytes[place] == UInt8(ascii: "<") ? styleTagLength(bytes[place...]) : 0
      if length == 0 { result.append(bytes[place]) }
      place += max(length, 1)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of `<b>`, `</i>` and their like; 0 where something else begins.
  private static func styleTagLength(_ bytes: ArraySlice<UInt8>) -> Int {
    let closes = bytes.dropFirst().first == UInt8(ascii: "/")
    let name = bytes.dropFirst(closes ? 2 : 1).prefix(2)
    guard name.count == 2, name.last == UInt8(ascii: ">"), let letter = name.first, "bius".utf8.contains(letter) else {
      return 0
    }
    return closes ? 4 : 3
  }
}

/// The people of a message, to be found quickly: a text may name thousands.
struct MentionBook {
  let byKey: [String: Mention]
  let byID: [String: Mention]

  init(_ mentions: [Mention]) {
    byKey = Dictionary(mentions.map { ($0.key, $0) }) { first, _ in first }
    byID = Dictionary(mentions.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension String {
  /// Whether it is the same text byte for byte: `==` takes two ways to write an accent for one.
  func hasSameBytes(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }

  /// The text with edits of its bytes made.
  func applying(_ edits: [TextEdit]) -> String {
    edits.isEmpty ? self : String(decoding: edits.applied(to: Array(utf8)), as: UTF8.self)
  }
}
