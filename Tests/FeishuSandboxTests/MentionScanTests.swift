import Testing

@testable import FeishuSandbox

@Suite("Mentions, found by bytes")
struct MentionScanTests {
  @Test(
    "are those that reading the whole Markdown finds",
    arguments: [
      "", "no one", "<at id=ou_1></at>", "a <at id='ou_1'>Ann</at> 值班 <at ids=ou_1,ou_2></at>",
      #"<at email="a@b.c"></at><at id=all></at>"#, "<at", "<at >", "<at id=>", "<at id=ou_1", "< at id=ou_1>",
      "`<at id=ou_1></at>` <at id=ou_2></at>", "**<at id=ou_1></at>**", "<attach id=x><at  id=ou_3></at>",
      "<at id=ou_1><at id=ou_2></at>" + String(repeating: "<", count: 3000),
    ])
  func same(text: String) {
    let whole = InlineMarkdown.pieces(of: text).compactMap { piece in
      if case .mention(let id) = piece { id } else { nil }
    }
    #expect(InlineMarkdown.mentions(in: text) == whole)
  }

  @Test(
    "Bytes are found wherever they stand",
    arguments: [("", false), ("<at ", true), ("<<at ", true), ("<a<at x", true), ("<at", false), ("值班<at ", true)])
  func bytes(text: String, isThere: Bool) {
    #expect(text.contains(bytesOf: "<at ") == isThere)
  }
}
