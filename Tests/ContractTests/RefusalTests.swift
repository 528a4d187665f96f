import FeishuAPI
import FeishuClient
import FeishuSandbox
import JSONText
import Testing

@Suite("Client and sandbox: refusals")
struct RefusalTests {
  @Test("are told as the service tells them, with what they mean", arguments: RefusalCase.all)
  func refused(row: RefusalCase) async throws {
    try await Bench.run { bench in
      let refusal = await refusal { () throws(FeishuFailure) in try await row.attempt(bench) }
      #expect(refusal?.code == row.code)
      #expect(refusal?.subCode == row.subCode)
      #expect(refusal?.message == row.message)
      #expect(refusal?.httpStatus == 400)
      #expect(refusal?.entry?.errorClass == row.errorClass)
      #expect(refusal?.tries == 1)
      let line = bench.calls.last
      #expect(refusal?.logID == line?["log_id"]?.string)
      #expect(refusal?.logID?.utf8.count == 34)
      #expect(line?["code"]?.int == row.code)
      let changed = line?["path"]?.string?.split(separator: "/").last.map { bench.isChanged(String($0)) }
      #expect(changed == false)
    }
  }

  @Test("14 days end at the second, by the sandbox's clock")
  func fourteenDays() async throws {
    try await Bench.run { bench in
      let id = try await bench.client.create(
        to: bench.chatID, msgType: "interactive", content: Sample.two, uuid: "u-1"
      ).value.messageID
      bench.advance(seconds: Double(Limits.fixableSeconds))
      try await bench.client.patch(id, content: Sample.two(saying: "just in time"))
      bench.advance(seconds: 1)
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.patch(id, content: "{}") }
      #expect(refusal?.code == 230_031)
      #expect(bench.held(id) == Sample.two(saying: "just in time"))
    }
  }

  @Test("20 edits of a text are taken and the next is not")
  func twentyEdits() async throws {
    try await Bench.run { bench in
      bench.liftRates()
      let id = bench.place(Sample.text, type: "text")
      for number in 1...Limits.editsPerMessage {
        try await bench.client.edit(id, msgType: "text", content: #"{"text":"\#(number)"}"#)
      }
      let refusal = await refusal { () throws(FeishuFailure) in
        try await bench.client.edit(id, msgType: "text", content: Sample.text)
      }
      #expect(refusal?.code == 230_072)
      #expect(refusal?.entry?.isPermanent == true)
      #expect(bench.held(id) == #"{"text":"20"}"#)
    }
  }

  @Test("A refused edit is not one of the 20")
  func refusedEdit() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.text, type: "text", #""edit_count":19"#)
      _ = await refusal { () throws(FeishuFailure) in try await bench.client.edit(id, msgType: "text", content: "no") }
      try await bench.client.edit(id, msgType: "text", content: #"{"text":"the twentieth"}"#)
      #expect(bench.state(of: id)?["edit_count"]?.int == 20)
    }
  }

  @Test(
    "A content of the largest size is taken, and one byte more is not",
    arguments: [
      ("interactive", Sample.two(bytes: 30_720), Sample.two(bytes: 30_721)),
      ("text", Sample.text(bytes: 153_600), Sample.text(bytes: 153_601)),
    ])
  func size(type: String, largest: String, tooLarge: String) async throws {
    try await Bench.run { bench in
      let client = bench.client
      let id = try await client.create(to: bench.chatID, msgType: type, content: largest, uuid: "u-1").value.messageID
      #expect(bench.held(id) == largest)
      let onSending = await refusal { () throws(FeishuFailure) in
        try await client.create(to: bench.chatID, msgType: type, content: tooLarge, uuid: "u-2")
      }
      let onChanging = await refusal { () throws(FeishuFailure) in
        if type == "interactive" {
          try await client.patch(id, content: tooLarge)
        } else {
          _ = try await client.edit(id, msgType: type, content: tooLarge)
        }
      }
      #expect(onSending?.code == 230_025)
      #expect(onChanging?.code == 230_025)
      #expect(bench.held(id) == largest)
    }
  }

  @Test("The other known size of cards, when the sandbox is told so")
  func measuredSize() async throws {
    try await Bench.run { bench in
      bench.set("size.card", "153600")
      let id = bench.place(Sample.two)
      try await bench.client.patch(id, content: Sample.two(bytes: 153_600))
      let refusal = await refusal { () throws(FeishuFailure) in
        try await bench.client.patch(id, content: Sample.two(bytes: 153_601))
      }
      #expect(refusal?.code == 230_025)
    }
  }

  @Test("The place in the card that a refusal names is found again")
  func place() async throws {
    try await Bench.run { bench in
      let id = bench.place(Sample.two)
      let card = #"{"schema":"2.0","body":{"elements":[{"tag":"hr"},{"tag":"note","elements":[]}]}}"#
      let refusal = await refusal { () throws(FeishuFailure) in try await bench.client.patch(id, content: card) }
      #expect(refusal?.subCode == 200_861)
      let steps = refusal?.cardRefusal?.path.map { $0.key ?? $0.index.map(String.init) ?? "?" }
      #expect(steps == ["body", "elements", "1"])
      #expect(refusal?.cardRefusal?.path.last?.tag == "note")
      #expect(bench.held(id) == Sample.two)
    }
  }
}

extension Bench {
  /// Whether a message with this id is there and is no longer what it was when it was put there.
  fileprivate func isChanged(_ id: String) -> Bool {
    let answer = sandbox.control("GET", "/_sandbox/messages/\(id)")
    guard answer.status == 200, let state = JSONDocument(answer.body).root else { return false }
    return state["updated"]?.bool != false || state["revisions"]?.children.count != 1
  }
}
