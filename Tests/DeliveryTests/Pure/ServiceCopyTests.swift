import FeishuAPI
import Messages
import Testing

@testable import Delivery

@Suite("Messages as the service tells them")
struct ServiceCopyTests {
  private func wire(_ type: String, _ content: String?) -> WireMessage {
    WireMessage(
      messageID: "om_1", msgType: type, createTimeMs: 1, updateTimeMs: 2, chatID: "oc_1", sender: .app("cli_us"),
      content: content)
  }

  @Test(
    "The kind of a card is told from its content",
    arguments: [
      (#"{"schema":"2.0"}"#, MessageKind.card2), ("{}", .card1),
      (#"{"type":"template","data":{"template_id":"AAq1"}}"#, .template),
      (#"{"type":"card","data":{"card_id":"73"}}"#, .entity),
      (#"{"json_card":"{}","card_schema":2}"#, .card2), (#"{"json_card":"{}","card_schema":1}"#, .card1),
      (#"{"title":"T","elements":[[{"tag":"text","text":"a"}]]}"#, .card1),
      (#"{"title":"T","elements":[[{"tag":"text","text":"请升级至最新版本客户端，以查看内容"}]]}"#, .unreadCard),
      ("This message was recalled", .unreadCard),
    ])
  func kinds(content: String, kind: MessageKind) {
    #expect(ServiceCopy(wire("interactive", content)).message.kind == kind)
  }

  @Test(
    "Forms that nobody sent are shown and not edited",
    arguments: [#"{"json_card":"{}","card_schema":2}"#, #"{"title":"T","elements":[[{"tag":"text","text":"a"}]]}"#])
  func readBackForms(content: String) {
    let copy = ServiceCopy(wire("interactive", content))
    #expect(copy.refusal != nil)
    #expect(copy.essence == nil)
    #expect(copy.content == content)
  }

  @Test("A recalled message has no content, whatever stands in its place")
  func recalled() {
    for content in [nil, "", "This message was recalled", #"{"text":"a"}"#] {
      var wire = wire("text", content)
      wire.deleted = true
      let copy = ServiceCopy(wire)
      #expect(copy.message.isRecalled)
      #expect(copy.content == nil)
      #expect(copy.message.title.isEmpty)
    }
  }

  @Test("Strange contents do not crash", arguments: ["", "null", "[[[[", "\"\"", "{\"text\":null}", "\u{0}\u{1B}[31m"])
  func strange(content: String) {
    for type in ["text", "post", "interactive", "image", "hongbao", ""] {
      let copy = ServiceCopy(wire(type, content))
      #expect(copy.message.kind.messageType == type)
    }
  }

  @Test("A title is one line of bounded length")
  func titles() {
    let long = #"{"text":"\#(String(repeating: "长", count: 5_000))\u0000"}"#
    #expect(ServiceCopy(wire("text", long)).message.title.count == MessageTitle.longest)
    #expect(ServiceCopy(wire("image", #"{"image_key":"k"}"#)).message.title == "[image]")
  }
}
