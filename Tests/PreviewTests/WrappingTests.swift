import Screen
import Testing

@testable import Preview

@Suite("Breaking lines")
struct WrappingTests {
  private func wrap(_ text: String, _ width: Int, mostLines: Int = .max) -> [String] {
    InlineText(text).lines(width: width, mostLines: mostLines).map(\.text)
  }

  @Test(
    "Text breaks where a reader expects it",
    arguments: [
      ("the quick brown fox", 10, ["the quick", "brown fox"]),
      ("a  b", 10, ["a  b"]),
      ("磁盘已满请处理", 8, ["磁盘已满", "请处理"]),
      ("磁盘已满，请处理", 8, ["磁盘已", "满，请处", "理"]),
      ("他说《手册》在此", 6, ["他说", "《手", "册》在", "此"]),
      ("见 https://example.com/a/b", 14, ["见", "https://", "example.com/a/", "b"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("one, two", 5, ["one,", "two"]),
      ("line\n\nline", 10, ["line", "", "line"]),
      ("line\r\nline", 10, ["line", "line"]),
      ("  indented text", 8, ["indented", "text"]),
      ("ab 中文字", 4, ["ab", "中文", "字"]),
      ("don’t break", 6, ["don’t", "break"]),
      ("价格：100元", 6, ["价格：", "100元"]),
    ] as [(String, Int, [String])])
  func breaks(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(wrap(text, width) == lines)
  }

  @Test("What does not fit into so many lines ends with an ellipsis")
  func ellipsis() {
    #expect(wrap("one two three four", 8, mostLines: 2) == ["one two", "three…"])
    #expect(wrap("one two", 8, mostLines: 1) == ["one two"])
  }

  @Test("No line starts with closing punctuation", arguments: Array(6...40))
  func closing(_ width: Int) {
    let text = "线上告警：磁盘（/data）已满，请立即处理。详见《值班手册》第三章；如有疑问，请联系「平台组」！感谢，谢谢…… and so on, (really), ok?"
    for line in wrap(text, width) {
      #expect(!"，。：；！）》」…,?)".contains(line.first ?? " "), "\(line)")
    }
  }

  @Test("No line starts with a closing sign or ends with an opening one, whatever the text", arguments: 0..<40)
  func anyText(_ seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    // Never two signs side by side: a row of signs as long as a line has to break somewhere.
    let words = ["磁盘", "手册", "中", "かな", "a词", "word词", "42中", "ok 中"]
    let signs = ["，", "。", "：", "）", "》", "」", "（", "《", "「", "“", "”", "々", "ー", "っ", "…", "；", "【", "】", "！", "￥"]
    var text = ""
    for _ in 0..<60 {
      text += words[next(words.count)]
      if next(2) == 0 { text += signs[next(signs.count)] + words[next(4)] }
    }
    for width in 8...60 {
      for line in wrap(text, width) {
        #expect(!"，。：）》」”々ーっ…；】！".contains(line.first ?? " "), "\(width): \(line)")
        #expect(!"（《「“【￥".contains(line.last ?? " "), "\(width): \(line)")
      }
    }
  }

  @Test("Nothing is lost but blanks at breaks", arguments: Array(2...30))
  func whole(_ width: Int) {
    let text = "Emoji 👨‍👩‍👧 and 旗帜 🇨🇳, e\u{301}a, 한국어 कि, https://example.com/x?y=z 结束。"
    #expect(wrap(text, width).joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("A cluster longer than a line is broken up", arguments: [2, 4, 10])
  func clusters(_ width: Int) {
    let text = String(repeating: "\u{1100}", count: 50)
    for line in InlineText(text).lines(width: width) {
      #expect(Width.of(line.text) <= width)
    }
  }

  @Test("Nothing unsafe comes through")
  func unsafe() {
    let lines = wrap("a\u{1B}[31mb\u{202E}c\u{7}d", 40)
    #expect(lines == ["a␛[31mb<U+202E>c␇d"])
  }

  @Test("Lines stand left, right or in the middle")
  func alignment() {
    #expect(InlineText("ab").lines(width: 6, align: .right).map(\.text) == ["    ab"])
    #expect(InlineText("ab").lines(width: 6, align: .center).map(\.text) == ["  ab"])
  }
}
