import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 59 to 63 of feishu-api.md section 10.
@Suite("What is read back")
struct ReadTests {
  @Test(
    "60: a 1.0 card without a parameter is rows",
    arguments: [
      (
        Sample.one,
        #"{"title":"Disk alert","elements":[[{"tag":"text","text":"db-3 at 91 %"}],[{"tag":"hr"}],[{"tag":"button","text":"Ack","type":"primary"}],[{"tag":"note","elements":[{"tag":"text","text":"sent by ops bot"}]}]]}"#
      ),
      ("{}", #"{"title":null,"elements":[]}"#),
      (
        #"{"elements":[{"tag":"markdown","content":"see [log](https://a.example/x) <at id=ou_ann></at> ![p](img_1)"}]}"#,
        #"{"title":null,"elements":[[{"tag":"text","text":"see "},{"tag":"a","href":"https://a.example/x","text":"log"},{"tag":"text","text":" "},{"tag":"at","user_id":"@_user_1","user_name":""},{"tag":"text","text":" "},{"tag":"img","image_key":"img_1"}]]}"#
      ),
      (
        #"{"elements":[{"tag":"column_set","columns":[{"tag":"column","elements":[{"tag":"img","img_key":"img_1"}]},{"tag":"column","elements":[{"tag":"chart"}]}]}]}"#,
        #"{"title":null,"elements":[[{"tag":"img","image_key":"img_1"}],[{"tag":"text","text":"请升级至最新版本客户端，以查看内容"}]]}"#
      ),
      (
        #"{"elements":[{"tag":"action","actions":[{"tag":"select_static","placeholder":{"tag":"plain_text","content":"pick"},"options":[{"text":{"tag":"plain_text","content":"A"}}]},{"tag":"date_picker","initial_date":"2026-11-20"}]}]}"#,
        #"{"title":null,"elements":[[{"tag":"select_static","options":["A"],"placeholder":"pick"},{"tag":"date_picker","initial_date":"2026-11-20"}]]}"#
      ),
    ])
  func projection(card: String, rows: String) {
    let bench = Bench()
    #expect(bench.content(bench.place(card: card)) == rows)
  }

  @Test(
    "60: everything newer is a shell",
    arguments: [
      (Sample.two, "\"Disk alert\""), (#"{"type":"card","data":{"card_id":"7371713483664506900"}}"#, "null"),
      (#"{"type":"template","data":{"template_id":"AAqDemo"}}"#, "null"),
    ])
  func shell(card: String, title: String) {
    let bench = Bench()
    #expect(
      bench.content(bench.place(card: card))
        == #"{"title":\#(title),"elements":[[{"tag":"img","image_key":"img_v3_shell"},{"tag":"text","text":"请升级至最新版本客户端，以查看内容"},{"tag":"text","text":""}]]}"#
    )
  }

  @Test("61: the card itself, to the byte, sorted, or without defaults")
  func userCard() {
    let bench = Bench()
    let card =
      #"{ "elements":[{"tag":"column_set","columns":[{"tag":"column","padding":"4px","background_style":"grey","weight":1.0}]}], "config":{"update_multi":true}}"#
    let id = bench.place(card: card)
    #expect(bench.content(id, as: .userCard) == card)
    bench.set("readback.order", "\"sorted\"")
    #expect(
      bench.content(id, as: .userCard)
        == #"{"config":{"update_multi":true},"elements":[{"columns":[{"background_style":"grey","padding":"4px","tag":"column","weight":1.0}],"tag":"column_set"}]}"#
    )
    bench.set("readback.lossy", "true")
    #expect(bench.content(id, as: .userCard)?.contains("padding") == false)
  }

  @Test("62: the inner form")
  func raw() {
    let bench = Bench()
    let id = bench.place(
      card: #"{"schema":"2.0","body":{"elements":[{"tag":"img","img_key":"img_1","scale_type":"fit_horizontal"}]}}"#)
    let content =
      #"{"json_card":"{\"schema\":\"2.0\",\"body\":{\"elements\":[{\"id\":\"1\",\"tag\":\"img\",\"property\":{\"imageID\":\"1\",\"scaleType\":\"fit_horizontal\"}}]}}","json_attachment":ATTACHMENT,"card_schema":2}"#
    let parts = content.split(separator: "ATTACHMENT").map(String.init)
    let attachment = #"{"images":{"1":{"origin_key":"img_1"}},"at_users":{}}"#
    #expect(bench.content(id, as: .raw) == parts[0] + attachment + parts[1])
    bench.set("readback.attachment_string", "true")
    #expect(bench.content(id, as: .raw) == parts[0] + JSONString.quoted(attachment) + parts[1])
    bench.set("readback.attachment_string", "false")
    let named = bench.place(card: Sample.two(#"{"tag":"markdown","content":"<at id=ou_tom></at>"}"#))
    #expect(
      JSONDocument(bench.content(named, as: .raw) ?? "").root?["json_attachment"]?["at_users"]?.source
        == #"{"ou_tom":{"content":"Tom","user_id":"ou_tom","mention_key":"@_user_1"}}"#)
  }

  @Test("Another value of the parameter counts as none")
  func unknownForm() {
    let bench = Bench()
    let id = bench.place(card: Sample.two)
    let answer = bench.call("GET", "/open-apis/im/v1/messages/\(id)?card_msg_content_type=other")
    #expect(answer["data"]?["items"]?[0]?["body"]?["content"]?.string?.contains("img_v3_shell") == true)
  }

  @Test(
    "Texts come back with keys for people and without styles",
    arguments: [
      (
        #"{"text":"a <at user_id=\"ou_ann\">Ann</at> b <at user_id=\"ou_tom\"></at> <at user_id='ou_ann'>A</at>"}"#,
        #"{"text":"a @_user_1 b @_user_2 @_user_1"}"#, 2
      ),
      (#"{"text":"<at user_id=\"all\">all</at>"}"#, #"{"text":"@_all"}"#, 0),
      (#"{"text":"<b>x<i>y</i></b> [s](https://a.example)"}"#, #"{"text":"xy [s](https://a.example)"}"#, 0),
      (#"{"text":"<b>x<i>y</b></i>"}"#, #"{"text":"<b>x<i>y</b></i>"}"#, 0),
      (#"{"text":"1 < 2 <at > </at>"}"#, #"{"text":"1 < 2 <at > </at>"}"#, 0),
    ])
  func texts(sent: String, read: String, mentions: Int) {
    let bench = Bench()
    let id = bench.place(sent, type: "text")
    #expect(bench.content(id) == read)
    #expect((bench.read(id)?["mentions"]?.children.count ?? 0) == mentions)
  }

  @Test("Posts come back in one language, Markdown taken apart")
  func posts() {
    let bench = Bench()
    let id = bench.place(
      #"{"en_us":{"title":"E","content":[]},"zh_cn":{"title":"标题","content":[[{"tag":"at","user_id":"ou_ann"},{"tag":"a","text":"s","href":"https://a.example"}],[{"tag":"md","text":"**b** c\nd"}]]}}"#,
      type: "post")
    #expect(
      bench.content(id)
        == #"{"title":"标题","content":[[{"tag":"at","user_id":"@_user_1","user_name":"","style":[]},{"tag":"a","href":"https://a.example","text":"s","style":[]}],[{"tag":"text","text":"b","style":["bold"]},{"tag":"text","text":" c","style":[]}],[{"tag":"text","text":"d","style":[]}]]}"#
    )
    bench.set("readback.content_v2", "true")
    #expect(bench.content(id)?.contains(#""content_v2":[[{"tag":"at""#) == true)
  }

  @Test("59: what a recalled message says", arguments: [("absent", "{}"), ("empty", #"{"content":""}"#)])
  func recalled(choice: String, body: String) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("PATCH", "messages/\(id)", #"{"recalled":true}"#)
    bench.set("get.recalled_content", "\"\(choice)\"")
    #expect(bench.read(id)?["deleted"]?.bool == true && bench.read(id)?["body"]?.source == body)
  }

  @Test(
    "59: what stands in the way of reading",
    arguments: [
      ("chats/oc_ops", #"{"members":[]}"#, 230_002, "Bot/User can NOT be out of the chat."),
      (
        "apps/ours", #"{"scopes":["im:message:readonly"]}"#, 230_027,
        "Lack of necessary permissions, ext=need scope: im:message.group_msg"
      ),
      ("messages/id", #"{"deleted":true}"#, 230_110, "Action unavailable as the message has been deleted."),
      (
        "messages/id", #"{"ephemeral":true}"#, 99_992_354,
        "The request you send is not a valid open_message_id or not exists."
      ),
    ])
  func refused(path: String, change: String, code: Int, msg: String) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    let paths = ["apps/ours": "apps/\(bench.ours.appID)", "messages/id": "messages/\(id)"]
    bench.control("PATCH", paths[path] ?? path, change)
    let answer = bench.call("GET", "/open-apis/im/v1/messages/\(id)")
    #expect(answer.code == code && answer.msg == msg)
  }

  @Test("A dissolved chat can still be read")
  func dissolved() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("PATCH", "chats/oc_ops", #"{"dissolved":true}"#)
    #expect(bench.read(id) != nil)
  }

  @Test("63: a merged forward brings its children, and no card form")
  func mergedForward() {
    let bench = Bench()
    let id = bench.place("Merged and Forwarded Message", type: "merge_forward")
    _ = bench.place(#"{"text":"child"}"#, type: "text", #""upper_message_id":"\#(id)""#)
    let answer = bench.call("GET", "/open-apis/im/v1/messages/\(id)")
    #expect(answer["data"]?["items"]?.children.count == 2)
    #expect(answer["data"]?["items"]?[1]?["upper_message_id"]?.string == id)
    let refused = bench.call("GET", Route.getMessage(id, as: .userCard).target)
    #expect(refused.status == 500 && refused.code == 2200)
  }

  @Test("mget reads many at once and leaves out what cannot be read")
  func many() {
    let bench = Bench()
    let ids = [bench.place(card: Sample.one), bench.place(card: Sample.two)]
    let answer = bench.call(
      "GET", "/open-apis/im/v1/messages/mget?message_ids=\(ids[0])&message_ids=om_no&message_ids=\(ids[1])")
    #expect(answer["data"]?["items"]?.children.map { $0["message_id"]?.string } == ids)
  }

  @Test(
    "The sender is named by the kind of id that was asked for",
    arguments: [
      ("open_id", "ou_ann"), ("union_id", "on_ann"), ("user_id", "uann"),
    ])
  func senderIDs(type: String, id: String) {
    let bench = Bench()
    let message = bench.place(#"{"text":"x"}"#, type: "text", #""open_id":"ou_ann""#)
    let answer = bench.call("GET", "/open-apis/im/v1/messages/\(message)?user_id_type=\(type)")
    let sender = answer["data"]?["items"]?[0]?["sender"]
    #expect(sender?["id"]?.string == id && sender?["id_type"]?.string == type)
    #expect(sender?["sender_type"]?.string == "user")
  }

  @Test("Names of senders come when they are asked for")
  func senderNames() {
    let bench = Bench()
    let message = bench.place(card: Sample.one)
    #expect(bench.read(message)?["sender"]?["sender_name"] == nil)
    let answer = bench.call("GET", "/open-apis/im/v1/messages/\(message)?with_sender_name=true")
    let sender = answer["data"]?["items"]?[0]?["sender"]
    #expect(sender?["sender_name"]?.string == bench.ours.name && sender?["open_bot_id"]?.string == bench.ours.openID)
  }
}
