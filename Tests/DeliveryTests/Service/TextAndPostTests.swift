import Delivery
import FeishuAPI
import FeishuClient
import History
import JSONText
import Messages
import Phrase
import Testing

@Suite("Texts and posts")
struct TextAndPostTests {
  private let greeting = #"{"text":"<at user_id=\"ou_ann\">Ann</at> and <at user_id=\"ou_tom\">Tom</at>: <b>now</b>"}"#

  @Test("Changing one word of a text leaves every mention a mention")
  func mentions() async throws {
    try await Rig.use { rig in
      let id = rig.post(greeting, type: "text")
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == #"{"text":"<at user_id=\"ou_ann\"></at> and <at user_id=\"ou_tom\"></at>: now"}"#)
      let changed = opened.content.replacing("now", with: "later")
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: changed, base: 1))
      #expect(delivered.proof == .proven)
      #expect(rig.content(id) == changed)
      let names = try await rig.client.get(id).value.mentions.map(\.name)
      #expect(names == ["Ann", "Tom"])
      #expect(try rig.history.message(id)?.edits.text == "1/20")
    }
  }

  @Test("Our own text stays the version, with its styles and names")
  func ownBytes() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: greeting))
      #expect(delivered.proof == .proven)
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == greeting)
      #expect(opened.version.number == 2)
      #expect(try rig.history.versions(of: id).count == 2)
    }
  }

  @Test("A post is edited in its language, with its people")
  func post() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.post("old"), type: "post")
      let opened = try await rig.delivery().open(id)
      #expect(opened.summary.message.title == "发布")
      let root = JSONDocument(opened.content).root
      #expect(root?["zh_cn"]?["content"]?[0]?[1]?["user_id"]?.string == "ou_tom")
      let changed = opened.content.replacing("old", with: "new")
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: changed, base: 1))
      #expect(delivered.proof == .proven)
      #expect(rig.content(id) == changed)
      #expect(try await rig.delivery().open(id).content == changed)
    }
  }

  @Test(
    "Markdown of a post that is taken apart reads back differently, and our own bytes stay", arguments: [true, false])
  func markdown(keepsMarkdown: Bool) async throws {
    try await Rig.use { rig in
      rig.switches(#"{"readback.content_v2":\#(keepsMarkdown)}"#)
      let id = rig.post(Cards.post("old"), type: "post")
      let content =
        #"{"zh_cn":{"title":"T","content":[[{"tag":"md","text":"**bold** and [a](https://example.org)"}]]}}"#
      let delivered = try await rig.delivery().deliver(Change(messageID: id, content: content))
      #expect(delivered.outcome == .accepted)
      #expect(delivered.proof.isProven == keepsMarkdown)
      if !keepsMarkdown, case .differs(let places) = delivered.proof { #expect(!places.isEmpty) }
      let opened = try await rig.delivery().open(id)
      #expect(opened.content == content)
      #expect(opened.version.number == 2)
    }
  }

  @Test("Sending what is there already is said to use up an edit")
  func unchanged() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      let review = await rig.delivery().review(Change(messageID: id, content: #"{ "text": "old" }"#))
      #expect(review.checks.contains { $0.verdict == .warning && $0.phrase.english.contains("use up an edit") })
      #expect(!review.needsForce)
    }
  }

  @Test("A card for a text message is objected to; a post is only doubted")
  func shapes() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      let card = await rig.delivery().review(Change(messageID: id, content: Cards.v2("x")))
      #expect(card.needsForce)
      let post = await rig.delivery().review(Change(messageID: id, content: Cards.post("x")))
      #expect(!post.needsForce)
      #expect(post.checks.contains { $0.verdict == .warning })
    }
  }
}
