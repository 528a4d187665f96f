import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 82 of feishu-api.md section 10.
@Suite("Delayed update of a card")
struct DelayedUpdateTests {
  private static let personal = #"{"elements":[{"tag":"hr"}]}"#

  private func press(_ bench: Bench, _ id: String) -> String {
    bench.control("POST", "callbacks", #"{"message_id":"\#(id)","open_id":"ou_ann"}"#)["token"]?.string ?? ""
  }

  private func update(_ bench: Bench, _ token: String, _ card: String, as app: String? = nil) -> Answer {
    bench.call(
      "POST", Route(.delayedUpdate).target, #"{"token":"\#(token)","card":\#(card)}"#, token: app ?? bench.token)
  }

  @Test("82: two updates with one token, the third is refused")
  func uses() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    let token = press(bench, id)
    let card = #"{ "config":{"update_multi":true}, "elements":[] }"#
    #expect(update(bench, token, card).text == #"{"code":0,"msg":"ok"}"#)
    #expect(bench.content(id, as: .userCard) == card)
    #expect(update(bench, token, Sample.two).code == 0)
    #expect(update(bench, token, Sample.two).code == 300_040)
    #expect(bench.state.messages[id]?.revisions.map(\.origin) == ["control", "delayed update", "delayed update"])
  }

  @Test("82: a refused card uses nothing up")
  func refusedCard() {
    let bench = Bench()
    let token = press(bench, bench.place(card: Sample.one))
    let bad = Sample.two(#"{"tag":"note"}"#)
    let answer = update(bench, token, bad)
    #expect(answer.status == 400 && answer.code == 11_311)
    #expect(CardRefusal(code: 11_311, message: answer.msg ?? "")?.path.count == 3)
    for _ in 0..<3 { _ = update(bench, token, bad) }
    #expect(update(bench, token, Sample.one).code == 0)
  }

  @Test("82: 30 minutes to the millisecond")
  func expired() {
    let bench = Bench()
    let token = press(bench, bench.place(card: Sample.one))
    bench.now += 1_800_000
    #expect(update(bench, token, Sample.one).code == 0)
    bench.now += 1
    #expect(update(bench, token, Sample.one).code == 300_030)
  }

  @Test("82: tokens of another form, and ones that nobody has issued", arguments: [("x", 300_020), ("c-x", 300_030)])
  func tokens(token: String, code: Int) {
    #expect(update(Bench(), token, Sample.one).code == code)
  }

  @Test("82: recalled cards, other apps' cards, 2.0 to 1.0, cards that are none")
  func states() {
    let bench = Bench()
    let recalled = bench.place(card: Sample.one)
    let token = press(bench, recalled)
    bench.control("PATCH", "messages/\(recalled)", #"{"recalled":true}"#)
    #expect(update(bench, token, Sample.one).code == 200_000)
    let ours = press(bench, bench.place(card: Sample.two))
    #expect(update(bench, ours, Sample.one, as: bench.token(of: bench.theirs)).code == 200_310)
    let downgrade = update(bench, ours, Sample.one)
    #expect(downgrade.code == 200_830 && downgrade.msg == "schemaV2 card can not change schemaV1")
    #expect(update(bench, ours, "\"{}\"").code == 10_002)
    #expect(bench.call("POST", Route(.delayedUpdate).target, "{").code == 100_030)
    #expect(update(bench, ours, #"{"title":"x","elements":[[{"tag":"text","text":"y"}]]}"#).code == 2200)
    let large = #"{"config":{"update_multi":true},"x":"\#(String(repeating: "a", count: 102_400))"}"#
    #expect(update(bench, ours, large).code == 100_000)
  }

  @Test("82: a card that is not shared changes for those who are named")
  func personal() {
    let bench = Bench()
    let id = bench.place(card: Self.personal)
    let token = press(bench, id)
    #expect(update(bench, token, Self.personal).code == 300_090)
    #expect(update(bench, token, #"{"elements":[],"open_ids":["ou_ann"]}"#).code == 0)
    #expect(bench.state.messages[id]?.personalContents == ["ou_ann": #"{"elements":[]}"#])
    #expect(bench.state.messages[id]?.content == Self.personal)
  }

  @Test(
    "82: open_ids that do not fit",
    arguments: [
      #"{"elements":[],"open_ids":[]}"#, #"{"elements":[],"open_ids":["ou_no"]}"#, #"{"elements":[],"open_ids":[1]}"#,
      #"{"config":{"update_multi":true},"open_ids":["ou_ann"]}"#,
    ])
  func openIDs(card: String) {
    let bench = Bench()
    #expect(update(bench, press(bench, bench.place(card: Self.personal)), card).code == 200_320)
  }

  @Test("The event is what an app would receive")
  func event() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    let answer = bench.control("POST", "callbacks", #"{"message_id":"\#(id)","name":"ack"}"#)
    let event = answer["event"]?["event"]
    #expect(event?["token"]?.string == answer["token"]?.string && event?["action"]?["name"]?.string == "ack")
    #expect(event?["context"]?["open_message_id"]?.string == id)
    #expect(answer["event"]?["header"]?["create_time"]?.string == "\(bench.now)000")
    #expect(bench.control("POST", "callbacks", #"{"message_id":"om_no"}"#).status == 400)
  }
}
