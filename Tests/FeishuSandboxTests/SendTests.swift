import JSONText
import Testing

@testable import FeishuSandbox

/// Items 23 to 36 of feishu-api.md section 10.
@Suite("Send and reply")
struct SendTests {
  private let text = #"{"text":"hello"}"#

  @Test("35: the answer is the message, and a card in it is a projection")
  func accepted() {
    let bench = Bench()
    let answer = bench.send(Sample.one)
    let id = answer["data"]?["message_id"]?.string ?? ""
    #expect(
      answer.text == #"""
        {"code":0,"data":{"body":{"content":"{\"title\":\"Disk alert\",\"elements\":[[{\"tag\":\"text\",\"text\":\"db-3 at 91 %\"}],[{\"tag\":\"hr\"}],[{\"tag\":\"button\",\"text\":\"Ack\",\"type\":\"primary\"}],[{\"tag\":\"note\",\"elements\":[{\"tag\":\"text\",\"text\":\"sent by ops bot\"}]}]]}"},"chat_id":"oc_ops","create_time":"1795137120000","deleted":false,"message_id":"\#(id)","msg_type":"interactive","sender":{"id":"\#(bench.ours.appID)","id_type":"app_id","sender_type":"app","tenant_key":"\#(bench.state.tenantKey)"},"update_time":"1795137120000","updated":false},"msg":"success"}
        """#)
    #expect(id.hasPrefix("om_") && bench.state.messages[id]?.content == Sample.one)
  }

  @Test(
    "23, 24: where to",
    arguments: [
      ("oc_ops", "", "invalid receive_id_type"), ("oc_ops", "room_id", "invalid receive_id_type"),
      ("ops", "chat_id", "invalid receive_id"), ("", "chat_id", "invalid receive_id"),
      ("tom", "email", "invalid receive_id"),
    ])
  func receivers(id: String, type: String, detail: String) {
    let bench = Bench()
    #expect(
      bench.send(text, type: "text", to: id, idType: type).msg
        == "Your request contains an invalid request parameter, ext=\(detail).")
  }

  @Test(
    "24: well-formed and unknown",
    arguments: [
      ("oc_nowhere", "chat_id"), ("ou_nobody", "open_id"), ("no@example.org", "email"),
    ])
  func unknownReceiver(id: String, type: String) {
    let bench = Bench()
    let answer = bench.send(text, type: "text", to: id, idType: type)
    #expect(answer.code == 230_034 && answer.msg == "The receive_id is invalid.")
  }

  @Test("A person gets one chat with the bot, whichever id they are named by")
  func privateTalk() {
    let bench = Bench()
    let first = bench.send(text, type: "text", to: "ou_tom", idType: "open_id")["data"]?["chat_id"]?.string
    let second = bench.send(text, type: "text", to: "tom@example.org", idType: "email")["data"]?["chat_id"]?.string
    #expect(first?.hasPrefix("oc_") == true && first == second)
    #expect(bench.call("GET", "/open-apis/im/v1/chats")["data"]?["items"]?.children.count == 1)
  }

  @Test(
    "25, 33, 3.14: chats that take no message",
    arguments: [
      (#"{"members":[]}"#, 230_002), (#"{"dissolved":true}"#, 232_009), (#"{"muted":true}"#, 230_035),
      (#"{"restricted":true}"#, 230_018), (#"{"connection":true}"#, 230_054),
    ])
  func conditions(change: String, code: Int) {
    let bench = Bench()
    bench.control("PATCH", "chats/oc_ops", change)
    #expect(bench.send(Sample.one).code == code)
  }

  @Test(
    "3.14: people who cannot be written to",
    arguments: [
      (#"{"open_id":"ou_tom","resigned":true}"#, 230_029),
      (#"{"open_id":"ou_tom","stopped_apps":["OURS"]}"#, 230_053),
    ])
  func people(change: String, code: Int) {
    let bench = Bench()
    let id = bench.ours.appID
    bench.control("POST", "users", change.split(separator: "OURS").joined(separator: id))
    #expect(bench.send(text, type: "text", to: "ou_tom", idType: "open_id").code == code)
  }

  @Test("26: a type that cannot be sent", arguments: ["card", "merge_forward", ""])
  func types(type: String) {
    let bench = Bench()
    #expect(
      bench.send(text, type: type).msg == "Your request contains an invalid request parameter, ext=invalid msg_type.")
  }

  @Test(
    "27, 28: contents that do not fit their type",
    arguments: [
      ("text", "hello", "invalid message content. content is not a string in json format"),
      ("interactive", "hello", "invalid message content. content is not a string in json format"),
      ("text", "[]", "invalid message content"),
      ("text", "{}", "invalid message content. content format of the text type is incorrect"),
      ("image", "{}", "invalid message content. content format of the image type is incorrect"),
      ("post", #"{"post":{"zh_cn":{"content":[]}}}"#, "invalid message content"),
      ("post", #"{"zh_cn":{"content":{}}}"#, "invalid message content. content format of the post type is incorrect"),
      (
        "post", #"{"zh_cn":{"content":[[{"tag":"text"}]]}}"#,
        "invalid message content. message_content_text_tag's text field can't be nil"
      ),
      (
        "post", #"{"zh_cn":{"content":[[{"tag":"a","text":"x"}]]}}"#,
        "invalid message content. message_content_a_tag's href field can't be nil"
      ),
      ("post", #"{"zh_cn":{"content":[[{"tag":"h1"}]]}}"#, "invalid message content. message_content has wrong tag"),
      ("text", "", "content cannot be empty"),
    ])
  func contents(type: String, content: String, detail: String) {
    let bench = Bench()
    #expect(
      bench.send(content, type: type).msg
        == "Your request contains an invalid request parameter, ext=\(detail).")
  }

  @Test("29: sizes of texts and posts", arguments: [("text", 153_600), ("post", 30_720)])
  func sizes(type: String, limit: Int) {
    let bench = Bench()
    let frame = type == "text" ? [#"{"text":""#, #""}"#] : [#"{"zh_cn":{"title":""#, #"","content":[]}}"#]
    func content(_ bytes: Int) -> String {
      frame[0] + String(repeating: "a", count: bytes - frame.joined().utf8.count) + frame[1]
    }
    #expect(bench.send(content(limit), type: type).code == 0)
    #expect(bench.send(content(limit + 1), type: type).code == 230_025)
  }

  @Test("30: five a second in one chat, all bots together")
  func rate() {
    let bench = Bench()
    for _ in 0..<5 { #expect(bench.send(text, type: "text").code == 0) }
    let refused = bench.send(text, type: "text")
    #expect(refused.msg == "This operation triggers the frequency limit, ext=chat rate limit")
    #expect(refused.raw.headers.map(\.name) == ["X-Tt-Logid"])
    bench.now += 1000
    #expect(bench.send(text, type: "text").code == 0)
  }

  @Test("31: a repeated uuid answers with the first message for an hour")
  func uuid() {
    let bench = Bench()
    let first = bench.send(text, type: "text", uuid: "u1")["data"]?["message_id"]?.string
    bench.now += 3_600_000
    #expect(bench.send(#"{"text":"other"}"#, type: "text", uuid: "u1")["data"]?["message_id"]?.string == first)
    #expect(bench.state.messages.count == 1)
    bench.set("send.in_flight", "true")
    #expect(bench.send(text, type: "text", uuid: "u1").code == 230_049)
    bench.set("send.in_flight", "false")
    bench.now += 1
    #expect(bench.send(text, type: "text", uuid: "u1")["data"]?["message_id"]?.string != first)
  }

  @Test(
    "32: words that are not let through",
    arguments: [
      ("audit.sensitive", 230_022), ("audit.words", 230_028),
    ])
  func audit(name: String, code: Int) {
    let bench = Bench()
    bench.set(name, #"["13800138000"]"#)
    #expect(bench.send(#"{"text":"call 13800138000"}"#, type: "text").code == code)
    #expect(bench.patch(bench.place(card: Sample.one), #"{"x":"13800138000"}"#).code == code)
  }

  @Test("34, 36: a reply names what it answers")
  func reply() {
    let bench = Bench()
    let root = bench.place(card: Sample.one)
    let answer = bench.reply(to: root)
    #expect(answer["data"]?["root_id"]?.string == root && answer["data"]?["parent_id"]?.string == root)
    #expect(answer["data"]?["thread_id"] == nil)
    let second = bench.reply(to: answer["data"]?["message_id"]?.string ?? "")
    #expect(second["data"]?["root_id"]?.string == root)
    #expect(second["data"]?["parent_id"]?.string == answer["data"]?["message_id"]?.string)
    #expect(bench.reply(to: "om_unknown").code == 99_992_354)
    bench.control("PATCH", "messages/\(root)", #"{"recalled":true}"#)
    #expect(bench.reply(to: root).code == 230_011)
  }

  @Test("36: a reply in a thread opens it, and later ones join")
  func thread() {
    let bench = Bench()
    let root = bench.place(card: Sample.one)
    let thread = bench.reply(to: root, inThread: true)["data"]?["thread_id"]?.string
    #expect(thread?.hasPrefix("omt_") == true)
    #expect(bench.read(root)?["thread_id"]?.string == thread)
    #expect(bench.reply(to: root)["data"]?["thread_id"]?.string == thread)
    let first = bench.reply(to: root)["data"]?["message_id"]?.string ?? ""
    #expect(bench.reply(to: first)["data"]?["parent_id"]?.string == root)
  }

  @Test("A refused send leaves no trace")
  func noTrace() {
    let bench = Bench()
    let root = bench.place(card: Sample.one)
    bench.reply(to: root, "not json", inThread: true)
    bench.send("{}", type: "text", to: "ou_tom", idType: "open_id")
    #expect(bench.state.messages.count == 1 && bench.state.chats.count == 1)
    #expect(bench.read(root)?["thread_id"] == nil)
  }
}

extension Bench {
  @discardableResult
  func reply(to id: String, _ content: String = #"{"text":"yes"}"#, inThread: Bool = false) -> Answer {
    call(
      "POST", "/open-apis/im/v1/messages/\(id)/reply",
      #"{"msg_type":"text","reply_in_thread":\#(inThread),"content":\#(JSONString.quoted(content))}"#)
  }
}
