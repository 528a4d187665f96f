import JSONText
import Testing

/// Every shape in which the service says where a card is wrong becomes a place in the text that was sent.
@Suite("Where a refused card is wrong")
struct RefusedPlaceTests {
  /// One element a line, so that a line number tells which one was found.
  private static let card2 = """
    {"schema": "2.0",
     "config": {"update_multi": true, "enable_forward": true},
     "header": {"title": {"tag": "plain_text", "content": "Disk"}, "tag": "x"},
     "body": {"elements": [
       {"tag": "markdown", "content": "see <at id=ou_gone></at> ![x](https://x.example/a.png)", "element_id": "one"},
       {"tag": "div", "element_id": "one", "text": {"tag": "plain_text", "content": "x",
         "text_weight": "bold"}},
       {"tag": "form", "elements": [
         {"tag": "input", "name": "feedback"},
         {"tag": "input", "name": "feedback", "text_color": "#999999"}]},
       {"tag": "img", "img_key": "img_v3_gone"},
       {"tag": "chart", "chart_spec": {"type": "pie"}},
       {"tag": "table", "columns": [{"name": "host", "data_type": "text"}, {"name": "load", "data_type": "number"}],
         "rows": [{"host": "a", "load": 1},
                  {"host": "b", "load": "high", "other": 1}]},
       {"tag": "audio", "audio_id": "a1"},
       {"tag": "audio", "audio_id": "a1"},
       {"tag": "marquee"}
     ]}}
    """
  private static let template = """
    {"type": "template",
     "data": {"template_id": "AAqdemo1",
       "template_variable": {"count": "three",
         "picture": "no"}}}
    """
  private static let entity = """
    {"type": "card",
     "data": {"card_id": "7371713483664506900"}}
    """
  private static let old = """
    {"config": {"update_multi": true},
     "elements": [
       {"tag": "hr"},
       {"tag": "div", "text": {"tag": "lark_md", "content": "<at id=ou_x></at>"}},
       {"tag": "hr"}
     ]}
    """

  struct Shape: Sendable, CustomTestStringConvertible {
    /// What stands after `ext=`.
    var ext: String
    var line: Int
    /// Where the caret goes, by the text that begins there.
    var begins: String
    /// The line in which the component ends.
    var endLine: Int
    var card = RefusedPlaceTests.card2
    var testDescription: String { String(ext.prefix(90)) }
  }

  private static let parse = "ErrMsg: parse card json err, please check whether the card json is correct"

  private static let shapes: [Shape] = [
    // 6.1: the forms of a path
    Shape(
      ext: "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: markdown); ErrMsg: x; ErrorValue: y; ",
      line: 5,
      begins: #""markdown""#, endLine: 5),
    Shape(
      ext:
        "ErrCode: 200550; ErrPath: ROOT -> elements -> [4](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - "
        + "(root): a\n- axes: b\n; ", line: 12, begins: #""chart""#, endLine: 12),
    Shape(
      ext: "ErrCode: 11310; ErrPath: ROOT -> elements -> [2](tag: form) -> elements -> [1](tag: input); ErrMsg: "
        + "name(feedback) duplicate; ", line: 10, begins: #""input""#, endLine: 10),
    Shape(
      ext:
        "ErrCode: 11310; ErrPath: ROOT -> elements -> form; ErrMsg: there is no submit button in the form container, "
        + "at least one; code:230099", line: 8, begins: #""form""#, endLine: 10),
    Shape(
      ext: "ErrCode: 200621; \(parse); ErrorValue: unknown property, property: text_weight, path: ROOT -> body -> "
        + "elements[1](tag: div) -> text(tag: plain_text); ", line: 7, begins: #""text_weight""#, endLine: 7),
    Shape(
      ext: "ErrCode: 200621; ErrMsg: msg: [parse card json err] value: [unknown property, property: text_color, path: "
        + "ROOT -> body -> elements -> [2](tag: form)\n-> elements -> [1](tag: input)]", line: 10,
      begins: #""text_color""#, endLine: 10),
    Shape(
      ext:
        "ErrCode: 200621; \(parse); ErrorValue: unknown property, property: tag, path: ROOT -> header; ; code:230099",
      line: 3, begins: #""tag": "x""#, endLine: 3),
    Shape(
      ext: "ErrCode: 200621; \(parse); ErrorValue: unknown property, property: schema, path: ROOT; ", line: 1,
      begins: #""schema""#, endLine: 1),
    Shape(
      ext: "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [99](tag: note); ErrMsg: x; ", line: 4,
      begins: #""elements""#, endLine: 19),
    Shape(
      ext:
        "ErrCode: 11310; ErrMsg: msg: path: message->card->2th block(div)->element(text)->1th md(p); err_msg: invalid "
        + "at user; err_type: validation; ", line: 4, begins: #""div""#, endLine: 4, card: old),
    // 6.3: sub-codes without a path
    Shape(
      ext: "ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_gone; ",
      line: 5, begins: #""content": "see"#, endLine: 5),
    Shape(
      ext: "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_v3_gone; ", line: 11,
      begins: #""img_key""#, endLine: 11),
    Shape(
      ext: "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key https://x.example/a.png; ",
      line: 5, begins: #""content": "see"#, endLine: 5),
    Shape(
      ext: "ErrCode: 200621; \(parse); ErrorValue: invalid color: #999999; ", line: 10, begins: #""text_color""#,
      endLine: 10),
    Shape(
      ext: "ErrCode: 200621; \(parse); ErrorValue: type of element is not supported tag: marquee; ", line: 18,
      begins: #""tag": "marquee""#, endLine: 18),
    Shape(ext: "ErrCode: 200621; \(parse); ", line: 1, begins: "{", endLine: 19),
    Shape(
      ext: "ErrCode: 200861; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag "
        + "marquee; ", line: 18, begins: #""tag": "marquee""#, endLine: 18),
    Shape(ext: "ErrCode: 200550; ErrMsg: chart spec is invalid; ", line: 12, begins: #""chart_spec""#, endLine: 12),
    Shape(
      ext: "ErrCode: 200914; ErrPath: ROOT -> body -> elements -> [5](tag: table); ErrMsg: table rows is invalid; "
        + "ErrorValue: row: 1, column: 1, value does not match data_type number; ", line: 15,
      begins: #""load": "high""#,
      endLine: 15),
    Shape(
      ext: "ErrCode: 200915; ErrMsg: table rows name is invalid; ErrorValue: row: 1, name: other; ", line: 15,
      begins: #""other""#, endLine: 15),
    Shape(
      ext: "ErrCode: 11310; ErrMsg: card table number over limit; ErrorValue: table; ,code:230099", line: 13,
      begins: #""table""#, endLine: 15),
    Shape(ext: "ErrCode: 11310; ErrMsg: element exceeds the limit; ", line: 4, begins: #""elements""#, endLine: 19),
    Shape(
      ext: "ErrCode: 11310; ErrMsg: form's name is required and can not be empty string; ", line: 8, begins: #""form""#,
      endLine: 10),
    Shape(
      ext: "ErrCode: 11310; ErrMsg: name(feedback) duplicate; ", line: 10, begins: #""name""#, endLine: 10),
    Shape(
      ext: "ErrCode: 300220; ErrMsg: audio elem don't support forward; ", line: 2, begins: #""enable_forward""#,
      endLine: 2),
    Shape(ext: "ErrCode: 300230; ErrMsg: duplicate audio id; ", line: 17, begins: #""audio_id""#, endLine: 17),
    Shape(
      ext: "ErrCode: 300240; ErrMsg: This application cannot retrieve audio information. ; ", line: 16,
      begins: #""audio""#, endLine: 16),
    Shape(
      ext: "ErrCode: 300301; ErrMsg: Duplicate element_id in card component.; ", line: 6, begins: #""element_id""#,
      endLine: 7),
    Shape(ext: "ErrCode: 300302; ErrMsg: update_multi is false; ", line: 2, begins: #""update_multi""#, endLine: 2),
    Shape(
      ext: "ErrCode: 200830; ErrMsg: schemaV2 card can not change schemaV1; ", line: 1, begins: #""schema""#, endLine: 1
    ),
    Shape(
      ext: "ErrCode: 200380; ErrMsg: template does not exist; ErrorValue: templateID: AAqdemo1; ", line: 2,
      begins: #""template_id""#, endLine: 2, card: template),
    Shape(
      ext:
        "ErrCode: 11310; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this "
        + "template; ", line: 2, begins: #""template_id""#, endLine: 2, card: template),
    Shape(
      ext: "ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the "
        + "template. Please check the type of the variable; ErrorValue: varName: count, specifiedType: number, "
        + "actualType: text; ", line: 3, begins: #""count""#, endLine: 3, card: template),
    Shape(
      ext: "ErrCode: 200737; ErrMsg: the format of the variable is incorrect. Please check the format of the variable; "
        + "ErrorValue: specifiedFormat: {img_key}, actualFormat: x; ", line: 3, begins: #""template_variable""#,
      endLine: 4, card: template),
    Shape(
      ext: "ErrCode: 11310; ErrMsg: cardid is invalid; ", line: 2, begins: #""card_id""#, endLine: 2, card: entity),
  ]

  @Test("update --json tells line and column, and where the component ends", arguments: shapes)
  func place(shape: Shape) async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: #"{"config":{"update_multi":true},"elements":[]}"#)
    try refuse(shape.ext, in: sandbox)
    let result = try await sandbox.run(["update", id, "-", "--force", "--json"], input: shape.card)
    #expect(result.exit == 1)
    #expect(result.error?["code"]?.int == 230_099)
    let position = try #require(result.error?["position"])
    #expect(position.keys == ["line", "column", "end_line", "end_column"])
    #expect(position["line"]?.int == shape.line)
    #expect(position["end_line"]?.int == shape.endLine)
    let line = shape.card.split(separator: "\n", omittingEmptySubsequences: false)[shape.line - 1]
    let rest = line.dropFirst((position["column"]?.int ?? 1) - 1)
    #expect(rest.hasPrefix(shape.begins), "\(rest)")
  }

  @Test(
    "What is about no place of the card has none",
    arguments: [
      "ErrCode: 11310; ErrMsg: card action is lock; ", "ErrCode: 200800; ErrMsg: create universal card fail; ",
    ])
  func noPlace(ext: String) async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: #"{"config":{"update_multi":true},"elements":[]}"#)
    try refuse(ext, in: sandbox, times: 9)
    let result = try await sandbox.run(["update", id, "-", "--force", "--json"], input: Self.card2)
    #expect(result.error?["position"]?.kind == .null)
  }

  @Test("The screen puts the caret there")
  func caret() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    try refuse("ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: button); ErrMsg: x; ", in: sandbox)
    let terminal = try await Tmux(sandbox.place, columns: 160, rows: 40, environment: sandbox.credentials)
    try await terminal.type("\(Place.program) \(id)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "schema")
    try await terminal.press("C-f")
    try await terminal.type("97 %")
    try await terminal.press("Enter")
    try await terminal.type("79 %")
    try await terminal.press("C-s")
    try await terminal.wait(for: "Ready")
    try await terminal.press("Enter")
    try await terminal.wait(for: "200861")
    try await terminal.press("Escape")
    try await terminal.wait(for: "[1] button")
    try await terminal.press("C-q")
  }

  private func refuse(_ ext: String, in sandbox: Sandbox, times: Int = 1) throws {
    let text = quoted("Failed to create card content, ext=\(ext)")
    try sandbox.addFault(
      #"{"match":{"method":"PATCH"},"times":\#(times),"effect":{"code":230099,"msg":\#(text)}}"#)
  }
}
