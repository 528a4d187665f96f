import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 37 to 52 of feishu-api.md section 10.
@Suite("PATCH of a card")
struct PatchTests {
  @Test("50: an accepted PATCH answers nothing and replaces the content to the byte")
  func accepted() throws {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.now += 5000
    let card = "{ \"b\":1.0, \"a\" : \"\\u00e9/\\/\",\n\"elements\":[], \"a\":12345678901234567890 }"
    #expect(bench.patch(id, card).text == #"{"code":0,"data":{},"msg":"success"}"#)
    #expect(bench.content(id, as: .userCard) == card)
    let message = try #require(bench.read(id))
    #expect(message["update_time"]?.string == String(bench.now) && message["updated"]?.bool == true)
    #expect(message["create_time"]?.string == String(bench.now - 5000))
  }

  @Test("50: update_time advances even when the clock stands still")
  func clockStandsStill() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.patch(id, Sample.one)
    #expect(bench.read(id)?["update_time"]?.string == String(bench.now + 1))
  }

  @Test("Every content a message ever had stays known")
  func revisions() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.patch(id, Sample.two)
    let state = bench.control("GET", "messages/\(id)")
    #expect(state["revisions"]?.children.map { $0["content"]?.string } == [Sample.one, Sample.two])
    #expect(state["revisions"]?.children.map { $0["origin"]?.string } == ["control", "PATCH"])
  }

  @Test("37: nothing to put there")
  func empty() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    #expect(bench.call("PATCH", "/open-apis/im/v1/messages/\(id)", "").msg == "field validation failed")
    #expect(
      bench.patch(id, "").msg
        == "Your request contains an invalid request parameter, ext=content cannot be empty.")
  }

  @Test("38: not a card", arguments: ["text", "post", "image"])
  func notACard(type: String) {
    let bench = Bench()
    let id = bench.place("{}", type: type)
    let answer = bench.patch(id, Sample.one)
    #expect(answer.status == 400 && answer.code == 230_001)
    #expect(
      answer.msg == "Your request contains an invalid request parameter, ext=This message is NOT a card.")
  }

  @Test(
    "39, 40, 52: ids that PATCH does not know",
    arguments: [
      ("om_unknown", ""), ("", #""batch":true"#), ("", #""ephemeral":true"#),
    ])
  func unknown(id: String, more: String) {
    let bench = Bench()
    let id = id.isEmpty ? bench.place(Sample.one, more) : id
    let answer = bench.patch(id, Sample.one)
    #expect(answer.code == 99_992_354)
    #expect(answer.msg == "The request you send is not a valid open_message_id or not exists.")
  }

  @Test("40: an app of another tenant knows none of the messages")
  func otherTenant() {
    let bench = Bench()
    let id = bench.place(Sample.one, from: bench.theirs)
    bench.control("PATCH", "apps/\(bench.theirs.appID)", #"{"tenant_key":"elsewhere"}"#)
    let token = bench.token(of: bench.theirs)
    #expect(bench.patch(id, Sample.one, token: token).code == 99_992_354)
  }

  @Test(
    "41, 51: states in which nothing can be patched",
    arguments: [
      (#"{"recalled":true}"#, 230_011, "The message was withdrawn."),
      (#"{"deleted":true}"#, 230_110, "Action unavailable as the message has been deleted."),
      (#"{"deleted":true,"recalled":true}"#, 230_110, "Action unavailable as the message has been deleted."),
    ])
  func gone(change: String, code: Int, msg: String) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("PATCH", "messages/\(id)", change)
    let answer = bench.patch(id, Sample.one)
    #expect(answer.status == 400 && answer.code == code && answer.msg == msg)
  }

  @Test("42: 14 days to the millisecond")
  func expired() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("POST", "clock", #"{"advance_seconds":1209600}"#)
    let token = bench.token(of: bench.ours)
    #expect(bench.patch(id, Sample.one, token: token).code == 0)
    bench.control("POST", "clock", #"{"advance_seconds":0.001}"#)
    let answer = bench.patch(id, Sample.one, token: token)
    #expect(answer.code == 230_031)
    #expect(
      answer.msg
        == "Message has expired when updating message, ext=Message can only be updated within fourteen days.")
  }

  @Test("43: another bot's card", arguments: [(nil, 230_001), ("230027", 230_027), ("230071", 230_071)])
  func foreign(choice: String?, code: Int) {
    let bench = Bench()
    let id = bench.place(Sample.one, from: bench.theirs)
    if let choice { bench.set("patch.foreign", "\"\(choice)\"") }
    let answer = bench.patch(id, Sample.one)
    #expect(answer.code == code)
    if choice == nil {
      #expect(
        answer.msg
          == "Your request contains an invalid request parameter, ext=bot or user is not the message`s sender.")
    }
    #expect(bench.state.messages[id]?.revisions.count == 1)
  }

  @Test("43: a person's card is for that person's token")
  func personsCard() throws {
    let bench = Bench()
    let id = bench.place(Sample.one, #""open_id":"ou_ann""#)
    #expect(bench.patch(id, Sample.one).code == 230_001)
    let answer = bench.control("POST", "tokens", #"{"open_id":"ou_ann"}"#)
    let token = try #require(answer["access_token"]?.string)
    #expect(bench.patch(id, Sample.one, token: token).code == 0)
  }

  @Test("44: five a second for one message, and other messages are not concerned")
  func rate() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    let other = bench.place(card: Sample.one)
    for _ in 0..<5 { #expect(bench.patch(id, Sample.one).code == 0) }
    let refused = bench.patch(id, Sample.one)
    #expect(refused.status == 400 && refused.header("x-ogw-ratelimit-reset") == nil)
    #expect(refused.msg == "This operation triggers the frequency limit, ext=message rate limit")
    #expect(bench.patch(other, Sample.one).code == 0)
    bench.now += 1000
    #expect(bench.patch(id, Sample.one).code == 0)
  }

  @Test("46: a 2.0 card stays one")
  func downgrade() {
    let bench = Bench()
    let id = bench.place(card: Sample.two)
    let answer = bench.patch(id, Sample.one)
    #expect(answer.code == 230_099)
    #expect(
      answer.msg
        == "Failed to create card content, ext=ErrCode: 200830; ErrMsg: schemaV2 card can not change schemaV1; ")
    #expect(bench.state.messages[id]?.content == Sample.two)
  }

  @Test("1.0 may become 2.0")
  func upgrade() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    #expect(bench.patch(id, Sample.two).code == 0)
  }

  @Test(
    "47: a 1.0 card that is not shared, before or after",
    arguments: [
      (#"{"elements":[]}"#, Sample.one), (Sample.one, #"{"elements":[]}"#),
      (#"{"config":{"update_multi":false}}"#, Sample.one),
    ])
  func notShared(old: String, new: String) {
    let bench = Bench()
    let id = bench.place(card: old)
    #expect(bench.patch(id, new).code == 0)
    #expect(bench.control("GET", "messages/\(id)")["not_shared"]?.bool == true)
    #expect(bench.state.messages[id]?.content == new)
    bench.set("patch.nonshared", "\"error\"")
    #expect(
      bench.patch(bench.place(card: old), new).msg
        == "Failed to create card content, ext=ErrCode: 300302; ErrMsg: update_multi is false; ")
  }

  @Test("48: a 2.0 card that says it is not shared")
  func explicitlyNotShared() {
    let bench = Bench()
    let id = bench.place(card: Sample.two)
    let card = #"{"schema":"2.0","config":{"update_multi":false},"body":{"elements":[]}}"#
    #expect(bench.patch(id, card).msg?.contains("ErrCode: 300302; ErrMsg: update_multi is false; ") == true)
    #expect(bench.send(card).msg?.contains("300302") == true)
  }

  @Test(
    "51: a dissolved chat, a bot that is off, a bot outside",
    arguments: [
      ("chats/oc_ops", #"{"dissolved":true}"#, 232_009), ("chats/oc_ops", #"{"members":[]}"#, 230_002),
      ("apps/ours", #"{"bot_enabled":false}"#, 230_006),
    ])
  func conditions(path: String, change: String, code: Int) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("PATCH", path == "apps/ours" ? "apps/\(bench.ours.appID)" : path, change)
    #expect(bench.patch(id, Sample.one).code == code)
  }

  @Test("29: the size is that of the content in UTF-8")
  func size() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    func card(_ bytes: Int) -> String {
      let empty = #"{"config":{"update_multi":true},"x":"中"}"#
      return #"{"config":{"update_multi":true},"x":"中\#(String(repeating: "a", count: bytes - empty.utf8.count))"}"#
    }
    #expect(bench.patch(id, card(30_720)).code == 0)
    #expect(bench.patch(id, card(30_721)).msg == "The length of the message content reaches its limit.")
    bench.set("size.card", "153600")
    #expect(bench.patch(id, card(153_600)).code == 0)
  }
}
