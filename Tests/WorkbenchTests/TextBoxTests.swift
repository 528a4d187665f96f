import JSONText
import Messages
import Phrase
import Screen
import Testing
import TextBuffer
import Workbench

@Suite("A text of the preview, changed in place")
struct TextBoxTests {
  private static let card =
    #"{"schema":"2.0", "n":1.0, "body":{"elements":[{"tag":"markdown","content":"old \u4e2d \"q\"\nline"}]}}"#
  private static let path = JSONPath(pointer: "/body/elements/0/content")

  private func opened() -> Bench {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.paneClicked(.preview))
    bench.apply(.textPicked(Self.path))
    return bench
  }

  @Test("It shows the text as lines, without escapes")
  func lines() {
    let bench = opened()
    #expect(bench.workbench.textBox?.buffer.text == "old 中 \"q\"\nline")
    #expect(bench.workbench.context == .textBox)
  }

  @Test("Quotes and line breaks are escaped, and every other byte stays")
  func applied() {
    var bench = opened()
    bench.type(" \"new\"")
    bench.apply(.typed("\n"))
    bench.type("完")
    bench.apply(.command(.applyText))
    #expect(
      bench.workbench.editor?.text == Self.card.replacing(#"line"}"#, with: #"line \"new\"\n完"}"#))
    #expect(bench.workbench.textBox == nil)
  }

  @Test("It is one step to undo")
  func undone() {
    var bench = opened()
    bench.type("abc")
    bench.apply(.deleted(.backward))
    bench.type("d")
    bench.apply(.command(.applyText))
    bench.apply(.command(.undo))
    #expect(bench.workbench.editor?.text == Self.card)
  }

  @Test("Esc leaves everything as it was, and redo brings back what was typed")
  func left() {
    var bench = opened()
    bench.type("abc")
    let effects = bench.apply(.command(.back))
    #expect(bench.workbench.editor?.text == Self.card)
    #expect(bench.workbench.textBox == nil)
    #expect(effects == [.dropDraft(messageID: "om_1")])
    bench.apply(.command(.redo))
    #expect(bench.workbench.editor?.text == Self.card.replacing(#"line"}"#, with: #"lineabc"}"#))
  }

  @Test("Every key is kept in the draft, with the text in the JSON")
  func journalled() {
    var bench = opened()
    guard case .saveDraft(let draft)? = bench.apply(.typed("x")).last else {
      Issue.record("no draft was kept")
      return
    }
    #expect(draft.content == Self.card.replacing(#"line"}"#, with: #"linex"}"#))
    #expect(bench.workbench.textBox?.content == draft.content)
    #expect(bench.workbench.editor?.text == Self.card)
  }

  @Test("A paste, undo, select all and cut work on the text alone")
  func keys() {
    var bench = opened()
    bench.apply(.pasted("a\nb"))
    #expect(bench.workbench.textBox?.buffer.text == "old 中 \"q\"\nlinea\nb")
    bench.apply(.command(.undo))
    #expect(bench.workbench.textBox?.buffer.text == "old 中 \"q\"\nline")
    bench.apply(.command(.selectAll))
    #expect(bench.apply(.command(.cut)).contains(.copy("old 中 \"q\"\nline")))
    #expect(bench.workbench.textBox?.buffer.text == "")
    bench.apply(.command(.paste))
    #expect(bench.workbench.textBox?.buffer.text == "old 中 \"q\"\nline")
    bench.apply(.command(.applyText))
    #expect(bench.workbench.editor?.text == Self.card)
  }

  @Test("What is typed into a text of a message that is recalled meanwhile stays to be copied")
  func recalled() {
    var bench = opened()
    bench.type("abc")
    bench.apply(.listLoaded([Bench.message("om_1", "Disk alert", isRecalled: true)], chats: []))
    bench.apply(.command(.applyText))
    #expect(bench.workbench.textBox?.buffer.text == "old 中 \"q\"\nlineabc")
    #expect(bench.workbench.notice?.kind == .warning)
    #expect(bench.workbench.editor?.text == Self.card)
    bench.apply(.command(.back))
    #expect(bench.workbench.textBox == nil)
    #expect(bench.workbench.notice == nil)
  }

  @Test("A card that is pasted into a text goes in as it is")
  func pastedCard() {
    var bench = opened()
    bench.apply(.command(.selectAll))
    bench.apply(.pasted(#"{"content":"{\"schema\":\"2.0\"}"}"#))
    #expect(bench.workbench.textBox?.buffer.text == #"{"content":"{\"schema\":\"2.0\"}"}"#)
  }

  @Test("Of a message that can't be changed no text is opened")
  func readOnly() {
    var bench = Bench()
    bench.open(Self.card, readOnly: Failure(Phrase(verbatim: "recalled")))
    bench.apply(.textPicked(Self.path))
    #expect(bench.workbench.textBox == nil)
    #expect(bench.workbench.notice?.kind == .warning)
  }

  @Test("Of broken JSON no text is opened, and it says why")
  func broken() {
    var bench = Bench()
    bench.open(String(Self.card.dropLast(1)))
    bench.apply(.textPicked(Self.path))
    #expect(bench.workbench.textBox == nil)
    #expect(bench.workbench.notice?.kind == .warning)
  }

  @Test("Up and down go by the rows that show, and keep their column", arguments: [10, 11, 40])
  func rows(_ rows: Int) {
    var bench = opened()
    bench.apply(.resized(Size(columns: 40, rows: rows)))
    bench.apply(.command(.selectAll))
    bench.apply(.pasted("one two three four five six seven eight nine ten\n短行\n" + String(repeating: "中", count: 60)))
    bench.apply(.moved(.textStart, extending: false))
    let top = bench.workbench.textBox?.buffer.caret
    for _ in 0..<20 { bench.apply(.moved(.down, extending: false)) }
    #expect(bench.workbench.textBox?.buffer.caret.line == 2)
    for _ in 0..<20 { bench.apply(.moved(.up, extending: false)) }
    #expect(bench.workbench.textBox?.buffer.caret == top)
  }

  @Test("Rows cover every byte and are no wider than the box", arguments: [2, 5, 9, 20, 80])
  func wrapping(_ columns: Int) throws {
    var bench = opened()
    bench.apply(.command(.selectAll))
    bench.apply(.pasted("the quick brown fox 跳过了懒狗 https://example.com/very/long/address e\u{301}👩‍🚀 end\n\n  x"))
    let box = try #require(bench.workbench.textBox)
    for line in 0..<box.buffer.lineCount {
      let rows = box.rows(columns: columns).filter { $0.line == line }
      #expect(rows.first?.range.lowerBound == 0)
      #expect(rows.last?.range.upperBound == box.buffer.line(line).utf8.count)
      for (row, next) in zip(rows, rows.dropFirst()) { #expect(row.range.upperBound == next.range.lowerBound) }
      for row in rows { #expect(box.column(ofOffset: row.range.upperBound, in: row) <= columns) }
    }
  }
}

@Suite("Folding one part of the preview")
struct FoldTests {
  private static func panel(_ title: String) -> String {
    #"{"tag":"collapsible_panel","header":{"title":{"tag":"plain_text","content":"\#(title)"}},"elements":[]}"#
  }

  private static let card = #"{"schema":"2.0","body":{"elements":[\#(panel("one")),\#(panel("two"))]}}"#
  private static func element(_ number: Int) -> JSONPath { JSONPath(pointer: "/body/elements/\(number)") }

  private func opened() -> Bench {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.foldPicked(Self.element(1), isOpen: true))
    return bench
  }

  /// Changes the text as an external editor does.
  private func change(_ bench: inout Bench, _ old: String, _ new: String) {
    let text = bench.workbench.editor?.text ?? ""
    bench.apply(.externalEditorClosed(.success(text.replacing(old, with: new))))
  }

  @Test("A part is opened and folded again")
  func toggled() {
    var bench = opened()
    #expect(bench.workbench.preview.folds.expanded == [Self.element(1)])
    bench.apply(.foldPicked(Self.element(1), isOpen: false))
    #expect(bench.workbench.preview.folds.expanded.isEmpty)
    #expect(bench.workbench.preview.folds.collapsed == [Self.element(1)])
  }

  @Test("It stays open when something is put in before it, and when that goes away again")
  func follows() {
    var bench = opened()
    change(&bench, #""elements":[{"tag":"coll"#, #""elements":[{"tag":"hr"},{"tag":"coll"#)
    #expect(bench.workbench.preview.folds.expanded == [Self.element(2)])
    change(&bench, #"{"tag":"hr"},"#, "")
    #expect(bench.workbench.preview.folds.expanded == [Self.element(1)])
  }

  @Test("It stays open while its own title is typed, and while the JSON is broken")
  func typing() {
    var bench = opened()
    change(&bench, "two", "tw")
    change(&bench, #""tw""#, #""tw"#)
    change(&bench, #""tw"#, #""twelve""#)
    #expect(bench.workbench.preview.folds.expanded == [Self.element(1)])
  }

  @Test("Another message begins with its own folds")
  func another() {
    var bench = opened()
    bench.apply(.paneClicked(.messages))
    bench.apply(.command(.down))
    bench.open(Self.card)
    #expect(bench.workbench.preview.folds.expanded.isEmpty)
  }
}
