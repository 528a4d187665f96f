import Messages
import Testing

@testable import Delivery

@Suite("What was sent against what reads back")
struct ComparisonTests {
  private func compare(_ sent: String, _ readBack: String, _ kind: MessageKind = .card2) -> Comparison {
    Comparison(sent: Essence(sent, kind), readBack: Essence(readBack, kind))
  }

  @Test(
    "Spelling does not count",
    arguments: [
      (#"{"a":1.0,"b":"\u0041"}"#, #"{ "b": "A", "a": 1 }"#),
      (#"{"n":12345678901234567890}"#, #"{"n":12345678901234567890.0}"#),
      (#"{"a":1,"a":2}"#, #"{"a":2}"#), ("{}", " {}\n"), ("broken {", "broken {"),
    ])
  func same(sent: String, readBack: String) {
    #expect(compare(sent, readBack) == .same)
  }

  @Test(
    "Members that are missing and mentions with other ids are losses",
    arguments: [
      (#"{"a":{"padding":"0","b":1}}"#, #"{"a":{"b":1}}"#, ["/a/padding"]),
      (#"{"e":[{"x":1},{"y":1,"z":2}]}"#, #"{"e":[{},{"z":2}]}"#, ["/e/0/x", "/e/1/y"]),
      (#"{"t":"<at id=ou_a></at> hi"}"#, #"{"t":"<at id=x mention_key=@_user_1></at> hi"}"#, ["/t"]),
    ])
  func lossy(sent: String, readBack: String, places: [String]) {
    #expect(compare(sent, readBack) == .lossy(places))
  }

  @Test(
    "Anything else is another content",
    arguments: [
      (#"{"a":1}"#, #"{"a":2}"#, ["/a"]), (#"{"a":1}"#, #"{"a":1,"b":2}"#, ["/b"]),
      (#"{"e":[1,2]}"#, #"{"e":[1]}"#, ["/e"]), (#"{"a":"x","p":0}"#, #"{"a":"y"}"#, ["/a", "/p"]),
      ("{\"a\":\"caf\u{E9}\"}", "{\"a\":\"cafe\u{301}\"}", ["/a"]), ("{}", "[]", [""]), ("{}", "", [""]),
    ])
  func different(sent: String, readBack: String, places: [String]) {
    #expect(compare(sent, readBack) == .different(places))
  }

  @Test("A template may come back as the card behind it")
  func template() {
    let sent = #"{"type":"template","data":{"template_id":"AAq1"}}"#
    let comparison = Comparison(sent: Essence(sent, .template), readBack: Essence(#"{"schema":"2.0"}"#, .card2))
    #expect(comparison == .lossy([""]))
  }

  @Test("No more places are told than anybody reads, and deep nesting does no harm")
  func bounds() {
    let many = (0..<200).map { "\"k\($0)\":1" }.joined(separator: ",")
    guard case .lossy(let places) = compare("{\(many)}", "{}") else { return unexpected("no losses") }
    #expect(places.count == Differences.most)
    let deep = String(repeating: "[", count: 100_000)
    #expect(compare(deep, deep + " ") == .different([""]))
  }
}
