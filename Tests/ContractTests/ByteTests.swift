import FeishuAPI
import FeishuClient
import Testing

@Suite("Client and sandbox: contents keep every byte")
struct ByteTests {
  /// What JSON allows in more than one spelling, and what encoders like to change.
  static let contents: [String] = [
    Sample.two(saying: #"quote \" backslash \\ slash / and \/ tab \t line\nbreak \b\f\r"#),
    Sample.two(saying: #"\u4e2d\u6587 \u00e9 \u0041 \uD83D\uDE00 \ud83d\ude00 \u0000 \u001b[31m"#),
    Sample.two(saying: #"alone: \ud83d and \ude00"#),
    Sample.two(saying: "中文 é e\u{301} 😀 👨‍👩‍👧‍👦 🇨🇳 👍🏽"),
    Sample.two(saying: "separators \u{2028} \u{2029} \u{85} \u{FEFF} \u{200B} \u{202E}"),
    Sample.two(saying: "delete \u{7F} and a noncharacter \u{FFFF} and the last \u{10FFFF}"),
    Sample.two(saying: "</script><!-- & ' ` ${x} %s {{y}} #{z}"),
    Sample.two(saying: ""),
    #"{"config":{"update_multi":true},"elements":[{"tag":"hr","n":1.0,"m":1e0,"k":-0,"big":12345678901234567890123}]}"#,
    #"{"b":1,"a":2,"config":{"update_multi":true},"a":3,"elements":[],"":{"":""}}"#,
    """
    {
      "schema" : "2.0",
    \t"config": { "update_multi": true },\r
      "body": { "elements": [
        { "tag": "markdown", "content": "pretty" }
      ] }
    }

    """,
    "  {}  ", "{}",
  ]

  @Test("A card that is sent, read and sent again", arguments: contents)
  func card(content: String) async throws {
    try await Bench.run { bench in
      let client = bench.client
      let id = try await client.create(to: bench.chatID, msgType: "interactive", content: content, uuid: "u-1").value
        .messageID
      #expect(same(bench.held(id), content))
      let read = try await client.get(id, as: .userCard).value.content ?? ""
      #expect(same(read, content))
      try await client.patch(id, content: read)
      #expect(same(bench.held(id), content))
      let listed = try await client.page(of: HistoryQuery(.chat, bench.chatID, content: .userCard)).value.items
      #expect(same(listed.first?.content, content))
    }
  }

  @Test(
    "A text or post that is sent, edited and sent again",
    arguments: [
      ("text", #"{"text":"\u4e2d 😀 \n \/ \"q\""}"#, "{ \"text\" : \"\u{2028}👩‍🚀\" }\n"),
      (
        "post", #"{"zh_cn":{"title":"\u53d1","content":[[{"tag":"text","text":"a\/b"}]]}}"#,
        "{\n \"en_us\": {\"title\":\"e\u{301}\",\"content\":[[{\"tag\":\"text\",\"text\":\"\u{2029}\"}]]}\n}"
      ),
    ])
  func editable(type: String, first: String, second: String) async throws {
    try await Bench.run { bench in
      let id = try await bench.client.create(to: bench.chatID, msgType: type, content: first, uuid: "u-1").value
        .messageID
      #expect(same(bench.held(id), first))
      try await bench.client.edit(id, msgType: type, content: second)
      #expect(same(bench.held(id), second))
      try await bench.client.edit(id, msgType: type, content: first)
      #expect(same(bench.held(id), first))
    }
  }

  /// Bytes, not characters: "é" is equal to "é" for `String`.
  private func same(_ text: String?, _ other: String) -> Bool {
    text.map { Array($0.utf8) == Array(other.utf8) } ?? false
  }
}
