import FeishuAPI
import FeishuClient
import JSONText
import Testing

@testable import Delivery

@Suite("Places that refusals name")
struct RefusalPlaceTests {
  private let card = """
    {"schema":"2.0","body":{"elements":[
      {"tag":"hr"},
      {"tag":"div","text":{"tag":"plain_text","text_weight":"bold"}},
      {"tag":"form","elements":[{"tag":"input","name":"feedback"}]},
      {"tag":"img","img_key":"img_v3_gone"}
    ]}}
    """

  private func place(_ ext: String) -> RefusalPlace? {
    let message = "Failed to create card content, ext=\(ext)"
    let refusal = Refusal(
      endpoint: .patchMessage, code: 230_099, message: message, httpStatus: 400,
      cardRefusal: CardRefusal(code: 230_099, message: message))
    return RefusalPlace(of: refusal, in: card)
  }

  @Test(
    "A path leads to the tag or the member, in our own text",
    arguments: [
      ("ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: hr); ErrMsg: x; ", "/body/elements/0", true),
      (
        "ErrCode: 11310; ErrPath: ROOT -> elements -> [2](tag: form) -> elements -> [0](tag: input); ErrMsg: name(feedback) duplicate; ",
        "/body/elements/2/elements/0", true
      ),
      (
        "ErrCode: 200621; ErrMsg: parse card json err; ErrorValue: unknown property, property: text_weight, path: ROOT -> body -> elements[1](tag: div) -> text(tag: plain_text); ",
        "/body/elements/1/text/text_weight", true
      ),
      ("ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [9](tag: note); ErrMsg: x; ", "/body/elements", false),
      (
        "ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key img_v3_gone; ",
        "/body/elements/3/img_key", false
      ),
    ])
  func found(ext: String, pointer: String, isExact: Bool) throws {
    let place = try #require(self.place(ext))
    #expect(place.pointer == pointer)
    #expect(place.isExact == isExact)
  }

  @Test("The position is that of the place in the text")
  func position() throws {
    let place = try #require(self.place("ErrCode: 1; ErrPath: ROOT -> body -> elements -> [2](tag: form); ErrMsg: x; "))
    #expect(place.position == TextPosition(line: 3, column: 9))
    #expect(Array(card.utf8)[place.range].elementsEqual(#""form""#.utf8))
  }

  @Test(
    "Without a place there is none",
    arguments: ["ErrCode: 11310; ErrMsg: card table number over limit; ErrorValue: table; ", ""])
  func none(ext: String) {
    #expect(place(ext) == nil)
  }
}
