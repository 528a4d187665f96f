import FeishuAPI
import Testing

@Suite("Messages on the wire")
struct WireMessageTests {
  static let full = """
    {"body":{"content":"{\\"text\\":\\"@_user_1 看\\"}"},"chat_id":"oc_1","create_time":"1790000000123","deleted":false,\
    "mentions":[{"id":"ou_1","id_type":"open_id","key":"@_user_1","name":"Ann","tenant_key":"t"}],"message_id":"om_1",\
    "msg_type":"text","parent_id":"om_0","root_id":"om_0","sender":{"id":"cli_1","id_type":"app_id",\
    "sender_type":"app","tenant_key":"t"},"thread_id":"omt_1","update_time":"1790000000456","updated":true}
    """

  @Test("A message is written as it was read, times as strings and absent fields absent")
  func roundTrip() throws {
    let message: WireMessage = try decoded(Self.full)
    #expect(message.createTimeMs == 1_790_000_000_123)
    #expect(message.updateTimeMs == 1_790_000_000_456)
    #expect(message.senderAppID == "cli_1")
    #expect(message.mentions.map(\.name) == ["Ann"])
    #expect(try encoded(message) == Self.full)
  }

  @Test(
    "Times come as numbers or strings, in milliseconds or (seen in a sample) in seconds",
    arguments: [
      (#""1790000000123""#, 1_790_000_000_123), ("1790000000123", 1_790_000_000_123),
      (#""1790000000""#, 1_790_000_000_000), (#""soon""#, 0), ("null", 0), (#""""#, 0),
    ])
  func times(spelling: String, expected: Int64) throws {
    let message: WireMessage = try decoded(#"{"message_id":"om_1","create_time":\#(spelling)}"#)
    #expect(message.createTimeMs == expected)
    #expect(message.updateTimeMs == expected)
  }

  @Test("Only the id must be there; strange fields are taken as absent")
  func lenient() throws {
    let message: WireMessage = try decoded(
      #"{"message_id":"om_1","body":[1],"mentions":{"a":1},"sender":7,"deleted":"yes","msg_type":"holo","chat_id":null}"#
    )
    #expect(message.msgType == "holo")
    #expect(message.content == nil)
    #expect(message.mentions == [])
    #expect(message.sender.senderType == "unknown")
    #expect(!message.deleted)
    #expect(throws: (any Error).self) { try decoded(WireMessage.self, #"{"msg_type":"text"}"#) }
  }

  @Test("A recalled message may have a body without content, or none")
  func recalled() throws {
    #expect(try decoded(WireMessage.self, #"{"message_id":"om_1","body":{}}"#).content == nil)
    #expect(try decoded(WireMessage.self, #"{"message_id":"om_1"}"#).body == nil)
  }

  @Test("A page without items, or with null in their place, is an empty page")
  func emptyPages() throws {
    #expect(try decoded(Page<WireMessage>.self, "{}").items == [])
    #expect(try decoded(Page<WireMessage>.self, #"{"items":null,"has_more":false}"#).items == [])
    #expect(try decoded(Page<WireMessage>.self, #"{"page_token":""}"#).pageToken == nil)
  }

  @Test("Chats keep their counts as the strings that the service sends")
  func chats() throws {
    let chat: WireChat = try decoded(#"{"chat_id":"oc_1","name":"值班","user_count":"12","bot_count":1}"#)
    #expect(chat.userCount == "12")
    #expect(chat.botCount == "1")
  }
}
