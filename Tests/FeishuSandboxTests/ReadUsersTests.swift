import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 80 of feishu-api.md section 10, and forwarding (3.10).
@Suite("Who has read it, and forwarding")
struct ReadUsersTests {
  private func readers(_ bench: Bench, _ id: String, _ query: String = "user_id_type=open_id") -> Answer {
    bench.call("GET", Route(.readUsers, [id]).target + "?" + query)
  }

  @Test("80: readers in pages, with ids of the kind asked for")
  func pages() throws {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("PATCH", "messages/\(id)", #"{"read_by":["ou_ann"]}"#)
    bench.now += 1000
    bench.control("PATCH", "messages/\(id)", #"{"read_by":["tom@example.org"]}"#)
    let first = readers(bench, id, "user_id_type=union_id&page_size=1")
    #expect(
      first["data"]?["items"]?[0]?.source
        == #"{"tenant_key":"\#(bench.state.tenantKey)","timestamp":"\#(bench.now - 1000)","user_id":"on_ann","user_id_type":"union_id"}"#
    )
    let token = try #require(first["data"]?["page_token"]?.string)
    let next = Route(
      .readUsers, [id],
      query: [.init(.userIDType, "union_id"), .init(.pageSize, "1"), .init(.pageToken, token)])
    let second = bench.call("GET", next.target)
    #expect(second["data"]?["items"]?[0]?["user_id"]?.string == "on_tom")
    #expect(second["data"]?["has_more"]?.bool == false && second["data"]?["page_token"] == nil)
  }

  @Test("80: 7 days to the millisecond")
  func expired() {
    let bench = Bench()
    let id = bench.place("{}", age: 604_800)
    #expect(readers(bench, id).code == 0)
    bench.now += 1
    #expect(readers(bench, id).code == 230_033)
  }

  @Test("80: others' messages")
  func foreign() {
    let bench = Bench()
    let answer = readers(bench, bench.place("{}", from: bench.theirs))
    #expect(answer.code == 230_012 && answer.msg == "Bot is NOT the sender of the message.")
  }

  @Test(
    "80: queries that do not fit",
    arguments: [("", 99_992_402), ("user_id_type=x", 99_992_402), ("user_id_type=open_id&page_size=101", 230_001)])
  func queries(query: String, code: Int) {
    let bench = Bench()
    #expect(readers(bench, bench.place("{}"), query).code == code)
  }

  private func forward(_ bench: Bench, _ id: String, to receiver: String = "oc_ops", _ more: String = "") -> Answer {
    bench.call(
      "POST", Route(.forwardMessage, [id]).target + "?receive_id_type=chat_id" + more, #"{"receive_id":"\#(receiver)"}"#
    )
  }

  @Test("3.10: a forwarded card is a new message of the bot")
  func forwarded() throws {
    let bench = Bench()
    let id = bench.place(Sample.one, from: bench.theirs)
    let answer = forward(bench, id, "&uuid=f1")
    let copy = try #require(answer["data"]?["message_id"]?.string)
    #expect(copy != id && answer["data"]?["sender"]?["id"]?.string == bench.ours.appID)
    #expect(bench.content(copy, as: .userCard) == Sample.one)
    #expect(forward(bench, id, "&uuid=f1")["data"]?["message_id"]?.string == copy, "31: the same uuid")
    #expect(bench.patch(copy, Sample.two).code == 0)
  }

  @Test(
    "3.10: what cannot be forwarded",
    arguments: [
      ("interactive", #"{"recalled":true}"#, "oc_ops", 230_065),
      ("interactive", #"{"deleted":true}"#, "oc_ops", 230_110), ("merge_forward", "{}", "oc_ops", 230_061),
      ("interactive", "{}", "oc_no", 230_034), ("interactive", "{}", "x", 230_001),
    ])
  func refused(type: String, change: String, receiver: String, code: Int) {
    let bench = Bench()
    let id = bench.place("{}", type: type)
    bench.control("PATCH", "messages/\(id)", change)
    #expect(forward(bench, id, to: receiver).code == code)
  }
}
