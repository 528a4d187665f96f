import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 64 and 65 of feishu-api.md section 10.
@Suite("Histories, chats, people")
struct ListTests {
  /// Seven messages, a minute apart, the first one first.
  private func filled() -> (Bench, [String]) {
    let bench = Bench()
    let ids = (0..<7).map { bench.place(#"{"text":"\#($0)"}"#, type: "text", age: 600 - $0 * 60) }
    return (bench, ids)
  }

  private func list(_ bench: Bench, _ query: String) -> Answer {
    bench.call("GET", "/open-apis/im/v1/messages?container_id_type=chat&container_id=oc_ops\(query)")
  }

  private func ids(_ answer: Answer) -> [String?] {
    answer["data"]?["items"]?.children.map { $0["message_id"]?.string } ?? []
  }

  @Test(
    "64: oldest first unless asked otherwise, both ends of the times inside",
    arguments: [
      ("", Array(0..<7)), ("&sort_type=ByCreateTimeDesc", Array((0..<7).reversed())),
      ("&start_time=1795136640&end_time=1795136760", [2, 3, 4]), ("&start_time=1795137000", []),
      ("&end_time=1795136520", [0]), ("&end_time=1795136640&sort_type=ByCreateTimeDesc", [2, 1, 0]),
    ])
  func order(query: String, expected: [Int]) {
    let (bench, all) = filled()
    #expect(ids(list(bench, query)) == expected.map { all[$0] })
  }

  @Test("64: pages, each with a token but the last", arguments: ["", "&sort_type=ByCreateTimeDesc"])
  func pages(sort: String) {
    let (bench, all) = filled()
    var seen: [String?] = []
    var token: String?
    var pages = 0
    repeat {
      let answer = list(
        bench, sort + "&page_size=3" + (token.map { "&page_token=\(PercentEncoding.encode($0))" } ?? ""))
      seen += ids(answer)
      token = answer["data"]?["page_token"]?.string
      pages += 1
      #expect(answer["data"]?["has_more"]?.bool == (token != nil))
    } while token != nil && pages < 9
    #expect(pages == 3 && seen == (sort.isEmpty ? all : all.reversed()))
  }

  @Test("A page token survives what comes in meanwhile")
  func arrivals() {
    let (bench, all) = filled()
    let first = list(bench, "&sort_type=ByCreateTimeDesc&page_size=3")
    _ = bench.place("{}")
    let token = PercentEncoding.encode(first["data"]?["page_token"]?.string ?? "")
    #expect(
      ids(list(bench, "&sort_type=ByCreateTimeDesc&page_size=3&page_token=\(token)")) == [all[3], all[2], all[1]])
  }

  @Test(
    "64: queries that are refused",
    arguments: [
      ("&page_size=51", "The page_size exceeds the limit"), ("&start_time=yesterday", "invalid start_time: yesterday"),
      ("&end_time=-1", "invalid end_time: -1"),
      ("&start_time=20&end_time=10", "The end_time is earlier than the start_time"),
      ("&sort_type=ByName", "invalid sort_type"), ("&page_token=abc", "invalid page_token"),
      ("&page_token=%21", "invalid page_token"),
    ])
  func refused(query: String, detail: String) {
    let (bench, _) = filled()
    #expect(
      list(bench, query).msg == "Your request contains an invalid request parameter, ext=\(detail).")
  }

  @Test(
    "64: containers that are not there",
    arguments: [
      ("container_id_type=room&container_id=oc_ops", "invalid container_id_type"),
      ("container_id_type=chat&container_id=oc_no", "invalid container_id"),
      ("container_id_type=thread&container_id=omt_no", "invalid container_id"),
      ("container_id_type=thread&container_id=omt_no&start_time=1", "invalid start_time"),
    ])
  func containers(query: String, detail: String) {
    let bench = Bench()
    #expect(
      bench.call("GET", "/open-apis/im/v1/messages?\(query)").msg
        == "Your request contains an invalid request parameter, ext=\(detail).")
  }

  @Test("64: a token is bound to the other parameters")
  func boundToken() {
    let (bench, _) = filled()
    let token = PercentEncoding.encode(list(bench, "&page_size=3")["data"]?["page_token"]?.string ?? "")
    #expect(
      list(bench, "&page_size=4&page_token=\(token)").msg
        == "Your request contains an invalid request parameter, ext=the request parameters have changed, page_token is invalid."
    )
  }

  @Test("64: recalled messages are listed with a sentence, deleted and ephemeral ones not at all")
  func gone() {
    let (bench, all) = filled()
    bench.control("PATCH", "messages/\(all[0])", #"{"recalled":true}"#)
    bench.control("PATCH", "messages/\(all[1])", #"{"deleted":true}"#)
    bench.control("PATCH", "messages/\(all[2])", #"{"ephemeral":true}"#)
    let answer = list(bench, "")
    #expect(ids(answer) == [all[0]] + all[3...])
    let first = answer["data"]?["items"]?[0]
    #expect(first?["deleted"]?.bool == true)
    #expect(first?["body"]?["content"]?.string == "This message was recalled")
  }

  @Test("64: a chat lists the roots of its threads, a thread all of itself")
  func threads() {
    let bench = Bench()
    let root = bench.place(card: Sample.one)
    let reply = bench.reply(to: root, inThread: true)["data"]
    #expect(ids(list(bench, "")) == [root])
    let answer = bench.call(
      "GET", "/open-apis/im/v1/messages?container_id_type=thread&container_id=\(reply?["thread_id"]?.string ?? "")")
    #expect(ids(answer) == [root, reply?["message_id"]?.string])
  }

  @Test("The form of cards can be asked for")
  func forms() {
    let bench = Bench()
    _ = bench.place(card: Sample.two)
    let answer = list(bench, "&card_msg_content_type=user_card_content")
    #expect(answer["data"]?["items"]?[0]?["body"]?["content"]?.string == Sample.two)
  }

  @Test("65: chats by page, without one-to-one chats and those of others")
  func chats() {
    let bench = Bench()
    bench.control("POST", "chats", #"{"name":"Releases","chat_id":"oc_rel"}"#)
    bench.control("POST", "chats", #"{"name":"Private","mode":"p2p"}"#)
    bench.control("POST", "chats", #"{"name":"Others","members":["ou_ann"]}"#)
    let first = bench.call("GET", "/open-apis/im/v1/chats?page_size=1")
    #expect(first["data"]?["items"]?.children.map { $0["chat_id"]?.string } == ["oc_ops"])
    let token = PercentEncoding.encode(first["data"]?["page_token"]?.string ?? "")
    let second = bench.call("GET", "/open-apis/im/v1/chats?page_size=1&page_token=\(token)")
    #expect(second["data"]?["items"]?.children.map { $0["name"]?.string } == ["Releases"])
    #expect(second["data"]?["has_more"]?.bool == false && second["data"]?["page_token"] == nil)
    let found = bench.call("GET", "/open-apis/im/v1/chats/search?query=rel")
    #expect(found["data"]?["items"]?.children.map { $0["chat_id"]?.string } == ["oc_rel"])
  }

  @Test("65: counts in chat info are strings")
  func chatInfo() {
    let bench = Bench()
    let data = bench.call("GET", "/open-apis/im/v1/chats/oc_ops")["data"]
    #expect(data?["user_count"]?.string == "2" && data?["bot_count"]?.string == "2")
    #expect(data?["chat_mode"]?.string == "group" && data?["chat_status"]?.string == "normal")
    bench.control("PATCH", "chats/oc_ops", #"{"dissolved":true}"#)
    #expect(bench.call("GET", "/open-apis/im/v1/chats/oc_ops")["data"]?["chat_status"]?.string == "dissolved")
    #expect(bench.call("GET", "/open-apis/im/v1/chats/oc_no").code == 232_006)
  }

  @Test("65: the bot stands at the top level")
  func bot() {
    let bench = Bench()
    let answer = bench.call("GET", "/open-apis/bot/v3/info")
    #expect(answer.text.hasPrefix(#"{"code":0,"msg":"ok","bot":{"activate_status":2,"app_name":"Sandbox bot""#))
  }

  @Test("65: names of up to ten people")
  func people() {
    let bench = Bench()
    let path = "/open-apis/contact/v3/users/basic_batch?user_id_type=open_id"
    let answer = bench.call("POST", path, #"{"user_ids":["ou_tom","ou_no"]}"#)
    #expect(answer["data"]?["users"]?.children.map { $0["name"]?.string } == ["Tom"])
    let eleven = (0..<11).map { "\"ou_\($0)\"" }.joined(separator: ",")
    #expect(bench.call("POST", path, #"{"user_ids":[\#(eleven)]}"#).code == 99_992_402)
    #expect(bench.call("POST", path, #"{"user_ids":[]}"#).code == 99_992_402)
  }
}
