import Delivery
import FeishuClient
import History
import JSONText
import Messages
import Synchronization
import Testing

@Suite("Lists")
struct RefreshTests {
  @Test("Chats are kept by name")
  func chats() async throws {
    try await Rig.use { rig in
      let chats = try await rig.delivery().refreshChats()
      #expect(chats == [Chat(id: "oc_ops", name: "Ops")])
      #expect(try rig.history.chats() == [Chat(id: "oc_ops", name: "Ops")])
    }
  }

  @Test("Messages come page by page, newest first, with their contents")
  func pages() async throws {
    try await Rig.use { rig in
      for number in 0..<60 { _ = rig.post(Cards.v2("\(number)"), ageSeconds: 100 + number) }
      let text = rig.post(#"{"text":"<at user_id=\"ou_ann\">Ann</at> hi"}"#, type: "text", ageSeconds: 5)
      let recalled = rig.post(Cards.v2("gone"), ageSeconds: 50, more: #","recalled":true"#)
      let pages = Mutex<[Int]>([])
      try await rig.delivery().refreshMessages(in: rig.chatID, since: nil) { page in
        pages.withLock { $0.append(page.count) }
      }
      #expect(pages.withLock { $0 } == [50, 12])
      let all = try rig.history.messages()
      #expect(all.count == 62)
      #expect(all[0].message.id == text)
      #expect(all[0].message.title == "@Ann hi")
      #expect(all[0].versions == 1)
      #expect(all[1].message.id == recalled)
      #expect(all[1].message.isRecalled)
      #expect(all[1].versions == 0)
      #expect(all[2...].allSatisfy { $0.versions == 1 && $0.message.title == "告警" && $0.message.kind == .card2 })

      try await rig.delivery().refreshMessages(in: rig.chatID, since: nil)
      #expect(try rig.history.messages().allSatisfy { $0.versions <= 1 })
    }
  }

  @Test("A list does not take our own bytes for another version, and sees what others changed")
  func own() async throws {
    try await Rig.use { rig in
      rig.switches(#"{"readback.order":"sorted"}"#)
      let (ours, theirs) = (rig.post(Cards.v2("a")), rig.post(Cards.v2("b")))
      for id in [ours, theirs] { try await rig.delivery().deliver(Change(messageID: id, content: Cards.v2("c"))) }
      rig.overwrite(theirs, with: Cards.v2("d"))
      try await rig.delivery().refreshMessages(in: rig.chatID, since: nil)
      #expect(try rig.history.versions(of: ours).count == 2)
      #expect(try rig.history.versions(of: theirs).count == 3)
    }
  }

  @Test("Only what is newer than asked for is fetched")
  func since() async throws {
    try await Rig.use { rig in
      _ = rig.post(Cards.v2("old"), ageSeconds: 5_000)
      let new = rig.post(Cards.v2("new"), ageSeconds: 5)
      let moment = try #require(rig.state(new)?["create_time"]?.string.flatMap(Int64.init))
      try await rig.delivery().refreshMessages(
        in: rig.chatID, since: Timestamp(milliseconds: moment) - 60)
      #expect(try rig.history.messages().map(\.message.id) == [new])
    }
  }

  @Test("A sweep over chats keeps the newest of all first, and tells how far nothing is missing")
  func sweep() async throws {
    try await Rig.use { rig in
      rig.control("POST", "/_sandbox/chats", #"{"chat_id":"oc_dev","name":"Dev"}"#)
      rig.control("POST", "/_sandbox/chats", #"{"chat_id":"oc_empty","name":"Empty"}"#)
      for number in 0..<120 { _ = rig.post(Cards.v2("\(number)"), ageSeconds: 100 + number) }
      for number in 0..<60 { _ = rig.post(Cards.v2("\(number)"), in: "oc_dev", ageSeconds: 150 + number) }
      var sweep = try await rig.delivery().sweep([rig.chatID, "oc_dev", "oc_empty"], since: nil)
      var complete: [Int] = []
      repeat {
        let known = try rig.history.messages(newerThan: sweep.reached)
        #expect(complete.last.map { $0 <= known.count } ?? true)
        complete.append(known.count)
        guard let reached = sweep.reached else { break }
        #expect(known.allSatisfy { $0.message.createdAt > reached })
      } while try await sweep.advance()
      #expect(complete.first.map { (1...60).contains($0) } == true)
      #expect(complete.last == 180)
    }
  }

  @Test("With a merged forward in the chat the list is asked for again without a card form")
  func mergedForward() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("a"))
      rig.fault(#"{"code":2200,"status":500}"#, on: "GET", times: 2)
      let client = rig.hastyClient()
      try await rig.delivery(client: client).refreshMessages(in: rig.chatID, since: nil)
      await client.shutdown()
      #expect(try rig.history.messages().map(\.message.id) == [id])
    }
  }

  @Test("A chat that is not ours is a refusal")
  func refused() async throws {
    try await Rig.use { rig in
      let failure = await #expect(throws: DeliveryFailure.self) {
        try await rig.delivery().refreshMessages(in: "oc_nowhere", since: nil)
      }
      guard case .refused = failure else { return unexpected(failure as Any) }
    }
  }
}
