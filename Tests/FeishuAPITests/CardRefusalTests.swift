import FeishuAPI
import Testing

@Suite("What 230099 says about a card")
struct CardRefusalTests {
  struct Vector: Sendable {
    var ext: String
    var subCode: Int
    var path: String?
    var property: String?
    var search: String?
  }

  /// The vectors of feishu-api.md 6.2.
  static let vectors = [
    Vector(
      ext:
        "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: action); ErrMsg: cards of schema V2 no longer "
        + "support this capability; ErrorValue: unsupported tag action; ",
      subCode: 200_861, path: "body elements [1](action)", search: "action"),
    Vector(
      ext:
        "ErrCode: 200550; ErrPath: ROOT -> elements -> [2](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: - "
        + "(root): a\n- axes: b\n; ",
      subCode: 200_550, path: "elements [2](chart)"),
    Vector(
      ext: "ErrCode: 11310; ErrPath: ROOT -> elements -> [2](tag: form) -> elements -> [0](tag: input); ErrMsg: "
        + "name(feedback) duplicate; ",
      subCode: 11310, path: "elements [2](form) elements [0](input)", search: "feedback"),
    Vector(
      ext: "ErrCode: 200621; ErrMsg: msg: [parse card json err] value: [unknown property, property: text_color, path: "
        + "ROOT -> body -> elements -> [2](tag: form)\n-> elements -> [0](tag: input)]",
      subCode: 200_621, path: "body elements [2](form) elements [0](input)", property: "text_color"),
    Vector(
      ext: "ErrCode: 11310; ErrPath: ROOT -> elements -> form -> elements -> input; ErrMsg: x; ", subCode: 11310,
      path: "elements form elements input"),
    Vector(
      ext: "ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: "
        + "unknown property, property: text_weight, path: ROOT -> body -> elements[1](tag: div) -> text(tag: "
        + "plain_text); ",
      subCode: 200_621, path: "body elements[1](div) text(plain_text)", property: "text_weight"),
    Vector(
      ext: "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_v3_gone; ",
      subCode: 200_570, search: "img_v3_gone"),
    Vector(
      ext: "ErrCode: 11310; ErrMsg: card table number over limit; ErrorValue: table; ,code:230099", subCode: 11310),
    Vector(
      ext: "ErrCode: 200621; ErrMsg: parse card json err; ErrorValue: unknown property, property: tag, path: ROOT -> "
        + "header; ; code:230099",
      subCode: 200_621, path: "header", property: "tag"),
    Vector(
      ext: "ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: ou_gone; ",
      subCode: 100_290, search: "ou_gone"),
    Vector(
      ext: "ErrCode: 200380; ErrMsg: template does not exist; ErrorValue: templateID: AAqdemo1; ", subCode: 200_380,
      search: "AAqdemo1"),
  ]

  @Test("Sub-code, path, property and search term are found", arguments: vectors)
  func vector(vector: Vector) throws {
    let message = "Failed to create card content, ext=" + vector.ext
    let refusal = try #require(CardRefusal(code: 230099, message: message))
    #expect(refusal.subCode == vector.subCode)
    #expect(refusal.path.map(spelled).joined(separator: " ") == vector.path ?? "")
    #expect(refusal.property == vector.property)
    #expect(refusal.searchTerm == vector.search)
    #expect(CardRefusal(text: vector.ext) == refusal)
  }

  @Test("Values keep their lines and lose the tail")
  func fields() {
    let chart = CardRefusal(text: Self.vectors[1].ext)
    #expect(chart.message == "chart spec is invalid")
    #expect(chart.value == "- (root): a\n- axes: b")
    let table = CardRefusal(text: Self.vectors[7].ext)
    #expect(table.message == "card table number over limit")
    #expect(table.value == "table")
  }

  @Test("Card entities answer without the envelope; the code is the sub-code")
  func entity() throws {
    let refusal = try #require(
      CardRefusal(code: 200_570, message: "ErrMsg: card contains invalid image keys; ErrorValue: image key https://x/y")
    )
    #expect(refusal.subCode == 200_570)
    #expect(refusal.searchTerm == "https://x/y")
  }

  @Test("Other refusals say nothing about a card, and an unlabelled text is kept whole")
  func others() {
    #expect(CardRefusal(code: 230001, message: "invalid, ext=This message is NOT a card.") == nil)
    let plain = CardRefusal(code: 230099, message: "Failed to create card content, ext=parse card json err")
    #expect(plain?.message == "parse card json err")
    #expect(plain?.subCode == nil)
  }

  @Test("A path of a very old card stops at the first step that is none")
  func oldPath() {
    let refusal = CardRefusal(
      text: "ErrCode: 11310; ErrMsg: path: message->card->1th block(div)->element(text); err_msg: invalid at user;")
    #expect(refusal.path.compactMap(\.key) == ["message", "card"])
  }

  @Test("The root is a place too")
  func root() {
    let refusal = CardRefusal(
      text: "ErrCode: 200621; ErrMsg: m; ErrorValue: unknown property, property: card, path: ROOT; ")
    #expect(refusal.path == [])
    #expect(refusal.namesPlace)
    #expect(refusal.property == "card")
    #expect(!CardRefusal(text: "ErrCode: 200570; ErrMsg: x; ").namesPlace)
  }

  @Test(
    "Nonsense is read without harm",
    arguments: [
      "", "ext=", "ErrCode:", "ErrCode: 99999999999999999999", "ErrPath: ; ErrPath: ", "ErrPath: ROOT -> [",
      "ErrPath: ROOT -> [-1]", "ErrMsg: path: ]", "ErrMsg: name()", "ErrorValue: property: ", "ErrPath: ->->->",
      String(repeating: "ErrPath: ROOT -> [0](tag: ", count: 2000),
    ])
  func nonsense(text: String) {
    let refusal = CardRefusal(text: text)
    #expect(refusal.path == [])
  }

  private func spelled(_ step: CardRefusal.Step) -> String {
    (step.key ?? "") + (step.index.map { "[\($0)]" } ?? "") + (step.tag.map { "(\($0))" } ?? "")
  }
}
