import JSONText
import Messages
import Testing

@testable import Delivery

@Suite("Texts on their way back")
struct TextContentTests {
  private static let mentions = [
    Mention(key: "@_user_1", id: "ou_ann", name: "Ann"), Mention(key: "@_user_2", id: "ou_tom", name: "Tom"),
    Mention(key: "@_user_12", id: "ou_eve", name: "Eve"), Mention(key: "@_user_3", id: #"ou_"><b>"#, name: "Mallory"),
  ]

  @Test(
    "Keys that stand for people become tags again, and nothing else changes",
    arguments: [
      (#"{"text":"@_user_1 hello"}"#, #"{"text":"<at user_id=\"ou_ann\"></at> hello"}"#),
      (
        #"{"text":"@_user_12 and @_user_2"}"#,
        #"{"text":"<at user_id=\"ou_eve\"></at> and <at user_id=\"ou_tom\"></at>"}"#
      ),
      (#"{"text":"@_all \u544a\/"}"#, #"{"text":"<at user_id=\"all\"></at> \u544a\/"}"#),
      (
        #"{ "text" : "a@_user_1b@_user_1" , "n":1.0}"#,
        #"{ "text" : "a<at user_id=\"ou_ann\"></at>b<at user_id=\"ou_ann\"></at>" , "n":1.0}"#
      ),
      (#"{"text":"@_user_9 @_user_ @_ @Ann"}"#, #"{"text":"@_user_9 @_user_ @_ @Ann"}"#),
      (#"{"text":"@_user_3"}"#, #"{"text":"@_user_3"}"#),
      (#"{"text":"@_user_1́"}"#, #"{"text":"<at user_id=\"ou_ann\"></at>́"}"#),
      ("no JSON @_user_1", "no JSON @_user_1"),
      (#"{"text":5}"#, #"{"text":5}"#),
    ])
  func restored(readBack: String, editable: String) {
    #expect(TextContent.editable(readBack, Self.mentions).hasSameBytes(as: editable))
  }

  @Test(
    "Names, styles and ways to write a tag do not tell two texts apart",
    arguments: [
      (#"{"text":"<at user_id=\"ou_ann\">Ann</at> hi"}"#, #"{"text":"<at user_id=\"ou_ann\"></at> hi"}"#),
      (#"{"text":"<at user_id='ou_ann'>Ann</at> hi"}"#, #"{"text":"<at user_id=\"ou_ann\"></at> hi"}"#),
      (#"{"text":"<b>now</b> <i><u>x</u></i>"}"#, #"{"text":"now x"}"#),
      (#"{"text":"a < b, <at x>"}"#, #"{"text":"a < b, <at x>"}"#),
      (#"{"text":"[site](https://example.org)"}"#, #"{"text":"[site](https://example.org)"}"#),
    ])
  func essence(sent: String, essence: String) {
    #expect(TextContent.essence(sent) == essence)
  }

  @Test(
    "A flood of openings is no more work than as many letters",
    arguments: ["<at ", "<at x>", "<at user_id=\"a\">", "@_user_1", "<b>", "</at>", "@_"])
  func floods(piece: String) {
    let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
    for ending in ["", "></at>", "</at>"] {
      let content = "{\"text\":\(JSONString.quoted(text + ending))}"
      #expect(!TextContent.editable(content, Self.mentions).isEmpty)
      #expect(!TextContent.essence(content).isEmpty)
      #expect(MessageTitle.of(content, kind: .text, mentions: Self.mentions).count <= MessageTitle.longest)
    }
  }

  @Test("A list names people and shows the first line")
  func title() {
    let content = #"{"text":"\n  @_user_1 please look\nsecond"}"#
    #expect(MessageTitle.of(content, kind: .text, mentions: Self.mentions) == "@Ann please look")
    let sent = #"{"text":"<at user_id=\"ou_ann\"></at> <at user_id='ou_x'>Xi</at> <b>hi</b>"}"#
    #expect(MessageTitle.of(sent, kind: .text, mentions: Self.mentions) == "@Ann @Xi hi")
  }
}
