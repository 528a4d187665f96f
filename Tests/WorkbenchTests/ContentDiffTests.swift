import JSONText
import Testing
import Workbench

@Suite("Differences of two contents")
struct ContentDiffTests {
  @Test(
    "The places that differ, by structure",
    arguments: [
      (#"{"a":1}"#, #"{ "a" : 1 }"#, []),
      (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#, []),
      (#"{"a":1}"#, #"{"a":2}"#, ["/a: 1 -> 2"]),
      (#"{"a":1}"#, #"{"a":1,"b":[]}"#, ["/b: - -> []"]),
      (#"{"a":1,"b":3}"#, #"{"a":1}"#, ["/b: 3 -> -"]),
      ("[1,2,3]", "[1,9,3]", ["/1: 2 -> 9"]),
      ("[1,2,3]", "[1,3]", ["/1: 2 -> -"]),
      ("[1,3]", "[1,2,3]", ["/1: - -> 2"]),
      (#"[{"a":"x"},{"a":"y"}]"#, #"[{"a":"x"},{"a":"z"}]"#, [#"/1/a: "y" -> "z""#]),
      (#"{"a":1}"#, "[]", [#": {"a":1} -> []"#]),
    ])
  func differences(before: String, after: String, expected: [String]) {
    let found = ContentDiff.differences(from: JSONDocument(before), to: JSONDocument(after)).map {
      "\($0.path.pointer): \($0.before ?? "-") -> \($0.after ?? "-")"
    }
    #expect(found == expected)
  }
}
