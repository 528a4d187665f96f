import History
import Messages
import Testing

@Suite("Drafts in the store")
struct DraftTests {
  private func draft(_ messageID: String, _ content: String, at seconds: Int64 = 0) -> Draft {
    Draft(messageID: messageID, content: content, base: 3, caret: 7, savedAt: .at(seconds))
  }

  @Test("A draft comes back byte for byte, the last one saved", arguments: ["", "{\u{0}", "中文\r\n👩‍👩‍👧‍👦"])
  func roundTrip(content: String) throws {
    let history = try History.withOneCard()
    try history.save(draft("om_1", "earlier"))
    try history.save(draft("om_1", content, at: 5))
    let kept = try #require(try history.draft(of: "om_1"))
    #expect(kept == draft("om_1", content, at: 5))
    #expect(kept.content.utf8.elementsEqual(content.utf8))
  }

  @Test("Drafts are listed last saved first and go when they are dropped")
  func list() throws {
    let history = try History.withOneCard()
    try history.save(draft("om_1", "a", at: 1))
    try history.save(draft("om_2", "b", at: 2))
    #expect(try history.drafts().map(\.messageID) == ["om_2", "om_1"])
    #expect(try history.message("om_1")?.hasDraft == true)
    try history.dropDraft(of: "om_1")
    try history.dropDraft(of: "om_1")
    #expect(try history.drafts().map(\.messageID) == ["om_2"])
    #expect(try history.message("om_1")?.hasDraft == false)
    #expect(try history.draft(of: "om_1") == nil)
  }
}
