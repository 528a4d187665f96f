import Messages
import Phrase
import Testing
import Workbench

/// Nothing that is asked for is passed over in silence, and nothing happens that was not asked for.
@Suite("Clear answers")
struct ClearAnswerTests {
  static let card = #"{"schema":"2.0","body":{"elements":[{"tag":"markdown","content":"97 % of 97"}]}}"#

  private func notice(_ bench: Bench) -> String { bench.workbench.notice?.phrase.english ?? "" }

  @Test(
    "With no message open, what needs one says so",
    arguments: [
      Command.find, .findNext, .paste, .cutLine, .selectAll, .nextFinding, .quickFix, .format, .externalEditor,
    ])
  func nothingOpen(command: Command) {
    var bench = Bench()
    bench.apply(.paneClicked(.editor))
    bench.apply(.command(command))
    #expect(notice(bench).hasPrefix("Open a message first"))
  }

  @Test("Typing into an empty editor says what to do")
  func typingIntoNothing() {
    var bench = Bench()
    bench.apply(.paneClicked(.editor))
    bench.apply(.typed("a"))
    #expect(notice(bench).hasPrefix("Open a message first"))
  }

  @Test("A list without rows says so", arguments: [Command.open, .recall, .copyID, .versions])
  func emptyList(command: Command) {
    var bench = Bench(messages: [])
    bench.apply(.command(command))
    #expect(notice(bench) == "There is no message here.")
  }

  @Test("A paste beside the editor changes nothing and says where it goes")
  func pasteIntoList() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.paneClicked(.messages))
    bench.apply(.pasted("lost?"))
    #expect(bench.text == Self.card)
    #expect(notice(bench).contains("Tab"))
  }

  @Test("A pasted y is not an answer to a question")
  func pasteIntoQuestion() {
    var bench = Bench()
    bench.apply(.command(.recall))
    #expect(bench.apply(.pasted("y")).isEmpty)
    #expect(bench.workbench.context == .confirmation)
  }

  @Test("Enter on what is not found keeps the prompt, so that typing goes on there")
  func findMiss() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.find))
    bench.type("zzz")
    bench.apply(.command(.open))
    bench.type("y")
    #expect(bench.text == Self.card)
    #expect(bench.workbench.prompt?.text == "zzzy")
    #expect(notice(bench).hasPrefix("Not found"))
  }

  @Test("Up and down in the find prompt go from match to match, not through the list")
  func findSteps() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.find))
    bench.type("97")
    let first = bench.workbench.editor?.caretByte
    bench.apply(.command(.down))
    #expect(bench.workbench.editor?.caretByte == first.map { $0 + 8 })
    bench.apply(.command(.open))
    bench.type("79")
    #expect(bench.text == Self.card.replacing("of 97", with: "of 79"))
    #expect(bench.workbench.list.cursor == 0)
  }

  @Test("Finding the next match says when it went round")
  func wentRound() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.find))
    bench.type("97")
    bench.apply(.command(.open))
    bench.apply(.command(.findNext))
    #expect(notice(bench).isEmpty)
    bench.apply(.command(.findNext))
    #expect(notice(bench).hasPrefix("Went round"))
  }

  @Test(
    "Deleting a word in a prompt deletes one word",
    arguments: [("is:draft disk", "is:draft "), ("disk ", ""), ("", "")])
  func promptWord(text: String, rest: String) {
    var bench = Bench()
    bench.apply(.command(.filter))
    bench.type(text)
    bench.apply(.deleted(.wordBackward))
    #expect(bench.workbench.prompt?.text == rest)
  }

  @Test("Help over a prompt takes the keys, and Esc gives them back")
  func helpOverPrompt() {
    var bench = Bench()
    bench.apply(.command(.filter))
    bench.type("disk")
    bench.apply(.command(.help))
    #expect(bench.workbench.context == .help)
    bench.apply(.command(.back))
    #expect(bench.workbench.prompt?.text == "disk")
  }

  @Test("The palette over a review offers what a review can do")
  func paletteOverReview() {
    var bench = Bench()
    bench.open(Self.card)
    bench.type(" ")
    bench.apply(.command(.reviewAndSend))
    bench.apply(.command(.palette))
    guard case .palette(let palette) = bench.workbench.overlay else {
      Issue.record("no palette")
      return
    }
    #expect(palette.matches == [.send, .sendAnyway, .note, .back, .help, .redraw, .suspend, .quit])
  }

  @Test("The filter of the palette is the list's, wherever it was asked for")
  func filterFromEditor() {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(.filter))
    #expect(bench.workbench.focus == .messages)
  }

  @Test("How the preview is looked at is told", arguments: [Command.previewWidth, .previewLocale, .previewFold])
  func previewSettings(command: Command) {
    var bench = Bench()
    bench.open(Self.card)
    bench.apply(.command(command))
    #expect(!notice(bench).isEmpty)
  }
}
