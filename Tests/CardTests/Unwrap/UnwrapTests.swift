import Card
import JSONText
import Phrase
import Testing

@Suite("Cards in what people copy them in")
struct UnwrapTests {
  private static let card = #"{"schema": "2.0", "body": {"elements": [{"tag": "hr"}], "x": 1.0}}"#
  private static let quoted = JSONString.quoted(card)
  private static let escaped = JSONString.escaped(card)

  private static let texts: [(text: String, wrappers: [Wrapper])] = [
    (quoted, [.string]),
    (JSONString.quoted(quoted), [.string, .string]),
    (escaped, [.escaped]),
    ("  \(escaped)\n", [.escaped]),
    (#"{"content":\#(quoted)}"#, [.content]),
    (#"{"content":\#(card)}"#, [.content]),
    (#"{"receive_id":"oc_1","msg_type":"interactive","content":\#(quoted),"uuid":"1"}"#, [.sendBody]),
    (#"{"msg_type":"interactive","card":\#(card)}"#, [.webhook]),
    (#"{"msg_type":"interactive","card":\#(quoted)}"#, [.webhook]),
    (#"{"toast":{"type":"info"},"card":{"type":"raw","data":\#(card)}}"#, [.callback]),
    (#"{"code":0,"msg":"success","data":{"items":[{"body":{"content":\#(quoted)}}]}}"#, [.answer]),
    (#"{"code":0,"data":{"body":{"content":\#(quoted)},"msg_type":"interactive"}}"#, [.answer]),
    (#"{"msg_type":"interactive","body":{"content":\#(quoted)}}"#, [.answer]),
    (#"{"schema":"2.0","event":{"message":{"content":\#(quoted)}}}"#, []),
    (#"{"name":"x","dsl":\#(card),"variables":[]}"#, [.builder]),
    (#"{"name":"x","dsl":\#(quoted)}"#, [.builder]),
    (#"{"card":\#(card)}"#, [.builder]),
    (#"{"type":"card_json","data":\#(quoted)}"#, [.content]),
    (
      "curl -X POST -H 'Content-Type: application/json' \\\n  -d '{\"msg_type\":\"interactive\",\"card\":\(card)}' \\\n  https://a",
      [.curl, .webhook]
    ),
    (#"$ curl --data-raw "{\"content\":\#(JSONString.escaped(quoted))}" https://a"#, [.curl, .content]),
    (#"curl https://a --json=$'\#(card.replacing("hr", with: "h\\x72"))'"#, [.curl]),
    (#"curl https://a -d'\#(card)'"#, [.curl]),
    ("Look:\n\n```json\n\(card)\n```\nand ``` this", [.fence]),
    ("card = \(quoted)\nclient.send(card)", [.source]),
    ("body = json.dumps(\n  '''\(card)'''\n)", [.source]),
    ("const card = `\(card)`; // it's here", [.source]),
    ("content := `{\"content\":\(quoted)}`", [.source, .content]),
    (
      "String card = \"{\\\"schema\\\": \\\"2.0\\\", \"\n    + \"\\\"body\\\": {\\\"elements\\\": [{\\\"tag\\\": \\\"hr\\\"}], \\\"x\\\": 1.0}}\";",
      [.source]
    ),
    ("String card = \"\"\"\n    \(card)\"\"\";", [.source]),
    ("requests.post(url, json={\"msg_type\": \"interactive\", \"card\": \(card)})", [.source, .webhook]),
  ]

  @Test("are found, with their own bytes", arguments: texts.indices)
  func found(index: Int) {
    let (text, wrappers) = Self.texts[index]
    guard case .card(let found) = Unwrapping(of: text) else {
      #expect(wrappers.isEmpty, "\(text)")
      return
    }
    #expect(found.wrappers == wrappers, "\(text)")
    #expect(found.text == Self.card)
    #expect(found.losses.isEmpty)
    #expect(found.phrase.english.hasPrefix("The card was taken out of"))
  }

  @Test("in Python or JavaScript are written as JSON")
  func repaired() {
    let source = "card = {'elements': [{'tag': 'markdown', 'content': 'a', 'x': True, },], }"
    guard case .card(let found) = Unwrapping(of: source) else {
      Issue.record("not found")
      return
    }
    #expect(found.wrappers == [.source])
    #expect(
      JSONDocument.canonical(found.bytes)
        == JSONDocument.canonical(
          Array(
            #"{"elements":[{"tag":"markdown","content":"a","x":true}]}"#.utf8)))
  }

  @Test("of an export with a card for each language are one card where only words differ")
  func languages() {
    func card(_ words: String, _ more: String = "") -> String {
      #"{"elements":[{"tag":"markdown","content":"\#(words)"\#(more)}]}"#
    }
    for (english, expected, losses) in [
      (card("e"), card("中", #","i18n_content":{"zh_cn":"中","en_us":"e"}"#), 0),
      (card("e", #","text_align":"left""#), card("中"), 1),
    ] {
      guard case .card(let found) = Unwrapping(of: #"{"zh_cn":\#(card("中")),"en_us":\#(english)}"#) else {
        Issue.record("not found")
        return
      }
      #expect(found.text == expected)
      #expect(found.losses.count == losses)
    }
  }

  @Test("of several messages: the first card, and that is said")
  func several() {
    let item = #"{"msg_type":"interactive","body":{"content":\#(Self.quoted)}}"#
    let text = #"{"data":{"items":[{"msg_type":"text","body":{"content":"{}"}},\#(item)]}}"#
    guard case .card(let found) = Unwrapping(of: text) else {
      Issue.record("not found")
      return
    }
    #expect(found.text == Self.card)
    #expect(found.losses.count == 1)
  }

  @Test(
    "are not looked for in cards and in what holds none",
    arguments: [
      card, "", "{}", "[]", "5", "\"\"", "\"hello\"", #"{"a":"{}"}"#, #"{"text":"hi"}"#, "if x { y() }",
      #"{"schema":"2.0","body":{"elements":[}}"#, #"{"elements":[{"tag":"markdown","content":"{\"elements\":[]}"}]}"#,
      #"{"type":"template","data":{"template_id":"AAq","template_variable":{"card":{"elements":[]}}}}"#,
      #"{"zh_cn":{"title":"t","content":[[{"tag":"text","text":"a"}]]}}"#, "curl https://a -d @card.json",
      "curl -d", "curl -d '", "```\n```", "it's", "'''", "\"\"\"", "`", "{\\\"a", "{\\",
    ])
  func asIs(text: String) {
    #expect(Unwrapping(of: text) == .asIs)
  }

  @Test(
    "that can not be had back are refused with the reason",
    arguments: [
      #"{"title":"t","elements":[[{"tag":"text","text":"a"}]]}"#,
      #"{"data":{"items":[{"body":{"content":"{\"title\":null,\"elements\":[[{\"tag\":\"text\",\"text\":\"a\"}]]}"}}]}}"#,
      #"{"json_card":"{"}"#, #"{"json_card":"{}"}"#,
      #"{"json_card":"{\"body\":{\"elements\":[{\"tag\":\"repeat\",\"property\":{}}]}}"}"#,
      #"{"json_card":"{\"body\":{\"elements\":[{\"tag\":\"img\",\"property\":{\"imageID\":\"1\"}}]}}"}"#,
    ])
  func refused(text: String) {
    guard case .refused(let reason) = Unwrapping(of: text) else {
      Issue.record("not refused: \(Unwrapping(of: text))")
      return
    }
    #expect(reason.english != reason.chinese)
  }

  @Test("Any bytes in: no crash", arguments: 0..<6)
  func anyBytes(seed: Int) {
    var state = UInt64(seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    for (text, _) in Self.texts {
      var bytes = Array(text.utf8)
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      _ = Unwrapping(of: bytes)
    }
  }

  @Test(
    "Large texts of one sort of sign come to an end",
    arguments: [
      "{", "\"", "'", "`", "\\", "{\"", "{\\\"", "[{\"card\":", "{}", "```\n", "curl -d '", "\"{\"+", "'\\", "\\'",
      "curl \\a", "{{a", "a{'}",
    ])
  func large(piece: String) {
    #expect(Unwrapping(of: String(repeating: piece, count: 400_000 / piece.utf8.count)) == .asIs)
  }
}
