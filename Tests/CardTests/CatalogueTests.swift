import Card
import Phrase
import Testing

@Suite("The catalogue of tags")
struct CatalogueTests {
  @Test("Every tag stands in it once and says what it is in both languages")
  func rows() {
    #expect(Set(Catalogue.tags.map(\.name)).count == Catalogue.tags.count)
    for tag in Catalogue.tags {
      #expect(!tag.summary.english.isEmpty && !tag.summary.chinese.isEmpty, "\(tag.name)")
      #expect(Catalogue.tag(tag.name) == tag)
      #expect(CardSchema.allCases.contains { tag.availability(in: $0).isAvailable }, "\(tag.name)")
    }
  }

  @Test("2.0 gave up two tags and brought one component and one part")
  func versions() {
    func names(_ fits: (CatalogueTag) -> Bool) -> [String] { Catalogue.tags.filter(fits).map(\.name).sorted() }
    #expect(names { $0.availability(in: .v2) == .removed } == ["action", "note"])
    #expect(names { $0.availability(in: .v1) == .never } == ["audio", "fallback_text"])
    #expect(names { $0.availability(in: .v2) == .never } == [])
  }

  @Test(
    "What holds components is a container, or says so", arguments: Catalogue.tags.filter { $0.category == .container })
  func containers(tag: CatalogueTag) {
    #expect(!tag.slots.isEmpty)
  }

  @Test("Lookalikes are no tags, and what they mean is one")
  func lookalikes() {
    for lookalike in Catalogue.lookalikes {
      #expect(Catalogue.tag(lookalike.name) == nil, "\(lookalike.name)")
      #expect(lookalike.instead == nil || lookalike.instead.flatMap(Catalogue.tag) != nil, "\(lookalike.name)")
      #expect(Catalogue.lookalike(lookalike.name) == lookalike)
    }
  }

  @Test(
    "A misspelled tag leads to the right one",
    arguments: [
      ("markdwon", "markdown"), ("buton", "button"), ("column-set", "column_set"), ("Button", "button"),
      ("imgs", "img"),
      ("something_else", nil), ("", nil), ("x", nil), ("plain_txt", nil),
    ] as [(String, String?)])
  func nearest(name: String, tag: String?) {
    #expect(Catalogue.nearest(to: name, in: .v2)?.name == tag)
  }

  @Test("What a schema gave up is not advised")
  func notRemoved() {
    #expect(Catalogue.nearest(to: "actoin", in: .v1)?.name == "action")
    #expect(Catalogue.nearest(to: "actoin", in: .v2) == nil)
  }

  @Test("Each part stands in it once, with members that differ in name", arguments: PartName.allCases)
  func parts(name: PartName) {
    let part = Catalogue.part(name)
    #expect(part.name == name && Catalogue.parts.count == PartName.allCases.count)
    #expect(!part.summary.english.isEmpty && !part.summary.chinese.isEmpty)
    for schema in CardSchema.allCases {
      let names = part.members(in: schema).map(\.name)
      #expect(Set(names).count == names.count, "in \(schema.rawValue)")
      #expect(names.allSatisfy { part.knows($0, in: schema) && part.member($0, in: schema)?.name == $0 })
    }
    #expect(part.tags.isEmpty || part.members.contains { $0.name == "tag" })
    #expect(part.tags.allSatisfy { Catalogue.tag($0) != nil })
  }

  @Test(
    "Each member says in both languages what it is for, and has a value that makes sense", arguments: PartName.allCases)
  func members(name: PartName) {
    for member in Catalogue.part(name).members {
      let place = "\(name).\(member.name)"
      #expect(!member.summary.english.isEmpty && !member.summary.chinese.isEmpty, "\(place)")
      #expect(member.summary.english != member.summary.chinese || member.summary.english == "iOS", "\(place)")
      #expect(member.summary.english.utf8.count <= 80 && !member.summary.english.hasSuffix("."), "\(place)")
      #expect(CardSchema.allCases.contains { member.isKnown(in: $0) }, "\(place)")
      #expect(makesSense(member.value), "\(place)")
      if let standard = member.default { #expect(takes(standard, member.value), "\(place) is \(standard.json)") }
      if let only = member.only { #expect(takes(only, member.value), "\(place)") }
      if let condition = member.condition {
        for schema in CardSchema.allCases where member.isKnown(in: schema) {
          let other = Catalogue.part(name).member(condition.member, in: schema)
          #expect(condition.values.allSatisfy { takes(.string($0), other?.value) }, "\(place)")
        }
      }
    }
  }

  /// Sets have words, ranges are no accident, and tags are tags.
  private func makesSense(_ value: CardValue) -> Bool {
    switch value {
    case .choice(let set): !set.values.isEmpty && Set(set.names).count == set.names.count
    case .integerAmong(let numbers): !numbers.isEmpty
    case .component(let tags): tags.allSatisfy { Catalogue.tag($0) != nil }
    case .list(let value), .localized(let value), .named(let value): makesSense(value)
    case .either(let values): values.count > 1 && values.allSatisfy(makesSense)
    case .length(let length): !length.counts.isEmpty
    default: true
    }
  }

  private func takes(_ plain: PlainValue, _ value: CardValue?) -> Bool {
    switch (plain, value) {
    case (.string(let word), .choice(let set)): set.contains(word)
    case (.string(let word), .color): word == Palette.standard || Palette.color(word) != nil
    case (.string(let word), .length(let length)): takes(word, length)
    case (.bool, .bool): true
    case (.integer(let number), .integer(let range)): range?.contains(number) ?? true
    case (.integer(let number), .integerAmong(let numbers)): numbers.contains(number)
    case (let plain, .either(let values)): values.contains { takes(plain, $0) }
    default: false
    }
  }

  private func takes(_ text: String, _ length: Length) -> Bool {
    let parts = text.split(separator: " ")
    if parts.count == 1, length.words.contains(text) { return true }
    return length.counts.contains(parts.count)
      && parts.allSatisfy { Int($0.hasSuffix("px") ? $0.dropLast(2) : $0).map(length.px.contains) == true }
  }

  @Test("Each set of words has words that differ, and the large ones are found by name")
  func sets() {
    #expect(Set(ValueSet.all.map(\.name)).count == ValueSet.all.count)
    for set in ValueSet.all { #expect(makesSense(.choice(set)), "\(set.name ?? "")") }
    #expect(Set(Catalogue.iconTokens).count == Catalogue.iconTokens.count && Catalogue.iconTokens.count > 1000)
    #expect(Catalogue.isIconToken("add-chat_outlined") && !Catalogue.isIconToken("add-chat"))
    #expect(Set(Catalogue.emojiKeys).count == Catalogue.emojiKeys.count && Catalogue.emojiKeys.contains("OK"))
    #expect(Palette.color("blue")?.light == 0x1456F0 && Palette.color("blue-600")?.light == 0x1456F0)
    #expect(Palette.color("#1456f0") == nil)
  }

  @Test("Components stand in parts that have a place for them")
  func nesting() {
    for tag in Catalogue.tags {
      for schema in CardSchema.allCases {
        let parents = tag.parents(in: schema)
        #expect(parents.isEmpty != (tag.category != .part && tag.availability(in: schema).isAvailable), "\(tag.name)")
        for parent in parents where parent != .root {
          let owner = Catalogue.part(parent)
          #expect(owner.members(in: schema).contains { holds($0.value, tag.name) }, "\(tag.name) in \(parent)")
        }
      }
    }
  }

  private func holds(_ value: CardValue, _ tag: String) -> Bool {
    switch value {
    case .component(let tags): tags.isEmpty || tags.contains(tag)
    case .list(let value): holds(value, tag)
    default: false
    }
  }

  @Test("A form asks for names, and does without callbacks")
  func forms() {
    let input = Catalogue.part(.input)
    #expect(input.member("name", in: .v2)?.isRequiredInForm == true)
    #expect(input.member("name", in: .v2)?.isRequired(in: .v2) == false)
    #expect(input.member("required", in: .v2)?.isOnlyInForm == true)
    let button = Catalogue.part(.button)
    #expect(button.member("behaviors", in: .v2)?.isRequired(in: .v2) == true)
    #expect(button.member("behaviors", in: .v2)?.isOptionalInForm == true)
    #expect(button.member("behaviors", in: .v1)?.isRequired(in: .v1) == false)
  }

  @Test("The author's own JSON stands in four members")
  func closed() {
    #expect(Catalogue.closedMembers == ["chart_spec", "rows", "template_variable", "value"])
  }
}
