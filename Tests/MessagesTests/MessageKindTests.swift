import Messages
import Testing

@Suite("Kinds of messages and their words")
struct MessageKindTests {
  @Test(
    "Every kind has a word, from which it comes back",
    arguments: [
      (MessageKind.card1, "card1", "interactive"), (.card2, "card2", "interactive"),
      (.template, "template", "interactive"), (.entity, "entity", "interactive"),
      (.unreadCard, "interactive", "interactive"),
      (.text, "text", "text"), (.post, "post", "post"), (.other("image"), "image", "image"),
    ])
  func words(kind: MessageKind, word: String, messageType: String) {
    #expect(kind.rawValue == word)
    #expect(MessageKind(rawValue: word) == kind)
    #expect(kind.messageType == messageType)
  }

  @Test("Cards are what is replaced with PATCH")
  func cards() {
    #expect(
      MessageKind.editable.filter(\.isCard) == [.card1, .card2, .template, .entity, .unreadCard])
    #expect(!MessageKind.other("image").isCard)
  }

  @Test("A word that nobody knew is kept as it came", arguments: ["", "hongbao", "card3", "Text", "卡片"])
  func unknownWords(word: String) {
    #expect(MessageKind(rawValue: word) == .other(word))
    #expect(MessageKind(rawValue: word).rawValue == word)
    #expect(!MessageKind(rawValue: word).isEditable)
  }
}
