import JSONText
import Phrase
import Screen
import TerminalUI
import Testing
import TextBuffer
import Workbench

@Suite("The preview pane")
struct PreviewPaneTests {
  static let sizes = [Size(columns: 160, rows: 40), Size(columns: 80, rows: 24)]

  @Test("A text is changed in place, and the picture above follows", arguments: sizes, [Language.english, .chinese])
  func textBox(size: Size, language: Language) throws {
    var stage = try Stage(size: size, language: language)
    try stage.press("Enter", "Tab", "j", "j", "j", "Enter", "End", "Enter")
    try stage.type("第二行 \"quoted\" text")
    let name = language == .chinese ? "text-zh" : "text"
    StoredScreen.check(stage.screen(), "\(name)-\(size.columns)x\(size.rows)")
  }

  @Test("Broken text keeps the last good picture of its part, marked", arguments: sizes)
  func broken(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("Enter", "Ctrl-F")
    try stage.type("db-3")
    try stage.press("Enter")
    try stage.type("\"")
    if size.columns < 100 { try stage.press("Tab") }
    StoredScreen.check(stage.screen(), "broken-\(size.columns)x\(size.rows)")
  }

  /// The row and column of a text in the picture.
  private func place(of text: String, in screen: String) throws -> Point {
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let start = try #require(lines[row].firstRange(of: text)?.lowerBound)
    return Point(column: Width.of(lines[row][..<start]), row: row)
  }

  @Test("A click on a component finds its JSON; a second one goes there")
  func click() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    try stage.press("Enter", "Tab")
    let place = try place(of: "去处理", in: stage.screen())
    let action = try #require(stage.scene.action(for: .click(place, count: 1), in: stage.bench))
    _ = stage.apply(action)
    let editor = try #require(stage.bench.editor)
    let node = try #require(editor.analysis.document.node(atByte: editor.caretByte))
    #expect(node.string == "去处理")
    #expect(stage.bench.focus == .preview)
    let again = try #require(stage.scene.action(for: .click(place, count: 2), in: stage.bench))
    _ = stage.apply(again)
    #expect(stage.bench.focus == .editor)
  }

  @Test("Enter where there is no text goes to the JSON, and e does anywhere")
  func toSource() throws {
    for keys in [["j", "j", "j", "j", "Enter"], ["j", "e"]] {
      var stage = try Stage(size: Size(columns: 80, rows: 24))
      try stage.press("Enter", "Tab")
      for key in keys { try stage.press(key) }
      #expect(stage.bench.focus == .editor, "\(keys)")
      #expect(stage.bench.textBox == nil)
    }
  }

  @Test("The component at the caret is lit as the caret moves")
  func lit() throws {
    var stage = try Stage(size: Size(columns: 160, rows: 40))
    try stage.press("Enter", "Ctrl-F")
    try stage.type("db-3")
    try stage.press("Enter")
    #expect(stage.screen().contains("▌db-3"))
    try stage.press("Right", "Ctrl-F")
    try stage.type("去处理")
    try stage.press("Enter")
    #expect(stage.screen().contains("▌[ 去处理"))
    #expect(!stage.screen().contains("▌db-3"))
  }

  @Test("Space opens the part at the caret and folds it again; a click on its sign does the same")
  func folds() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    let panel =
      #"{"tag":"collapsible_panel","header":{"title":{"tag":"plain_text","content":"Panel"}},"elements":[{"tag":"markdown","content":"Inside"}]}"#
    try stage.press("Enter", "Tab")
    _ = stage.apply(.externalEditorClosed(.success(#"{"schema":"2.0","body":{"elements":[\#(panel)]}}"#)))
    try stage.press("g", "j")
    #expect(!stage.screen().contains("Inside"))
    try stage.press("Space")
    #expect(stage.screen().contains("Inside"))
    try stage.press("Space")
    #expect(!stage.screen().contains("Inside"))
    let sign = try place(of: "▸", in: stage.screen())
    let action = try #require(stage.scene.action(for: .click(sign, count: 1), in: stage.bench))
    _ = stage.apply(action)
    #expect(stage.screen().contains("Inside"))
  }

  @Test("Of parts side by side the one at the caret has the mark")
  func litBeside() throws {
    var stage = try Stage(size: Size(columns: 160, rows: 40))
    try stage.press("Enter", "Ctrl-A")
    _ = stage.apply(
      .pasted(
        #"{"elements":[{"tag":"action","actions":[{"tag":"button","text":{"tag":"plain_text","content":"one"}},{"tag":"button","text":{"tag":"plain_text","content":"two"}}]},{"tag":"table","columns":[{"name":"a","display_name":"Host"},{"name":"b","display_name":"State"}],"rows":[{"a":"db-3","b":"full"}]}]}"#
      ))
    let marks = [
      ("one", "▌[ one ]  [ two ]"), ("two", " [ one ] ▌[ two ]"), ("State", "│ Host │▌State"),
      ("db-3", "│▌db-3 │ full"),
      ("full", "│ db-3 │▌full"),
    ]
    for (word, shown) in marks {
      try stage.press("Right", "Ctrl-F", "Ctrl-W")
      try stage.type(word)
      try stage.press("Enter")
      #expect(stage.screen().contains(shown))
    }
  }

  @Test("Space says so where nothing folds")
  func nothingFolds() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    try stage.press("Enter", "Tab", "Space")
    #expect(stage.screen().contains("Nothing folds here."))
  }

  @Test("w goes through the widths that cards have", arguments: [Language.english, .chinese])
  func widths(language: Language) throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24), language: language)
    try stage.press("Enter", "Tab")
    var titles: [String] = []
    for _ in 0..<5 {
      try stage.press("w")
      titles.append(String(stage.screen().split(separator: "\n")[1]))
    }
    #expect(titles[0].contains("400px"))
    #expect(titles[1].contains("600px"))
    #expect(!titles[4].contains("px"))
  }

  @Test("A click outside of the text that is being changed does nothing; one inside moves the caret")
  func clicks() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24))
    try stage.press("Enter", "Tab", "j", "j", "Enter")
    _ = stage.screen()
    #expect(stage.scene.action(for: .click(Point(column: 4, row: 3), count: 1), in: stage.bench) == nil)
    let area = try #require(stage.bench.textBoxLayout?.text)
    let action = try #require(stage.scene.action(for: .click(area.origin, count: 1), in: stage.bench))
    _ = stage.apply(action)
    #expect(stage.bench.textBox?.buffer.caret.offset == 0)
  }
}
