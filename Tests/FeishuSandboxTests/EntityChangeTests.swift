import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Item 83 of feishu-api.md section 10: what changes do to the card of an entity.
@Suite("Changes of card entities")
struct EntityChangeTests {
  private let bench = Bench()
  private let id: String
  private static let card = Sample.two(
    #"{"tag":"markdown","element_id":"a","content":"A"},{"tag":"collapsible_panel","element_id":"p","elements":[]}"#)

  init() throws {
    id = try #require(bench.createEntity(Self.card)["data"]?["card_id"]?.string)
  }

  private var elements: String? {
    JSONDocument(bench.state.entities[id]?.content ?? "").root?["body"]?["elements"]?.source
  }

  private func quoted(_ name: String, _ json: String) -> String { "\"\(name)\":\(JSONString.quoted(json))" }

  @Test(
    "83: elements are added before, after, inside and at the end",
    arguments: [
      ("insert_before", "a", #"[N,A,P]"#), ("insert_after", "a", #"[A,N,P]"#), ("append", "", #"[A,P,N]"#),
      ("append", "p", "[A,{\"tag\":\"collapsible_panel\",\"element_id\":\"p\",\"elements\":[N]}]"),
    ])
  func add(type: String, target: String, expected: String) {
    let more = target.isEmpty ? "" : #""target_element_id":"\#(target)","#
    let answer = bench.changeEntity(
      .addElements, [id], #"\#(more)"type":"\#(type)",\#(quoted("elements", #"[{"tag":"hr"}]"#))"#, "1")
    #expect(answer.code == 0)
    let short = elements?
      .split(separator: #"{"tag":"hr"}"#, omittingEmptySubsequences: false).joined(separator: "N")
      .split(separator: #"{"tag":"markdown","element_id":"a","content":"A"}"#, omittingEmptySubsequences: false)
      .joined(separator: "A")
      .split(
        separator: #"{"tag":"collapsible_panel","element_id":"p","elements":[]}"#, omittingEmptySubsequences: false
      ).joined(separator: "P")
    #expect(short == expected)
  }

  @Test("83: replace, change in part, delete")
  func elementsChange() {
    bench.changeEntity(
      .patchElement, [id, "a"], quoted("partial_element", #"{"element_id":"b","content":"B","text_align":"center"}"#),
      "1")
    #expect(elements?.hasPrefix(#"[{"tag":"markdown","element_id":"b","content":"B","text_align":"center"}"#) == true)
    bench.changeEntity(.replaceElement, [id, "b"], quoted("element", #"{"tag":"hr","element_id":"h"}"#), "2")
    bench.changeEntity(.deleteElement, [id, "p"], "", "3")
    #expect(elements == #"[{"tag":"hr","element_id":"h"}]"#)
  }

  @Test("83: what changes are refused for, and the card stays")
  func refused() {
    func code(_ endpoint: Endpoint, _ element: String?, _ members: String, _ number: Int) -> Int? {
      bench.changeEntity(endpoint, [id] + [element].compactMap { $0 }, members, "\(number)").code
    }
    #expect(code(.patchElement, "a", quoted("partial_element", #"{"tag":"hr"}"#), 1) == 300_312)
    #expect(code(.patchElement, "x", quoted("partial_element", #"{"content":"B"}"#), 2) == 300_313)
    #expect(code(.replaceElement, "a", quoted("element", "{}"), 3) == 300_121)
    #expect(code(.deleteElement, "x", "", 4) == 300_314)
    #expect(code(.addElements, nil, #""type":"append",\#(quoted("elements", "[]"))"#, 5) == 300_315)
    let twice = #""type":"append",\#(quoted("elements", #"[{"tag":"hr","element_id":"a"}]"#))"#
    #expect(code(.addElements, nil, twice, 6) == 300_301)
    #expect(code(.entitySettings, nil, quoted("settings", #"{"body":{}}"#), 7) == 300_122)
    bench.now += 1000
    #expect(code(.updateEntity, nil, #""card":{"type":"card_json",\#(quoted("data", "{}"))}"#, 8) == 300_307)
    #expect(code(.replaceElement, "a", quoted("element", "{"), 9) == 10_002)
    #expect(bench.state.entities[id]?.content == Self.card)
  }

  @Test("83: a whole new card, and a batch, all or nothing")
  func batch() {
    let two = Sample.two(#"{"tag":"markdown","element_id":"m","content":"M"},{"tag":"hr","element_id":"h"}"#)
    let answer = bench.changeEntity(.updateEntity, [id], #""card":{"type":"card_json",\#(quoted("data", two))}"#, "1")
    #expect(answer.code == 0 && bench.state.entities[id]?.content == two)
    let good = #"{"action":"update_element","params":{"element_id":"m","element":{"tag":"hr","element_id":"n"}}}"#
    let bad = #"{"action":"delete_elements","params":{"element_ids":["x"]}}"#
    #expect(bench.changeEntity(.entityBatchUpdate, [id], quoted("actions", "[\(good),\(bad)]"), "2").code == 300_314)
    #expect(bench.state.entities[id]?.content == two)
    let last = #"{"action":"delete_elements","params":{"element_ids":["h"]}}"#
    #expect(bench.changeEntity(.entityBatchUpdate, [id], quoted("actions", "[\(good),\(last)]"), "3").code == 0)
    #expect(elements == #"[{"tag":"hr","element_id":"n"}]"#)
    #expect(bench.changeEntity(.entityBatchUpdate, [id], quoted("actions", #"[{"action":"x"}]"#), "4").code == 10_002)
  }

  @Test("83: text is streamed while streaming is on, which ends after 10 minutes")
  func streaming() {
    var number = 0
    func next(_ endpoint: Endpoint, _ element: [String], _ members: String) -> Int? {
      number += 1
      return bench.changeEntity(endpoint, [id] + element, members, "\(number)").code
    }
    let text = #""content":"one\ntwo""#
    let on = quoted("settings", #"{"config":{"streaming_mode":true}}"#)
    #expect(next(.streamElement, ["a"], text) == 300_309)
    #expect(next(.entitySettings, [], on) == 0)
    for _ in 0..<20 { #expect(next(.streamElement, ["a"], text) == 0, "no limit of changes while streaming") }
    #expect(elements?.contains(#""content":"one\ntwo""#) == true)
    #expect(next(.streamElement, ["p"], text) == 300_310 && next(.streamElement, ["a"], #""content":"""#) == 99_992_402)
    bench.now += 599_999
    #expect(next(.streamElement, ["a"], text) == 0)
    bench.now += 1
    #expect(next(.streamElement, ["a"], text) == 200_850)
    #expect(next(.streamElement, ["a"], text) == 300_309)
    #expect(next(.entitySettings, [], on) == 0 && next(.streamElement, ["a"], text) == 0)
  }

  @Test("A message shows its entity's card as it is, or as it was sent")
  func readBack() throws {
    let sent = bench.send(#"{"type":"card","data":{"card_id":"\#(id)"}}"#)
    let message = try #require(sent["data"]?["message_id"]?.string)
    bench.changeEntity(.deleteElement, [id, "p"], "", "1")
    #expect(bench.content(message, as: .userCard)?.contains("collapsible_panel") == false)
    bench.set("readback.entity", "\"first\"")
    #expect(bench.content(message, as: .userCard) == Self.card)
    #expect(bench.content(message)?.contains(CardReadBack.upgrade) == true)
  }
}
