import Card
import JSONText
import Messages
import Phrase
import Testing
import Workbench

@Suite("Editing the open message")
struct EditingTests {
  private static let card =
    #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"markdown","content":"磁盘 old"}]}}"#

  @Test("Find, Enter and typing replace the match and nothing else")
  func findAndReplace() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.find))
    bench.type("old")
    bench.apply(.command(.open))
    bench.type("new")
    #expect(bench.text == Self.card.replacing("old", with: "new"))
    #expect(bench.workbench.editor?.isChanged == true)
  }

  @Test("Every change of the text asks for the draft to be kept, and undoing all of it for the draft to be dropped")
  func draftsFollow() {
    var bench = Bench()
    bench.open(Self.card)
    bench.type("x")
    guard case .saveDraft(let draft) = bench.effects.last else {
      Issue.record("no draft was kept: \(bench.effects)")
      return
    }
    #expect(draft.content == "x" + Self.card)
    #expect(draft.base == 1)
    bench.apply(.command(.undo))
    #expect(bench.effects.last == .dropDraft(messageID: "om_1"))
    #expect(bench.text == Self.card)
  }

  @Test(
    "What is known of the text is that of the text, after every key", arguments: ["a", "磁", "\"", "\\", "{", "\n", ","])
  func analysisFollows(_ typed: String) throws {
    var bench = Bench()
    bench.open(Self.card)
    for place in stride(from: 0, to: Self.card.utf8.count, by: 7) {
      bench.apply(.command(.selectAll))
      bench.type(Self.card)
      for _ in 0..<place { bench.apply(.moved(.left, extending: false)) }
      bench.type(typed)
      let editor = try #require(bench.workbench.editor)
      let anew = Card(JSONDocument(bench.text))
      #expect(editor.analysis.document.nodes.map(\.range) == anew.document.nodes.map(\.range))
      #expect(editor.analysis.document.problems == anew.document.problems)
      #expect(
        editor.analysis.findings
          == Lint.findings(in: anew, context: LintContext(wasSchema2: editor.kind == .card2, forPatch: true)))
    }
  }

  @Test("A draft of an earlier session comes back with its caret")
  func draftComesBack() {
    var bench = Bench()
    bench.open(Self.card, draft: Draft(messageID: "om_1", content: "{}", base: 1, caret: 1, savedAt: Bench.now))
    #expect(bench.text == "{}")
    #expect(bench.workbench.editor?.caretByte == 1)
    #expect(bench.workbench.notice?.phrase.english.contains("draft") == true)
  }

  @Test("A message that can't be changed takes no key and says why")
  func readOnly() {
    var bench = Bench()
    bench.open(Self.card, readOnly: Failure(Phrase(en: "Another app sent it.", zh: "由其他应用发送。")))
    bench.type("x")
    #expect(bench.text == Self.card)
    #expect(bench.effects.isEmpty)
    #expect(bench.workbench.notice?.phrase.english == "Another app sent it.")
  }

  @Test("Esc in the find prompt goes back to where the caret was")
  func findIsLeft() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.find))
    bench.type("old")
    #expect(bench.workbench.editor?.caretByte != 0)
    bench.apply(.command(.back))
    #expect(bench.workbench.editor?.caretByte == 0)
    #expect(bench.workbench.prompt == nil)
  }

  @Test("A paste is one step of undo")
  func pasteIsOneStep() {
    var bench = Bench()
    bench.open("{}")
    bench.apply(.pasted("a\nb\nc"))
    #expect(bench.text == "a\nb\nc{}")
    bench.apply(.command(.undo))
    #expect(bench.text == "{}")
  }

  @Test("Formatting changes blanks only and can be undone")
  func format() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.format))
    #expect(bench.text != Self.card)
    #expect(bench.text.filter { $0 != " " && $0 != "\n" } == Self.card.filter { $0 != " " })
    bench.apply(.command(.undo))
    #expect(bench.text == Self.card)
  }

  @Test("What the external editor brings back is one step of undo")
  func externalEditor() {
    var bench = Bench()
    bench.open("{}")
    #expect(bench.apply(.command(.externalEditor)) == [.editOutside(text: "{}", caret: 0)])
    bench.apply(.externalEditorClosed(.success(#"{"schema":"2.0"}"#)))
    #expect(bench.text == #"{"schema":"2.0"}"#)
    bench.apply(.command(.undo))
    #expect(bench.text == "{}")
  }
}
