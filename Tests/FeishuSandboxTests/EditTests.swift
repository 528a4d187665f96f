import JSONText
import Testing

@testable import FeishuSandbox

/// Items 53 to 58 and 79 of feishu-api.md section 10.
@Suite("PUT and DELETE")
struct EditTests {
  private let text = #"{"text":"hello"}"#

  @Test("58: an accepted edit answers with the whole message")
  func accepted() {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    bench.now += 1500
    let answer = bench.edit(id, #"{"text":"<at user_id=\"ou_ann\">Ann</at> <b>now</b>"}"#)
    let data = answer["data"]
    #expect(answer.code == 0 && data?["updated"]?.bool == true)
    #expect(data?["update_time"]?.string == String(bench.now))
    #expect(data?["body"]?["content"]?.string == #"{"text":"@_user_1 now"}"#)
    #expect(
      data?["mentions"]?.source
        == #"[{"id":"ou_ann","id_type":"open_id","key":"@_user_1","name":"Ann","tenant_key":"\#(bench.state.tenantKey)"}]"#
    )
  }

  @Test("58: a switch gives seconds, as the documentation's sample has it")
  func seconds() {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    bench.set("put.seconds", "true")
    #expect(bench.edit(id, text)["data"]?["update_time"]?.string == String(bench.now / 1000))
  }

  @Test("53: only texts and posts", arguments: ["interactive", "image", "nonsense"])
  func types(type: String) {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    #expect(
      bench.edit(id, text, type: type).msg
        == "Your request contains an invalid request parameter, ext=invalid msg_type.")
  }

  @Test("54: a card cannot be edited")
  func card() {
    let bench = Bench()
    let answer = bench.edit(bench.place(card: Sample.one), text)
    #expect(answer.code == 230_054 && answer.msg == "This operation is not supported for this message type.")
  }

  @Test("55: another bot's message")
  func foreign() {
    let bench = Bench()
    let answer = bench.edit(bench.place(text, type: "text", from: bench.theirs), text)
    #expect(answer.code == 230_071 && answer.msg == "The operator is not the sender of the message.")
  }

  @Test("56: twenty edits; a refused one costs nothing")
  func count() {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    bench.edit(id, "not json")
    bench.now += 1000
    for number in 1...20 {
      #expect(bench.edit(id, #"{"text":"\#(number)"}"#).code == 0)
      bench.now += 200
    }
    bench.now += 1000
    let answer = bench.edit(id, text)
    #expect(
      answer.code == 230_072 && answer.msg == "The message has reached the number of times it can be edited.")
    #expect(bench.control("GET", "messages/\(id)")["edit_count"]?.int == 20)
  }

  @Test("57: the window that an administrator set")
  func window() {
    let bench = Bench()
    let id = bench.place(text, type: "text", age: 86_400)
    #expect(bench.edit(id, text).code == 0)
    bench.now += 1
    #expect(bench.edit(id, text).msg == "The message has exceeded the time that can be edited.")
    bench.set("edit.window", "172800")
    #expect(bench.edit(id, text).code == 0)
  }

  @Test("A text may become a post")
  func becomesPost() {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    let answer = bench.edit(id, #"{"en_us":{"title":"T","content":[[{"tag":"text","text":"a"}]]}}"#, type: "post")
    #expect(
      answer["data"]?["body"]?["content"]?.string
        == #"{"title":"T","content":[[{"tag":"text","text":"a","style":[]}]]}"#)
  }

  @Test("79: a recalled message is gone for everything but reading")
  func recall() {
    let bench = Bench()
    let id = bench.place(text, type: "text")
    #expect(bench.recall(id).text == #"{"code":0,"data":{},"msg":"success"}"#)
    #expect(bench.recall(id).code == 230_011)
    #expect(bench.edit(id, text).code == 230_011)
    #expect(bench.read(id)?["deleted"]?.bool == true)
  }

  @Test("79: others' messages, and the window for recalling")
  func refusedRecall() {
    let bench = Bench()
    #expect(bench.recall(bench.place(text, type: "text", from: bench.theirs)).code == 230_026)
    #expect(bench.recall(bench.place(text, type: "text", age: 86_401)).code == 230_009)
    #expect(bench.recall("om_unknown").code == 99_992_354)
  }
}

extension Bench {
  func recall(_ id: String) -> Answer { call("DELETE", "/open-apis/im/v1/messages/\(id)") }
}
