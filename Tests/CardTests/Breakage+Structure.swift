import Card
import JSONText

// MARK: - Tags and places

extension Breakage {
  static let structure: [Breakage] = [
    Breakage("a misspelled tag", .unknownTag) { place in
      guard let tag = componentTag(place), tag.string?.count ?? 0 > 3 else { return nil }
      return Broken(tag, [tag.replacingString(with: (tag.string ?? "") + "x")])
    },
    Breakage("a component without a tag", .missingTag) { place in
      guard let tag = componentTag(place), case .component([])? = place.value else { return nil }
      return Broken(place.node, [tag.removingSelf()])
    },
    Breakage("a component that 2.0 has given up", .unsupportedTag, in: .v2) { place in
      inserting(#"{"tag": "note", "elements": [{"tag": "plain_text", "content": "a"}]}"#, into: place, of: nil)
    },
    Breakage("a table in a column", .wrongParent) { place in
      inserting(#"{"tag": "table", "columns": [], "rows": []}"#, into: place, of: .column)
    },
    Breakage("a form in a container", .wrongParent, in: .v2) { place in
      inserting(form(named: "inner_form"), into: place, of: .interactiveContainer)
    },
    Breakage("a column outside of its set", .wrongParent) { place in
      inserting(#"{"tag": "column", "elements": []}"#, into: place, of: nil)
    },
    Breakage("a choice of several outside of a form", .wrongParent, in: .v2) { place in
      inserting(#"{"tag": "multi_select_static", "name": "several", "options": []}"#, into: place, of: nil)
    },
    Breakage("a bare button at the top of a 1.0 card", .wrongParent, in: .v1) { place in
      inserting(#"{"tag": "button", "text": {"tag": "plain_text", "content": "a"}}"#, into: place, of: nil)
    },
    Breakage("six containers in one another", .nestingDepth) { place in
      let open = #"{"tag": "column_set", "columns": [{"tag": "column", "elements": ["#
      return inserting(
        String(repeating: open, count: 6) + String(repeating: "]}]}", count: 6), into: place, of: nil)
    },
    Breakage("more than 200 elements", .elementCount, in: .v2) { place in
      inserting(Array(repeating: #"{"tag": "hr"}"#, count: 201).joined(separator: ", "), into: place, of: nil)
    },
    Breakage("six tables", .tableCount) { place in
      let table = #"{"tag": "markdown", "content": "|a|b|\n|-|-|\n|1|2|"}"#
      let tables = Array(repeating: table, count: 6).joined(separator: ", ")
      return place.schema == .v2 ? inserting(tables, into: place, of: nil) : nil
    },
    Breakage("a table with 51 columns", .tooMany) { place in
      let columns = (0..<51).map { #"{"name": "c\#($0)", "data_type": "text"}"# }.joined(separator: ", ")
      return inserting(#"{"tag": "table", "columns": [\#(columns)], "rows": []}"#, into: place, of: nil)
    },
    Breakage("a form without a name", .formName, in: .v2) { place in
      guard place.part?.name == .form else { return nil }
      return Broken(place.node, [place.node["name"]?.removingSelf()])
    },
    Breakage("a form that nothing submits", .formSubmit, in: .v2) { place in
      inserting(#"{"tag": "form", "name": "empty_form", "elements": [{"tag": "hr"}]}"#, into: place, of: nil)
    },
    Breakage("two forms with one name", .nameTwice, in: .v2) { place in
      guard place.part?.name == .form, let name = place.node["name"]?.string else { return nil }
      return inserting(form(named: name), after: place.node)
    },
    Breakage("something in a form without a name", .fieldName, in: .v2) { place in
      inserting(#"{"tag": "input"}"#, into: place, of: .form)
    },
    Breakage("an element_id with other signs", .elementID, in: .v2) { place in
      guard componentTag(place) != nil, case .component([])? = place.value else { return nil }
      return Broken(place.node, place.node.settingMember("element_id", to: #""disk-db-3""#))
    },
    Breakage("an element_id that stands twice", .elementIDTwice, in: .v2) { place in
      guard let id = place.node["element_id"]?.string, place.part != nil, !id.contains("{"), !id.hasPrefix("_") else {
        return nil
      }
      return inserting(#"{"tag": "hr", "element_id": \#(JSONString.quoted(id))}"#, after: place.node)
    },
  ]

  /// Things with rules of their own, put behind what is in the card.
  static let pieces: [Breakage] = [
    piece("sound in a card that is forwarded", .audioForward, #"{"tag": "audio", "file_key": "file_v3_demo"}"#),
    piece("a chart without data", .chartSpec, #"{"tag": "chart", "chart_spec": {"type": "bar"}}"#),
    piece(
      "a chart of a field that is not there", .chartField,
      #"{"tag": "chart", "chart_spec": {"type": "bar", "data": {"values": [{"x": 1, "y": 2}]}, "xField": "x", "yField": "z"}}"#
    ),
    piece(
      "text in a column of numbers", .tableRows,
      #"{"tag": "table", "columns": [{"name": "a", "data_type": "number"}], "rows": [{"a": "full"}]}"#),
    piece(
      "a cell of no column", .rowName,
      #"{"tag": "table", "columns": [{"name": "host", "data_type": "text"}], "rows": [{"hots": "a"}]}"#),
    piece(
      "a picture with an address", .pictureAddress, #"{"tag": "img", "img_key": "img_demo", "src": "a", "alt": {}}"#),
    piece("a person by mail", .person, #"{"tag": "person", "user_id": "tom@example.org"}"#),
    piece("a date in another form", .moment, #"{"tag": "date_picker", "initial_date": "July 30", "behaviors": []}"#),
    piece("a duty without a form", .onlyInForm, #"{"tag": "input", "name": "a", "required": true}"#),
    piece("a link that swallows text", .swallowedText, markdown("见 https://example.org/a查看")),
    piece("a colour of a word in digits", .color, markdown("<font color='#c02a26'>full</font>")),
    piece("a mention of nobody", .mention, markdown("<at></at> 请看")),
    piece("a phone number", .audit, markdown("call 13812345678")),
    piece("a mail address", .audit, markdown("mail tom@example.org")),
  ]

  static let texts: [Breakage] = [
    Breakage("a heading in 1.0", .markdownSyntax, in: .v1) { inserting(markdown("# Disk full"), into: $0, of: nil) },
    Breakage("a table in lark_md", .markdownSyntax) { place in
      inserting(#"{"tag": "div", "text": {"tag": "lark_md", "content": "|a|\n|-|"}}"#, into: place, of: nil)
    },
    Breakage("a link by name in 2.0", .markdownSyntax, in: .v2) { inserting(markdown("[a]($b)"), into: $0, of: nil) },
    Breakage("a schema that is a number", .schemaValue, in: .v2) { place in
      guard place.holder?.name == .root, place.node.key == "schema" else { return nil }
      return Broken(place.node, [place.node.replacing(with: "2.0")])
    },
    Breakage("a body without a schema", .schemaMissing, in: .v2) { place in
      guard place.holder?.name == .root, place.node.key == "schema" else { return nil }
      return Broken(place.node.parent, [place.node.removingSelf()])
    },
    Breakage("a card for each reader in 2.0", .updateMulti, in: .v2) { place in
      guard place.part?.name == .config else { return nil }
      return Broken(place.node, place.node.settingMember("update_multi", to: "false"))
    },
    Breakage("a card in a request", .wrapped) { place in
      guard place.holder == nil, place.part?.name == .root else { return nil }
      let edits = [
        TextEdit.inserting(#"{"msg_type": "interactive", "card": "#, at: place.node.range.lowerBound),
        .inserting("}", at: place.node.range.upperBound),
      ]
      return Broken(place.node, edits)
    },
    Breakage("a card in a string", .doubleEncoded) { place in
      guard place.holder == nil, place.part?.name == .root else { return nil }
      return Broken(place.node, [place.node.replacing(with: JSONString.quoted(place.node.source))])
    },
    Breakage("a header with four tags", .tooMany) { place in
      guard place.part?.name == .header else { return nil }
      let tag = #"{"tag": "text_tag", "text": {"tag": "plain_text", "content": "a"}}"#
      let list = "[" + Array(repeating: tag, count: 4).joined(separator: ", ") + "]"
      return Broken(place.node, place.node.settingMember("text_tag_list", to: list))
    },
  ]

  private static func piece(_ name: String, _ rule: Rule, _ element: String) -> Breakage {
    Breakage(name, rule, in: .v2) { inserting(element, into: $0, of: nil) }
  }

  private static func markdown(_ text: String) -> String {
    #"{"tag": "markdown", "content": \#(JSONString.quoted(text))}"#
  }

  private static func form(named name: String) -> String {
    let button = #"{"tag": "button", "name": "x_send", "form_action_type": "submit"}"#
    return #"{"tag": "form", "name": \#(JSONString.quoted(name)), "elements": [\#(button)]}"#
  }

  /// The tag of a component, if the object is one.
  private static func componentTag(_ place: CardPlace) -> JSONNode? {
    guard case .component? = place.value, place.part != nil else { return nil }
    return place.node["tag"]
  }

  /// Puts elements at the end of the components of a container, or of those at the top.
  private static func inserting(_ elements: String, into place: CardPlace, of container: PartName?) -> Broken? {
    guard place.node.key == "elements", place.value == .list(.component([])) || container != nil,
      let holder = place.holder, place.node.kind == .array
    else { return nil }
    let isTop = holder.name == (place.schema == .v2 ? .body : .root)
    guard container.map({ $0 == holder.name }) ?? isTop else { return nil }
    return Broken(place.node, [place.node.insertingItem(elements)])
  }

  /// Puts an element behind another one.
  private static func inserting(_ element: String, after node: JSONNode) -> Broken? {
    guard let list = node.parent, list.kind == .array, list.key == "elements", let index = node.index else {
      return nil
    }
    return Broken(list, [list.insertingItem(element, at: index + 1)])
  }
}
