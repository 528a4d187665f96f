import Testing

@testable import FeishuSandbox

@Suite("What goes out as JSON")
struct WireValueTests {
  @Test(
    "Strings keep everything but what JSON forbids",
    arguments: [
      ("a/b", #""a/b""#), ("\"\\", #""\"\\""#), ("\u{1}\n", #""\u0001\n""#), ("中文 👍🏽", "\"中文 👍🏽\""),
    ])
  func strings(text: String, json: String) {
    #expect(WireValue.text(text).json == json)
  }

  @Test("Members keep their order, absent ones are left out")
  func members() {
    #expect(WireValue.present(["b": 1, "a": nil, "c": [true, .null]]).json == #"{"b":1,"c":[true,null]}"#)
  }
}
