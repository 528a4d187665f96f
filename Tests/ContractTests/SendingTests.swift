import FeishuAPI
import FeishuClient
import JSONText
import Testing

@Suite("Client and sandbox: sending")
struct SendingTests {
  @Test(
    "A new message is told whole and kept to the byte",
    arguments: [("interactive", Sample.one), ("interactive", Sample.two), ("text", Sample.text), ("post", Sample.post)])
  func create(type: String, content: String) async throws {
    try await Bench.run { bench in
      let answer = try await bench.client.create(to: bench.chatID, msgType: type, content: content, uuid: "u-1")
      let message = answer.value
      #expect(message.msgType == type)
      #expect(message.chatID == bench.chatID)
      #expect(message.senderAppID == bench.appID)
      #expect(message.createTimeMs == 1_795_137_120_000)
      #expect(message.updateTimeMs == message.createTimeMs)
      #expect(!message.updated && !message.deleted)
      #expect(bench.held(message.messageID) == content)
    }
  }

  @Test("The same uuid is one message for an hour")
  func sameUUID() async throws {
    try await Bench.run { bench in
      let first = try await send(bench, uuid: "u-1")
      #expect(try await send(bench, uuid: "u-1") == first)
      #expect(try await send(bench, uuid: "u-2") != first)
      bench.advance(seconds: 3_600)
      #expect(try await send(bench, uuid: "u-1") == first)
      bench.advance(seconds: 1)
      #expect(try await send(bench, uuid: "u-1") != first)
      #expect(bench.calls.filter { $0["code"]?.int == 0 }.count == 5)
    }
  }

  @Test("A send whose answer was lost, repeated with its uuid, is one message")
  func lostAnswer() async throws {
    try await Bench.run { bench in
      bench.set("fault.reset", "true")
      let lost = await failure { () throws(FeishuFailure) in
        try await bench.client.create(to: bench.chatID, msgType: "text", content: Sample.text, uuid: "u-1")
      }
      guard case .unknown(let outcome)? = lost else {
        Issue.record("not unknown: \(String(describing: lost))")
        return
      }
      #expect(outcome.reason == .connectionLost)
      bench.set("fault.reset", "false")
      let id = try await send(bench, uuid: "u-1")
      #expect(bench.state(of: id)?["revisions"]?.children.count == 1)
      var count = 0
      for try await _ in bench.client.messages(in: bench.chatID) { count += 1 }
      #expect(count == 1)
    }
  }

  @Test("A reply names what it answers, and in a thread the thread")
  func reply() async throws {
    try await Bench.run { bench in
      let root = bench.place(Sample.one)
      let plain = try await bench.client.reply(to: root, msgType: "text", content: Sample.text, uuid: "r-1").value
      #expect(plain.rootID == root && plain.parentID == root && plain.threadID == nil)
      let threaded = try await bench.client.reply(
        to: root, msgType: "text", content: Sample.text, inThread: true, uuid: "r-2"
      ).value
      let thread = try #require(threaded.threadID)
      var inside: [String] = []
      for try await message in bench.client.messages(HistoryQuery(.thread, thread, newestFirst: false)) {
        inside.append(message.messageID)
      }
      #expect(inside == [root, threaded.messageID])
    }
  }

  @Test(
    "A person is reached by open id, and by mail",
    arguments: [("ou_tom", ReceiverIDType.openID), ("tom@example.org", .email)])
  func person(receiver: String, type: ReceiverIDType) async throws {
    try await Bench.run { bench in
      let message = try await bench.client.create(
        to: receiver, idType: type, msgType: "interactive", content: Sample.two, uuid: "u-1"
      ).value
      #expect(message.chatID.hasPrefix("oc_") && message.chatID != bench.chatID)
      let chats = try await bench.client.chats().map(\.chatID)
      #expect(chats == [bench.chatID], "a one-to-one chat is not listed")
    }
  }

  @Test("A mention comes back as a key, with the person behind it")
  func mention() async throws {
    try await Bench.run { bench in
      let content = #"{"text":"<at user_id=\"ou_tom\">Tom</at> look, <b>now</b>"}"#
      let sent = try await bench.client.create(to: bench.chatID, msgType: "text", content: content, uuid: "u-1").value
      #expect(sent.content == #"{"text":"@_user_1 look, now"}"#)
      let mention = try #require(sent.mentions.first)
      #expect(sent.mentions.count == 1)
      #expect(mention.key == "@_user_1" && mention.id == "ou_tom" && mention.name == "汤姆")
      #expect(bench.held(sent.messageID) == content)
    }
  }

  private func send(_ bench: Bench, uuid: String) async throws -> String {
    try await bench.client.create(to: bench.chatID, msgType: "text", content: Sample.text, uuid: uuid).value.messageID
  }
}
