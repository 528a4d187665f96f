import Card
import JSONText
import Testing

/// The catalogue against the tables that were gathered from the documents.
@Suite("The catalogue has what the reference has", .enabled(if: CardReference.isThere, "\(CardReference.skipped)"))
struct CatalogueReferenceTests {
  /// A list of members in the reference, and the part of ours that has to have them.
  struct Table: CustomTestStringConvertible, Sendable {
    let schema: CardSchema
    let part: PartName
    let rows: [CardReference.Row]

    var testDescription: String { "\(part) in \(schema.rawValue)" }
  }

  private static let root = CardReference.schema?.root

  private static let components: [Table] = CardSchema.allCases.flatMap { schema -> [Table] in
    let tags = root?["schema\(schema == .v1 ? 1 : 2)"]?["tags"]
    return tags?.children.compactMap { tag in
      guard let part = tag.key.flatMap(Catalogue.tag)?.part else { return nil }
      let rows = CardReference.rows(tag["props"]) + CardReference.rows(tag["properties"])
      return Table(schema: schema, part: part, rows: rows)
    } ?? []
  }

  private static let aboveComponents: [Table] = CardSchema.allCases.flatMap { schema -> [Table] in
    guard let root = root?["schema\(schema == .v1 ? 1 : 2)"]?["root"] else { return [] }
    // The root's own rows stand beside the lists of its parts.
    let members = root.children.compactMap { CardReference.Row($0) }
    let parts: [(PartName, JSONNode?)] = [(.config, root["config"]), (.header, root["header"]), (.body, root["body"])]
    return [Table(schema: schema, part: .root, rows: members)]
      + parts.compactMap { part, list in
        list.map { Table(schema: schema, part: part, rows: CardReference.rows($0)) }
      }
  }

  private static let helpers: [Table] = CardSchema.allCases.flatMap { schema -> [Table] in
    let types = root?["types"]
    let behaviors = types?["behavior"]?.children.flatMap { CardReference.rows($0) } ?? []
    let parts: [(PartName, [CardReference.Row])] = [
      (.label, CardReference.rows(types?["plain_text"])), (.text, CardReference.rows(types?["text"])),
      (.panelIcon, CardReference.rows(types?["icon"])), (.udIcon, CardReference.rows(types?["ud_icon"])),
      (.multiURL, CardReference.rows(types?["multi_url"])), (.confirm, CardReference.rows(types?["confirm"])),
      (.behavior, behaviors), (.fallbackText, CardReference.rows(types?["fallback_text"])),
      (.border, CardReference.rows(types?["border"])), (.textTag, CardReference.rows(types?["text_tag"])),
      (.panelHeader, CardReference.rows(types?["collapsible_header"])),
      (.tableColumn, CardReference.rows(types?["table_column"])), (.option, CardReference.rows(types?["option"])),
      (.overflowOption, CardReference.rows(types?["overflow_option"])),
    ]
    return parts.map { part, rows in
      Table(
        schema: schema, part: part,
        rows: rows.filter { ($0.node["onlyIn"]?.string ?? schema.rawValue) == schema.rawValue })
    }
  }

  static let tables = components + aboveComponents + helpers

  /// Rows that are not taken as they are, with the reason.
  private static let differences: [String: String] = [
    "text.content in 1.0": "1.0 takes i18n in its place", "label.content in 1.0": "1.0 takes i18n in its place",
    "fallbackText.tag in 1.0": "without it nothing says what it is",
    "fallbackText.tag in 2.0": "without it nothing says what it is",
    "panelIcon.size in 1.0": "card-json.md 4.3 names the default",
    "panelIcon.size in 2.0": "card-json.md 4.3 names the default",
    "overflowOption.url in 1.0": "its own words call it legacy",
    "behavior.behavior in 2.0": "its own words and card-json.md section 10 name 1.0 only",
  ]

  @Test("Every table has rows, and every tag is there")
  func complete() {
    #expect(Self.components.count == 56 && Self.aboveComponents.count == 7 && Self.helpers.count == 28)
    for table in Self.tables where table.part != .hr { #expect(!table.rows.isEmpty, "\(table.testDescription)") }
    let met = Set(
      Self.tables.flatMap { table in table.rows.map { "\(table.part).\($0.name) in \(table.schema.rawValue)" } })
    #expect(met.isSuperset(of: Self.differences.keys))
  }

  @Test("Every member", arguments: tables)
  func members(table: Table) {
    let part = Catalogue.part(table.part)
    for row in table.rows {
      let place = "\(table.part).\(row.name)"
      guard let member = part.member(row.name, in: table.schema) else {
        Issue.record("\(place) is missing in \(table.schema.rawValue)")
        continue
      }
      if Self.differences["\(place) in \(table.schema.rawValue)"] == nil {
        #expect(expected(row).contains(member.standing(in: table.schema)), "\(place)")
        #expect(row.isRequired == member.isRequired(in: table.schema), "\(place)")
        #expect(member.default?.json == row.standard, "\(place)")
      }
      #expect(member.since == row.node["since"]?.string || row.node["since"] == nil, "\(place)")
      if let most = row.node["maxLength"]?.int { #expect(member.most == most, "\(place)") }
      check(row, member, place)
    }
  }

  private func expected(_ row: CardReference.Row) -> [CardMember.Standing] {
    switch (row.isOld, row.isUnsure) {
    case (false, false): [.documented]
    case (false, true): [.unsure]
    case (true, false): [.old]
    // Old, and only seen: either word is true.
    case (true, true): [.old, .unsure]
    }
  }

  /// The words or numbers of a row.
  private func check(_ row: CardReference.Row, _ member: CardMember, _ place: String) {
    guard let words = row.words else { return }
    switch member.value {
    case .choice(let set):
      let own = set.names.map { "\"\($0)\"" }
      let isPart = ["behavior.type"].contains(place)
      #expect(isPart ? Set(own).isSuperset(of: words) : Set(own) == Set(words), "\(place)")
    case .integerAmong(let numbers): #expect(numbers.map { String($0) } == words, "\(place)")
    case .bool: #expect(member.only.map { [$0.json] } == words, "\(place)")
    default: Issue.record("\(place) has no words")
    }
  }

  /// Members that the tables lack, with where they are from.
  private static let additions: [String: String] = [
    "form.confirm": "feishu-api.md A.2 lists it for 2.0", "button.required": "feishu-api.md A.2 lists it for 2.0",
    "audio.i18n_file_key_key": "card-json.md section 12", "config.locales": "in a real 1.0 card",
    "root.fallback": "card-json.md 2.2", "label.element_id": "card-json.md section 5",
    "label.i18n": "card-json.md section 12", "label.text_size": "a plain text has it elsewhere",
    "label.text_align": "a plain text has it elsewhere", "label.lines": "a plain text has it elsewhere",
    "label.text_color": "a plain text has it elsewhere", "overflow.value": "in published samples of 2.0",
  ]

  @Test("Nothing else, but what is said to be from elsewhere", arguments: tables)
  func nothingElse(table: Table) {
    // The root's parts are lists there, no rows.
    let names = Set(table.rows.map(\.name)).union(["tag"]).union(
      table.part == .root ? ["body", "config", "header"] : [])
    for member in Catalogue.part(table.part).members(in: table.schema) where !names.contains(member.name) {
      let place = "\(table.part).\(member.name)"
      #expect(Self.additions[place] != nil, "\(place) is in no table of \(table.schema.rawValue)")
    }
  }

  @Test("Every tag has its kind, its versions and its parents", arguments: CardSchema.allCases)
  func tags(schema: CardSchema) throws {
    let tags = try #require(Self.root?["schema\(schema == .v1 ? 1 : 2)"]?["tags"])
    for node in tags.children {
      let name = try #require(node.key)
      let tag = try #require(Catalogue.tag(name), "\(name)")
      let category = node["category"]?.string
      #expect(tag.category.rawValue == category || (category == "helper" && tag.category == .part), "\(name)")
      let since = node["since"]?.string
      #expect(tag.availability(in: schema) == since.map(CatalogueTag.Availability.since) ?? .always, "\(name)")
      let parents = Set(
        (node["parents"]?.children ?? tags.children.prefix(0).first?.children)?.compactMap(\.string) ?? [])
      let known = Set(parents.compactMap { PartName(rawValue: $0 == "div.extra" ? "div" : $0) })
      #expect(tag.parents(in: schema).isSuperset(of: known), "\(name)")
      let more = tag.parents(in: schema).subtracting(known).subtracting([.buttonArea])
      // Section 9 of card-json.md: anywhere inside a form.
      #expect(more.isEmpty || tag.needsForm, "\(name) in \(more)")
    }
    let all = Set(tags.children.compactMap(\.key))
    let ours = Catalogue.tags.filter { $0.category != .part && $0.availability(in: schema).isAvailable }.map(\.name)
    #expect(all.isSuperset(of: ours))
  }

  @Test("Every set of words")
  func sets() throws {
    let sets = Dictionary(uniqueKeysWithValues: ValueSet.all.map { ($0.name ?? "", $0) })
    for node in try #require(Self.root?["enums"]).children {
      let name = try #require(node.key)
      guard !["color_base", "color_note", "text_size_px_pc", "text_size_px_mobile"].contains(name) else { continue }
      let set = try #require(sets[name], "\(name)")
      if node.kind == .array {
        #expect(set.names == node.children.compactMap(\.string), "\(name)")
      } else {
        #expect(set.values.map(\.pixels?.desktop) == node.children.map(\.int), "\(name)")
        #expect(set.names == node.children.compactMap(\.key), "\(name)")
      }
    }
    for value in ValueSet.textSize.values {
      #expect(value.pixels?.desktop == Self.root?["enums"]?["text_size_px_pc"]?[value.name]?.int)
      #expect(value.pixels?.phone == Self.root?["enums"]?["text_size_px_mobile"]?[value.name]?.int)
    }
  }

  @Test("Every colour, icon and emoji")
  func large() throws {
    let enums = try #require(CardReference.enums?.root)
    let colors = try #require(enums["colors"]).children
    #expect(Palette.colors.map(\.name) == colors.map(\.key))
    for (ours, theirs) in zip(Palette.colors, colors) {
      #expect(ours.light.map(Self.hex) == theirs["light"]?.string, "\(ours.name)")
      #expect(ours.dark.map(Self.hex) == theirs["dark"]?.string, "\(ours.name)")
    }
    #expect(Catalogue.iconTokens.map(String.init) == enums["icon_tokens"]?.children.compactMap(\.string))
    #expect(Catalogue.emojiKeys.map(String.init) == enums["emoji_keys"]?.children.compactMap(\.string))
  }

  private static func hex(_ color: UInt32) -> String {
    let digits = String(color, radix: 16)
    return "#" + String(repeating: "0", count: 6 - digits.count) + digits
  }

  @Test("What 2.0 gave up is gone")
  func removed() throws {
    let removed = try #require(Self.root?["removed_in_2"])
    let unsure: Set<String> = ["root.fallback", "config.wide_screen_mode"]
    for part in [PartName.root, .config, .header] {
      for name in removed[part.rawValue]?.children.compactMap(\.string) ?? [] where !unsure.contains("\(part).\(name)")
      {
        #expect(!Catalogue.part(part).knows(name, in: .v2) && Catalogue.part(part).knows(name, in: .v1), "\(name)")
      }
    }
    for name in unsure {
      let parts = name.split(separator: ".")
      let part = try #require(PartName(rawValue: String(parts[0])))
      #expect(Catalogue.part(part).member(String(parts[1]), in: .v2)?.standing(in: .v2) == .unsure)
    }
  }
}
