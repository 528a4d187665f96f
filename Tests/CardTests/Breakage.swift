import Card
import JSONText
import Testing

/// A way to break a good card, and the rule that has to notice.
struct Breakage: CustomTestStringConvertible, Sendable {
  /// One place of a card, broken.
  struct Broken {
    /// What is broken: the finding lies in it.
    let part: JSONNode
    let edits: [TextEdit]

    init?(_ part: JSONNode?, _ edits: [TextEdit?]) {
      let made = edits.compactMap(\.self)
      guard let part, !made.isEmpty else { return nil }
      (self.part, self.edits) = (part, made)
    }

    /// Where the broken part stands in the new text.
    var range: Range<Int> {
      let growth = edits.reduce(0) { $0 + $1.replacement.count - $1.range.count }
      return part.range.lowerBound..<part.range.upperBound + growth
    }

    func bytes(of file: Corpus.File) -> [UInt8] { edits.applied(to: file.bytes) }
  }

  let name: String
  let rule: Rule
  /// Nil for cards of either schema.
  let schema: CardSchema?
  let make: @Sendable (CardPlace) -> Broken?

  init(_ name: String, _ rule: Rule, in schema: CardSchema? = nil, _ make: @escaping @Sendable (CardPlace) -> Broken?) {
    (self.name, self.rule, self.schema, self.make) = (name, rule, schema, make)
  }

  var testDescription: String { name }

  static let all = members + values + structure + pieces + texts
}

// MARK: - Members and values

extension Breakage {
  /// Without one of these an object is incomplete, whatever else is in it.
  private static let needed: [PartName: String] = [
    .columnSet: "columns", .collapsiblePanel: "header", .table: "columns", .img: "alt", .header: "title",
    .imgCombination: "img_list", .overflow: "options", .personList: "persons", .person: "user_id",
    .selectImg: "options",
  ]

  private static let members: [Breakage] = [
    Breakage("a required member is missing", .missingProperty) { place in
      guard let name = place.part.flatMap({ needed[$0.name] }) else { return nil }
      return Broken(place.node, [place.node[name]?.removingSelf()])
    },
    Breakage("a member that does not exist", .unknownProperty) { place in
      guard place.part != nil, place.holder != nil || place.value != nil, place.node.kind == .object else { return nil }
      return Broken(place.node, place.node.settingMember("bogus", to: "1"))
    },
    Breakage("a misspelled member", .unknownProperty) { place in
      guard ["content", "elements", "columns", "text"].contains(place.member?.name), let key = place.node.key else {
        return nil
      }
      return Broken(place.node.parent, [place.node.renamingKey(to: key + "s")])
    },
    Breakage("a member of 1.0 in a 2.0 card", .unknownProperty, in: .v2) { place in
      guard place.part?.name == .header else { return nil }
      return Broken(place.node, place.node.settingMember("ud_icon", to: #"{"token": "bell_outlined"}"#))
    },
    Breakage("a key that stands twice", .duplicateKey) { place in
      guard place.node.kind == .object, place.part != nil, let member = place.node.children.first else { return nil }
      let again = String(decoding: place.node.document.bytes[member.extent], as: UTF8.self)
      return Broken(place.node, [.inserting(again + ", ", at: member.extent.lowerBound)])
    },
  ]

  private static let values: [Breakage] = [
    Breakage("a misspelled word", .unknownValue) { place in
      guard case .choice? = place.value, let key = place.node.key, !["tag", "schema", "text_size"].contains(key),
        let word = place.node.string, word.count > 3
      else { return nil }
      return Broken(place.node, [place.node.replacingString(with: word + "q")])
    },
    Breakage("a number in the place of an object", .wrongType) { place in
      guard place.member != nil, case .object? = place.value, place.node.kind == .object else { return nil }
      return Broken(place.node, [place.node.replacing(with: "7")])
    },
    Breakage("an object in the place of a list", .wrongType) { place in
      guard place.member != nil, case .list? = place.value, place.node.kind == .array else { return nil }
      return Broken(place.node, [place.node.replacing(with: "{}")])
    },
    Breakage("a text in the place of a truth value", .wrongType) { place in
      guard place.value == .bool, place.node.bool != nil, place.node.key != "update_multi" else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""yes""#)])
    },
    Breakage("words alone in the place of a text object", .wrongType) { place in
      guard place.member != nil, place.value == .object(.label), place.node.kind == .object else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""a""#)])
    },
    Breakage("a colour in digits", .color) { place in
      guard place.value == .color, place.node.kind == .string else { return nil }
      return Broken(place.node, [place.node.replacing(with: ##""#1456f0""##)])
    },
    Breakage("an icon with a slip", .iconToken) { place in
      guard place.value == .iconToken, let token = place.node.string, Catalogue.isIconToken(token) else { return nil }
      return Broken(place.node, [place.node.replacingString(with: token.replacing("_outlined", with: "_outline"))])
    },
    Breakage("a picture by its address", .pictureKey) { place in
      guard place.value == .imageKey, place.node.kind == .string else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""https://example.org/a.png""#)])
    },
    Breakage("a link without a scheme", .link) { place in
      guard place.value == .url, place.node.string?.hasPrefix("https://") == true else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""www.example.org/a""#)])
    },
    Breakage("a length in words", .length) { place in
      guard case .length? = place.value, place.node.string?.hasSuffix("px") == true else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""eight pixels""#)])
    },
    Breakage("a length beyond its limit", .outOfRange, in: .v2) { place in
      guard place.node.key == "margin" || place.node.key == "padding", place.member != nil, place.node.kind == .string
      else { return nil }
      return Broken(place.node, [place.node.replacing(with: #""500px""#)])
    },
    Breakage("a language in another spelling", .locale) { place in
      guard place.node.key == "zh_cn",
        case .localized? = place.node.parent.flatMap({ CardWalk($0.card).place(of: $0) })?.value
      else { return nil }
      return Broken(place.node.parent, [place.node.renamingKey(to: "zh-CN")])
    },
    Breakage("too long a word on a button", .tooMany) { place in
      guard place.part?.name == .button, let content = place.node["text"]?["content"], content.string != nil else {
        return nil
      }
      let long = String(repeating: "a", count: 101)
      return Broken(place.node, [content.replacing(with: JSONString.quoted(long))])
    },
    Breakage("two options with one value", .optionTwice) { place in
      guard place.part?.name == .selectStatic, let options = place.node["options"], options.children.count > 1,
        let value = options[0]?["value"]?.string, !value.contains("$"), !value.contains("{"), !value.hasPrefix("__")
      else { return nil }
      return Broken(place.node, [options[1]?["value"]?.replacing(with: JSONString.quoted(value))])
    },
  ]
}

extension JSONNode {
  fileprivate var card: Card { Card(document) }
}
