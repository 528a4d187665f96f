import FeishuAPI
import FeishuClient
import Foundation
import TestServers
import Testing

@Suite("Contents come through as they are")
struct ContentTests {
  static let texts = [
    #"{"schema":"2.0","a":1.0,"b":"\u00e9\/","a":2}"#, "😀👩‍👩‍👧‍👦🇨🇳 é e\u{301}",
    "line\u{2028}sep\u{2029}\u{0}\u{7F}\u{85}\u{FEFF}end",
    "tab\tnewline\r\nquote\"backslash\\slash/ \u{8}\u{c}", "\u{10FFFF}\u{FFFD}\u{FFFF}", "",
    "This message was recalled",
    String(repeating: "磁盘已满 ", count: 40_000),
  ]

  @Test("What was sent is read back byte for byte", arguments: texts)
  func roundTrip(text: String) async throws {
    let server = serving { request in
      if request.method == "PATCH" { return patched }
      return .json(#"{"code":0,"data":{"items":[{"message_id":"om_1","body":\#(Self.escaped(text))}]}}"#)
    }
    try await withClient(of: server) { client in
      try await client.patch("om_1", content: text)
      let sent = try #require(server.requests.first?.body)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(sent.utf8)) as? [String: String])
      #expect(Array((object["content"] ?? "").utf8) == Array(text.utf8))
      let read = try await client.get("om_1", as: .userCard).value.content
      #expect(read.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(
    "Escapes of every kind are undone",
    arguments: [
      (#"\u4e2d\u6587"#, "中文"), (#"\ud83d\ude00"#, "😀"), (#"\/\b\f\n\r\t\"\\"#, "/\u{8}\u{c}\n\r\t\"\\"),
      (#"\u2028\u0000"#, "\u{2028}\u{0}"), ("\u{2028}", "\u{2028}"), (#"a\ud83db"#, "a\u{FFFD}b"),
      (#"\ude00\ud83d\ud83d\ude00"#, "\u{FFFD}\u{FFFD}😀"), (#"\\ud83d"#, #"\ud83d"#),
    ])
  func escapes(spelling: String, text: String) async throws {
    let server = serving { _ in
      .json(#"{"code":0,"data":{"items":[{"message_id":"om_1","body":{"content":"\#(spelling)"}}]}}"#)
    }
    try await withClient(of: server) { client in
      let content = try await client.get("om_1").value.content
      #expect(content.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test("Broken UTF-8 in one message does not hide the others")
  func brokenUTF8() async throws {
    let server = serving { _ in
      let start = Array(#"{"code":0,"data":{"items":[{"message_id":"om_1","body":{"content":"a"#.utf8)
      let end = Array(#"b"}},{"message_id":"om_2"}]}}"#.utf8)
      return .bytes(200, headers: [], body: start + [0xFF, 0xC0] + end)
    }
    try await withClient(of: server) { client in
      let items = try await client.items(of: "om_1").value
      #expect(items.map(\.messageID) == ["om_1", "om_2"])
      #expect(items.first?.content == "a\u{FFFD}\u{FFFD}b")
    }
  }

  /// `{"content":"…"}` with every character that may be written raw written raw.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\u{0}"..<" ":
        result +=
          "\\u" + String(repeating: "0", count: scalar.value < 16 ? 3 : 2)
          + String(scalar.value, radix: 16)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return #"{"content":"\#(result)"}"#
  }
}
