import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 85 of feishu-api.md section 10.
@Suite("Batch and ephemeral messages")
struct BatchTests {
  private func batch(_ bench: Bench, _ body: String) -> Answer {
    bench.call("POST", Route(.batchSend).target, body)
  }

  private func ephemeral(_ bench: Bench, _ members: String = #""open_id":"ou_ann""#, card: String = Sample.one)
    -> Answer
  {
    bench.call(
      "POST", Route(.sendEphemeral).target,
      #"{"chat_id":"oc_ops","msg_type":"interactive","card":\#(card),\#(members)}"#)
  }

  @Test("85: a batch answers with a bm- id and the ids that nobody has")
  func sent() throws {
    let bench = Bench()
    let answer = batch(
      bench,
      #"{"msg_type":"interactive","card":\#(Sample.one),"open_ids":["ou_ann","ou_no"],"department_ids":["od_1"]}"#)
    let id = try #require(answer["data"]?["message_id"]?.string)
    #expect(answer.status == 200 && id.hasPrefix("bm-"))
    #expect(
      answer.text
        == #"{"code":0,"msg":"ok","data":{"message_id":"\#(id)","invalid_department_ids":["od_1"],"invalid_open_ids":["ou_no"],"invalid_user_ids":[],"invalid_union_ids":[]}}"#
    )
    #expect(bench.state.messages[id]?.content == Sample.one)
    #expect(bench.patch(id, Sample.one).code == 99_992_354, "39")
  }

  @Test(
    "85: batches that are refused",
    arguments: [
      (#"{"msg_type":"text","content":{"text":"a"}}"#, 99_992_402), (#"{"msg_type":"x","open_ids":["a"]}"#, 230_001),
      (#"{"msg_type":"interactive","card":"{}","open_ids":["a"]}"#, 9499),
      (#"{"msg_type":"interactive","open_ids":["a"]}"#, 99_992_402),
      (#"{"msg_type":"text","content":{"text":"a"},"open_ids":["ou_ann"]}"#, 0),
    ])
  func refused(body: String, code: Int) {
    #expect(batch(Bench(), body).code == code)
  }

  @Test("85, 52: an ephemeral card has an om_ id that GET and PATCH do not know")
  func unseen() throws {
    let bench = Bench()
    let answer = ephemeral(bench)
    let id = try #require(answer["data"]?["message_id"]?.string)
    #expect(answer.text == #"{"code":0,"data":{"message_id":"\#(id)"},"msg":"ok"}"# && id.hasPrefix("om_"))
    #expect(bench.patch(id, Sample.one).code == 99_992_354)
    #expect(bench.call("GET", Route.getMessage(id).target).code == 99_992_354)
    let path = Route(.deleteEphemeral).target
    let theirs = bench.token(of: bench.theirs)
    #expect(bench.call("POST", path, #"{"message_id":"\#(id)"}"#, token: theirs).code == 230_026)
    #expect(bench.call("POST", path, #"{"message_id":"\#(id)"}"#).code == 0)
    #expect(bench.call("POST", path, #"{"message_id":"\#(id)"}"#).code == 99_992_354)
  }

  @Test(
    "85: ephemeral cards that are refused",
    arguments: [
      (#""open_id":"ou_no""#, Sample.one, 230_001), (#""x":1"#, Sample.one, 230_001),
      (#""email":"tom@example.org""#, Sample.one, 0), (#""open_id":"ou_ann""#, Sample.two(#"{"tag":"note"}"#), 230_099),
    ])
  func refusedCard(members: String, card: String, code: Int) {
    #expect(ephemeral(Bench(), members, card: card).code == code)
  }

  @Test("85: normal groups only")
  func groups() {
    let bench = Bench()
    bench.control("PATCH", "chats/oc_ops", #"{"mode":"topic"}"#)
    #expect(ephemeral(bench).code == 230_001)
  }
}
