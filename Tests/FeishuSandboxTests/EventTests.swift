import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Section 8 of feishu-api.md, and items 50 and 79 of section 10.
@Suite("Events")
struct EventTests {
  private func events(_ bench: Bench, since: Int = 0) -> [JSONNode] {
    bench.control("GET", "events?since=\(since)").text.split(separator: "\n").compactMap {
      JSONDocument(String($0)).root
    }
  }

  private func say(_ bench: Bench, _ content: String, type: String = "text", in chat: String = "oc_ops") -> String {
    bench.place(content, type: type, #""open_id":"ou_ann","chat_id":"\#(chat)""#)
  }

  @Test("What a person says is told to every bot in the chat, in an envelope")
  func received() throws {
    let bench = Bench()
    let id = say(bench, #"{"text":"<at user_id=\"ou_tom\">Tom</at> look"}"#)
    let told = events(bench)
    #expect(told.map { $0["app_id"]?.string } == [bench.ours.appID, bench.theirs.appID])
    #expect(told.map { $0["n"]?.int } == [1, 2])
    let body = try #require(told[0]["body"])
    #expect(body["schema"]?.string == "2.0" && body["header"]?["event_type"]?.string == "im.message.receive_v1")
    #expect(body["header"]?["create_time"]?.string == "\(bench.now)")
    #expect(body["header"]?["app_id"]?.string == bench.ours.appID)
    #expect(body["header"]?["event_id"]?.string != told[1]["body"]?["header"]?["event_id"]?.string)
    let event = body["event"]
    #expect(
      event?["sender"]?.source
        == #"{"sender_id":{"open_id":"ou_ann","union_id":"on_ann","user_id":"uann"},"sender_type":"user","tenant_key":"\#(bench.state.tenantKey)"}"#
    )
    let message = event?["message"]
    #expect(message?["message_id"]?.string == id && message?["message_type"]?.string == "text")
    #expect(message?["chat_type"]?.string == "group" && message?["thread_id"] == nil)
    #expect(message?["content"]?.string == #"{"text":"@_user_1 look"}"#)
    #expect(message?["mentions"]?[0]?["id"]?["union_id"]?.string == "on_tom")
    #expect(message?["mentions"]?[0]?["mentioned_type"]?.string == "user")
    #expect(events(bench, since: 2).isEmpty)
  }

  @Test("A person's card comes with the card itself where it is 2.0")
  func card() throws {
    let bench = Bench()
    _ = say(bench, Sample.two, type: "interactive")
    _ = say(bench, Sample.one, type: "interactive")
    let contents = events(bench).compactMap { $0["body"]?["event"]?["message"]?["content"]?.string }
    let two = JSONDocument(contents[0]).root
    #expect(two?["user_dsl"]?.string == Sample.two && two?["title"]?.string == "Disk alert")
    #expect(JSONDocument(contents[2]).root?["user_dsl"] == nil)
  }

  @Test("50: nothing is told of what bots say, of patched cards and of edits")
  func silent() throws {
    let bench = Bench()
    let id = try #require(bench.send(Sample.one)["data"]?["message_id"]?.string)
    bench.patch(id, Sample.two)
    let text = bench.place(#"{"text":"a"}"#, type: "text")
    bench.edit(text, #"{"text":"b"}"#)
    _ = bench.place(#"{"text":"old"}"#, type: "text", age: 60, #""open_id":"ou_ann""#)
    #expect(events(bench).isEmpty)
  }

  @Test(
    "79: a recall is told, with who has done it", arguments: ["message_owner", "group_owner", "enterprise_manager"])
  func recalled(type: String) throws {
    let bench = Bench()
    let id = bench.place(Sample.one, from: type == "group_owner" ? bench.theirs : nil)
    switch type {
    case "message_owner": #expect(bench.call("DELETE", Route.recallMessage(id).target).code == 0)
    case "group_owner":
      bench.control("PATCH", "chats/oc_ops", #"{"owner":"\#(bench.ours.appID)"}"#)
      #expect(bench.call("DELETE", Route.recallMessage(id).target).code == 0)
    default: bench.control("PATCH", "messages/\(id)", #"{"deleted":true}"#)
    }
    let told = events(bench).filter { $0["event_type"]?.string == "im.message.recalled_v1" }
    #expect(told.map { $0["app_id"]?.string } == [bench.ours.appID, bench.theirs.appID])
    #expect(
      told[0]["body"]?["event"]?.source
        == #"{"message_id":"\#(id)","chat_id":"oc_ops","recall_time":"\#(bench.now)","recall_type":"\#(type)"}"#)
    bench.control("PATCH", "messages/\(id)", #"{"edit_count":1}"#)
    #expect(events(bench).count { $0["event_type"]?.string == "im.message.recalled_v1" } == 2, "told once")
  }

  @Test("79: a group's owner recalls for a year what others have sent")
  func ownersRecall() {
    let bench = Bench()
    bench.control("PATCH", "chats/oc_ops", #"{"owner":"\#(bench.ours.appID)"}"#)
    let year = 365 * 86_400
    let young = bench.place(Sample.one, from: bench.theirs, age: year)
    let old = bench.place(Sample.one, from: bench.theirs, age: year + 1)
    #expect(bench.call("DELETE", Route.recallMessage(young).target).code == 0)
    #expect(bench.call("DELETE", Route.recallMessage(old).target).code == 230_009)
  }

  @Test("That a message was read is told in one-to-one chats only")
  func read() throws {
    let bench = Bench()
    bench.control("POST", "chats", #"{"chat_id":"oc_p2p","mode":"p2p","members":["\#(bench.ours.appID)","ou_ann"]}"#)
    let group = bench.place(Sample.one)
    let talk = bench.place(Sample.one, #""chat_id":"oc_p2p""#)
    for id in [group, talk] { bench.control("PATCH", "messages/\(id)", #"{"read_by":["ou_ann"]}"#) }
    let told = events(bench)
    #expect(told.map { $0["event_type"]?.string } == ["im.message.message_read_v1"])
    let event = told[0]["body"]?["event"]
    #expect(event?["message_id_list"]?[0]?.string == talk)
    #expect(event?["reader"]?["reader_id"]?["open_id"]?.string == "ou_ann")
    #expect(event?["reader"]?["read_time"]?.string == "\(bench.now)")
  }

  @Test("What happens to a chat is told to the bots it happens to")
  func chats() {
    let bench = Bench()
    bench.control("PATCH", "chats/oc_ops", #"{"members":["\#(bench.ours.appID)","ou_ann"]}"#)
    bench.control("PATCH", "chats/oc_ops", #"{"name":"Ops 2","muted":true}"#)
    bench.control("PATCH", "chats/oc_ops", #"{"members":["\#(bench.ours.appID)","\#(bench.theirs.appID)"]}"#)
    bench.control("PATCH", "chats/oc_ops", #"{"dissolved":true}"#)
    bench.control("PATCH", "chats/oc_ops", #"{"dissolved":true}"#)
    let told = events(bench).map { [$0["event_type"]?.string, $0["app_id"]?.string] }
    #expect(
      told == [
        ["im.chat.member.bot.deleted_v1", bench.theirs.appID], ["im.chat.updated_v1", bench.ours.appID],
        ["im.chat.member.bot.added_v1", bench.theirs.appID], ["im.chat.disbanded_v1", bench.ours.appID],
        ["im.chat.disbanded_v1", bench.theirs.appID],
      ])
    #expect(events(bench)[0]["body"]?["event"]?["chat_id"]?.string == "oc_ops")
  }

  @Test("A press is told to the app that sent the card, in microseconds")
  func pressed() throws {
    let bench = Bench()
    let id = bench.place(Sample.one)
    let answer = bench.control("POST", "callbacks", #"{"message_id":"\#(id)","open_id":"ou_ann"}"#)
    let told = events(bench)
    #expect(told.count == 1 && told[0]["event_type"]?.string == "card.action.trigger")
    #expect(told[0]["body"]?.source == answer["event"]?.source)
    #expect(told[0]["body"]?["header"]?["create_time"]?.string == "\(bench.now)000")
  }

  @Test(
    "An app without the scope is told nothing, nor one whose bot is off",
    arguments: [#"{"scopes":["im:resource"]}"#, #"{"bot_enabled":false}"#, #"{"disabled":true}"#])
  func untold(change: String) {
    let bench = Bench()
    bench.control("PATCH", "apps/\(bench.ours.appID)", change)
    bench.control("PATCH", "messages/\(say(bench, #"{"text":"a"}"#))", #"{"recalled":true}"#)
    #expect(Set(events(bench).map { $0["app_id"]?.string }) == [bench.theirs.appID])
  }
}
