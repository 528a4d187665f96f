import Messages
import Phrase
import Screen
import TerminalUI
import Testing
import Workbench

@Suite("Screens answer every key")
struct SceneAnswerTests {
  static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  @Test("A key that means nothing says so", arguments: ["Alt-U", "F3", "Ctrl-C", "Insert", "Z"])
  func unknownKey(name: String) throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    try stage.press(name)
    #expect(stage.screen().contains("\(name) does nothing here."))
  }

  @Test("The end of the help is one key away, and one key back moves it", arguments: sizes)
  func helpEnd(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("F1", "G")
    let end = stage.screen()
    #expect(!end.contains("more below"))
    try stage.press("j", "j", "j", "k")
    #expect(stage.screen() != end)
  }

  @Test("On a narrow screen the help keeps every word", arguments: sizes)
  func helpWords(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("F1")
    var words = ""
    for _ in 0..<60 {
      words += stage.screen()
      try stage.press("PgDn")
    }
    #expect(words.contains("name") && words.contains("(drafts are kept)") && words.contains("first"))
  }

  @Test("A review scrolled past its end comes back with the first key")
  func reviewEnd() throws {
    var stage = try Stage(size: Size(columns: 40, rows: 12))
    try stage.press("Enter")
    try stage.type(" ")
    try stage.press("Ctrl-S", "G")
    let end = stage.screen()
    try stage.press("PgDn", "PgDn", "k")
    #expect(stage.screen() != end)
  }

  @Test("A click on a tab goes there", arguments: [(2, Pane.messages), (12, .editor), (20, .preview)])
  func tab(column: Int, pane: Pane) throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    try stage.press("Tab")
    let click = TerminalEvent.click(Point(column: column, row: 1), count: 1)
    let action = try #require(stage.scene.action(for: click, in: stage.bench))
    _ = stage.apply(action)
    #expect(stage.bench.focus == pane)
  }

  @Test("The chat stands in the list where there is room", arguments: [(160, false), (80, true), (40, false)])
  func chat(columns: Int, isShown: Bool) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 24))
    let row = try #require(stage.screen().split(separator: "\n").first { $0.contains("Old alert") })
    #expect(row.contains("值班告警") == isShown)
  }

  @Test(
    "While the answer to an edit is missing the count is a range: in the list, the title of the editor and the versions",
    arguments: [80, 120, 160])
  func editRange(columns: Int) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 24))
    var unsure = Stage.messages
    unsure[2].edits.uncertain = 1
    _ = stage.apply(.listLoaded(unsure, chats: []))
    let row = try #require(stage.screen().split(separator: "\n").first { $0.contains("今天") })
    #expect(row.contains(" 7–8/20 "))
    try stage.press("j", "j", "Enter")
    _ = stage.apply(.listLoaded(unsure, chats: []))
    let title = try #require(stage.screen().split(separator: "\n").dropFirst().first)
    #expect(title.contains("edits 7–8/20"))
    try stage.press("F4")
    #expect(stage.screen().contains("Versions · om_lunch · edits 7–8/20"))
  }

  @Test("A notice never covers what is typed into a prompt")
  func noticeBesidePrompt() throws {
    var stage = try Stage(size: Size(columns: 40, rows: 12))
    try stage.press("Enter", "Ctrl-F")
    try stage.type("a longer text to look for")
    #expect(stage.screen().contains("Find: a longer text to look for"))
    #expect(stage.screen().contains("Not found"))
  }

  @Test("In the preview of a message that is not open the keys scroll it, and leave the list alone")
  func previewOfRow() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 10))
    try stage.press("Tab", "Tab", "j", "j")
    #expect(stage.bench.list.cursor == 0)
    #expect(stage.bench.preview.top != nil)
  }

  @Test("The finding at the caret and the key that mends it are never cut", arguments: [40, 80, 100, 160])
  func finding(columns: Int) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 24))
    try stage.press("j", "Enter", "Ctrl-A")
    _ = stage.apply(.pasted(#"{"elements":[{"tag":"hr"}]}"#))
    try stage.press("F8")
    let end = stage.screen().split(separator: "\n").suffix(6).joined(separator: " ").split(separator: " ")
    #expect(end.joined(separator: " ").contains("[Alt-Enter: "))
  }

  @Test("On any width the title tells that there is a draft", arguments: [60, 80, 100, 160])
  func draft(columns: Int) throws {
    var stage = try Stage(size: Size(columns: columns, rows: 24))
    try stage.press("Enter")
    try stage.type(" ")
    #expect(stage.screen().split(separator: "\n").prefix(2).last?.contains("draft") == true)
  }
}
