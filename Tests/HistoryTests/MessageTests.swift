import History
import Messages
import Testing

@Suite("Messages and chats in the store")
struct MessageTests {
  @Test("A message comes back as it was kept", arguments: MessageKind.editable + [.other("image")])
  func roundTrip(kind: MessageKind) throws {
    let history = try History.inMemory(appID: "cli_us")
    var message = Message.sample(kind: kind, title: "告警 \u{1B}[31m\"'; DROP TABLE message")
    message.updatedAt = .at(77)
    message.sender = Sender(id: "ou_tom", kind: .anonymous)
    try history.remember([message])
    #expect(try history.message("om_1")?.message == message)
    #expect(try history.message("om_2") == nil)
  }

  @Test("A later look replaces the earlier one and keeps versions, sends and drafts")
  func replaces() throws {
    let history = try History.withOneCard()
    try history.finish(try history.beginPatch(#"{"v":2}"#).id, outcome: .accepted, logID: "L", at: .at(3))
    try history.save(Draft(messageID: "om_1", content: "{", base: 2, caret: 1, savedAt: .at(4)))
    var message = Message.sample(kind: .card1, title: "New title")
    message.updatedAt = .at(5)
    try history.remember([message])
    let summary = try #require(try history.message("om_1"))
    #expect(summary.message == message)
    #expect(summary.versions == 2)
    #expect(summary.edits == EditCount(accepted: 1))
    #expect(summary.hasDraft)
  }

  @Test("A recalled message keeps its title, kind, names and update time, and stays recalled")
  func recalled() throws {
    let history = try History.inMemory(appID: "cli_us")
    var message = Message.sample()
    message.updatedAt = .at(50)
    try history.remember([message])
    var recalled = Message.sample(kind: .unreadCard, title: "")
    recalled.isRecalled = true
    recalled.mentions = []
    try history.remember([recalled])
    message.isRecalled = true
    #expect(try history.message("om_1")?.message == message)
    try history.remember([.sample()])
    #expect(try history.message("om_1")?.message.isRecalled == true)
  }

  @Test("The list is newest first and can be narrowed")
  func lists() throws {
    let history = try History.inMemory(appID: "cli_us")
    try history.remember([
      .sample("om_a", in: "oc_1", kind: .card1, at: 10), .sample("om_b", in: "oc_2", kind: .text, at: 30),
      .sample("om_c", in: "oc_1", kind: .card2, at: 20),
    ])
    func ids(_ messages: [MessageSummary]) -> [String] { messages.map(\.message.id) }
    #expect(ids(try history.messages()) == ["om_b", "om_c", "om_a"])
    #expect(ids(try history.messages(chatID: "oc_1")) == ["om_c", "om_a"])
    #expect(ids(try history.messages(since: .at(20))) == ["om_b", "om_c"])
    #expect(ids(try history.messages(kinds: [.card1, .text])) == ["om_b", "om_a"])
    #expect(ids(try history.messages(chatID: "oc_1", since: .at(15), kinds: [.card1])) == [])
    #expect(ids(try history.messages(limit: 1)) == ["om_b"])
    #expect(ids(try history.messages(newerThan: .at(20))) == ["om_b"])
    #expect(ids(try history.messages(after: .sample("om_c", at: 20))) == ["om_a"])
  }

  @Test("A part of the list goes on behind the last one, also among messages of the same moment")
  func parts() throws {
    let history = try History.inMemory(appID: "cli_us")
    try history.remember((1...7).map { .sample("om_\($0)", at: Int64($0 / 4)) })
    var seen: [Message] = []
    while case let part = try history.messages(after: seen.last, limit: 2), !part.isEmpty {
      seen += part.map(\.message)
    }
    #expect(seen == (try history.messages().map(\.message)))
  }

  @Test("A page is kept with its contents, each once")
  func page() throws {
    let history = try History.inMemory(appID: "cli_us")
    for moment in [Timestamp.at(1), .at(2)] {
      try history.remember(
        [.sample("om_a"), .sample("om_b")], contents: ["om_a": #"{"a":1}"#, "om_b": #"{"b":1}"#], at: moment)
    }
    #expect(try history.messages().map(\.versions) == [1, 1])
    let version = try #require(try history.newestVersion(of: "om_a"))
    #expect(version.content == #"{"a":1}"#)
    #expect(version.isProven)
    #expect(version.createdAt == .at(1))
  }

  @Test("A chat's name follows the service")
  func chats() throws {
    let history = try History.inMemory(appID: "cli_us")
    try history.remember([], chats: [Chat(id: "oc_1", name: "Ops"), Chat(id: "oc_2", name: "告警群")])
    try history.remember([], chats: [Chat(id: "oc_1", name: "Ops room")])
    #expect(try history.chats() == [Chat(id: "oc_1", name: "Ops room"), Chat(id: "oc_2", name: "告警群")])
  }
}
