import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

@Suite("The demo's sample chats")
struct DemoSeedTests {
  private static let start: Int64 = 1_795_137_120_000
  private static let state = SandboxState(SandboxOrigin(seed: .demo), at: start)
  private static let messages = state.chats.flatMap { chat in
    state.messages.history(ofChat: chat.chatID).map { state.messages[$0] }
  }

  @Test("Four chats, at least 24 messages, cards of both schemas, texts and posts, from two bots and people")
  func content() {
    let all = Self.messages
    #expect(Self.state.chats.map(\.name) == ["值班告警", "Release train", "财务审批", "产品周报"])
    #expect(all.count >= 24 && all.count == Self.state.messages.count)
    #expect(Set(all.map(\.type)) == ["interactive", "text", "post"])
    let kinds = Set(all.filter(\.isCard).map { StoredCard($0.content).kind })
    #expect(kinds == [.schema1, .schema2, .template, .entity])
    #expect(Set(all.filter(\.sender.isApp).map(\.sender.id)) == Set(Self.state.apps.map(\.appID)))
    #expect(all.contains { !$0.sender.isApp })
  }

  @Test("Every content is JSON", arguments: messages.map(\.content))
  func wellFormed(content: String) {
    #expect(JSONDocument(content).problems.isEmpty)
  }

  @Test("Some cards stand on one line, some on many")
  func layouts() {
    let cards = Self.messages.filter(\.isCard).map(\.content)
    #expect(cards.contains { $0.contains("\n") } && cards.contains { !$0.contains("\n") })
  }

  @Test("Every card of the demo can be read, and sent back by the bot that sent it")
  func cards() throws {
    var state = Self.state
    _ = state.switches.set(.rateApp, to: .number(0))
    for message in Self.messages where message.isCard && !message.isRecalled {
      let app = try #require(state.app(message.sender.id))
      let (token, _) = state.tokens.tenantToken(of: app.appID, at: Self.start, from: &state.ids)
      let bearer = "Bearer \(token)"
      let read = state.answer(
        SandboxRequest(
          method: "GET", target: Route.getMessage(message.id, as: .userCard).target, authorization: bearer),
        at: Self.start)
      let card = JSONDocument(bytes: read.body).root?["data"]?["items"]?[0]?["body"]?["content"]?.string
      let body = #"{"content":\#(JSONString.quoted(try #require(card)))}"#
      let answer = state.answer(
        SandboxRequest(
          method: "PATCH", target: Route.patchMessage(message.id).target, authorization: bearer,
          body: Array(body.utf8)),
        at: Self.start)
      let isExpired = message.id == DemoSeed.Wrong.expired.messageID
      #expect(answer.code == (isExpired ? 230_031 : 0), "\(message.content): \(answer.text)")
      // The reference to an entity, too, is no second send of it.
      #expect(throws: Never.self) {
        try state.checkedCard(message.content, for: app, at: Self.start, in: message.id)
      }
    }
  }

  @Test("Texts and posts would be accepted too")
  func texts() {
    for message in Self.messages where !message.isCard {
      #expect(throws: Never.self) {
        try Self.state.checkNewContent(message.content, type: message.type, for: Self.state.apps[0])
      }
    }
  }

  @Test("Everybody and every picture that is named is known")
  func names() throws {
    for message in Self.messages {
      for node in JSONDocument(message.content).nodes {
        guard let text = node.string else { continue }
        if node.key == "img_key" { #expect(Self.state.pictures[text] != nil) }
        if text.hasPrefix("ou_") { #expect(Self.state.person(text) != nil) }
      }
      for mention in ReadBack(
        message, form: nil, people: MentionDirectory(Self.state), switches: Self.state.switches
      ).mentions {
        #expect(Self.state.person(mention.openID) != nil)
      }
    }
  }

  @Test("All tags that people use every day occur")
  func tags() {
    let wanted: Set<String> = [
      "div", "markdown", "hr", "button", "note", "column_set", "img", "table", "form", "select_static", "chart",
      "collapsible_panel", "action", "date_picker", "input", "checker", "person", "person_list", "overflow",
      "interactive_container", "multi_select_static", "select_person", "picker_datetime", "text_tag", "standard_icon",
    ]
    let used = Self.messages.flatMap { JSONDocument($0.content).nodes.compactMap { $0["tag"]?.string } }
    #expect(wanted.subtracting(used).isEmpty)
  }

  @Test("What is wrong is wrong as it says", arguments: DemoSeed.Wrong.allCases)
  func wrong(_ wrong: DemoSeed.Wrong) throws {
    let message = try #require(Self.state.messages[wrong.messageID])
    #expect(message.sender == .app(Self.state.apps[0].appID))
    let age = Self.start - message.createdAt
    switch wrong {
    case .deadLink: #expect(message.content.contains("oncall/disk-ful\""))
    case .wrongNumber: #expect(message.content.contains("9.71 %") && message.content.contains("97.1"))
    case .updateMultiMissing: #expect(StoredCard(message.content).updateMulti == nil)
    case .expired: #expect(age > 14 * 86_400_000)
    case .recalled: #expect(message.isRecalled)
    }
    #expect(wrong == .expired || age < 14 * 86_400_000)
  }
}
