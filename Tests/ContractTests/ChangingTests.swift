import FeishuAPI
import FeishuClient
import JSONText
import Testing

@Suite("Client and sandbox: changing")
struct ChangingTests {
  @Test("PATCH replaces a card wholly and advances its time")
  func patch() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      let before = try await bench.client.get(id, as: .userCard).value
      let new = Sample.two(saying: "fixed")
      try await bench.client.patch(id, content: new)
      let after = try await bench.client.get(id, as: .userCard).value
      #expect(after.content == new)
      #expect(after.updated)
      #expect(after.updateTimeMs > before.updateTimeMs)
      #expect(after.createTimeMs == before.createTimeMs)
    }
  }

  @Test("A card of schema 1.0 may become one of schema 2.0")
  func upgrade() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.one)
      try await bench.client.patch(id, content: Sample.two)
      #expect(bench.held(id) == Sample.two)
    }
  }

  @Test(
    "PUT edits a text or post and answers with all of it",
    arguments: [
      ("text", Sample.text, #"{"text":"磁盘 97 %"}"#, #"{"text":"磁盘 97 %"}"#),
      (
        "post", Sample.post, #"{"zh_cn":{"title":"发布","content":[[{"tag":"text","text":"1.4.3"}]]}}"#,
        #"{"title":"发布","content":[[{"tag":"text","text":"1.4.3","style":[]}]]}"#
      ),
    ])
  func edit(type: String, old: String, new: String, readBack: String) async throws {
    try await Bench.run { bench in
      let id = bench.place(old, type: type)
      let edited = try await bench.client.edit(id, msgType: type, content: new).value
      #expect(edited.messageID == id)
      #expect(edited.content == readBack)
      #expect(edited.updated)
      #expect(edited.updateTimeMs > edited.createTimeMs)
      #expect(bench.held(id) == new)
      #expect(bench.state(of: id)?["edit_count"]?.int == 1)
    }
  }

  @Test("Times of an edit in seconds are read as what they are")
  func seconds() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.text, type: "text")
      bench.set("put.seconds", "true")
      bench.advance(seconds: 60)
      let edited = try await bench.client.edit(id, msgType: "text", content: #"{"text":"b"}"#).value
      #expect(edited.updateTimeMs == 1_795_137_180_000)
    }
  }

  @Test("DELETE recalls")
  func recall() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      try await bench.client.recall(id)
      #expect(bench.state(of: id)?["recalled"]?.bool == true)
      #expect(try await bench.client.get(id).value.deleted)
    }
  }

  @Test(
    "A change without an answer is unknown, and has happened",
    arguments: [("fault.reset", UnknownOutcome.Reason.connectionLost), ("fault.504", .serverFailed)])
  func unknown(fault: String, reason: UnknownOutcome.Reason) async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      let new = Sample.two(saying: "fixed")
      bench.set(fault, "true")
      let failure = await failure { () throws(FeishuFailure) in try await bench.client.patch(id, content: new) }
      guard case .unknown(let outcome)? = failure else {
        Issue.record("not unknown: \(String(describing: failure))")
        return
      }
      #expect(outcome.reason == reason)
      #expect(failure?.mayHaveHappened == true)
      let held = try await bench.client.get(id, as: .userCard).value.content
      #expect(held == new)
      #expect(bench.calls.filter { $0["method"]?.string == "PATCH" }.count == 1, "a change is not repeated blindly")
    }
  }
}
