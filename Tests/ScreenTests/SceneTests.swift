import Messages
import Phrase
import Screen
import TerminalUI
import Testing
import Workbench

@Suite("Screens")
struct SceneTests {
  static let sizes = [Size(columns: 160, rows: 40), Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]

  private func name(_ screen: String, _ size: Size) -> String { "\(screen)-\(size.columns)x\(size.rows)" }

  @Test("The list, with the preview of the row", arguments: sizes)
  func list(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("j")
    StoredScreen.check(stage.screen(), name("list", size))
  }

  @Test("The list in Chinese", arguments: sizes)
  func listInChinese(size: Size) throws {
    var stage = try Stage(size: size, language: .chinese)
    StoredScreen.check(stage.screen(), name("list-zh", size))
  }

  @Test("A card in the editor, after a find", arguments: sizes)
  func editor(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("Enter", "Ctrl-F")
    try stage.type("97")
    try stage.press("Enter")
    try stage.type("79")
    StoredScreen.check(stage.screen(), name("editor", size))
  }

  @Test("A card of one long line, laid out by its structure", arguments: sizes)
  func minified(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("j", "Enter", "End")
    StoredScreen.check(stage.screen(), name("minified", size))
  }

  @Test("The preview alone, with the component at the caret", arguments: sizes)
  func preview(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("Enter", "Tab", "j", "j")
    StoredScreen.check(stage.screen(), name("preview", size))
  }

  @Test("The review before sending", arguments: sizes)
  func review(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("Enter", "Ctrl-F")
    try stage.type("97")
    try stage.press("Enter")
    try stage.type("79")
    try stage.press("Ctrl-S")
    StoredScreen.check(stage.screen(), name("review", size))
  }

  @Test("A review in Chinese, refused by the service", arguments: sizes)
  func refused(size: Size) throws {
    var stage = try Stage(size: size, language: .chinese)
    try stage.press("Enter")
    try stage.type(" ")
    try stage.press("Ctrl-S")
    let effects = stage.apply(.command(.send))
    for case .deliver(let ticket, _) in effects {
      _ = stage.apply(
        .delivered(
          ticket,
          .failure(
            ShownFailure(
              Failure(
                Phrase(en: "The card holds a tag that 2.0 has no more: action.", zh: "卡片中有 2.0 已不支持的标签：action。"),
                remedy: Phrase(en: "Take the button out of it.", zh: "请把按钮移出该标签。"), logID: "20261003101522A1B2",
                place: 2..<10)))))
    }
    StoredScreen.check(stage.screen(), name("refused-zh", size))
  }

  @Test("While calls wait, the reason and the seconds stand in the status line", arguments: sizes)
  func waiting(size: Size) throws {
    var stage = try Stage(size: size)
    let wait = Phrase(
      en: "waiting: Feishu asks us to slow down, 3 s left", zh: "等待：飞书要求放慢速度，还剩 3 秒")
    _ = stage.apply(.budgetChanged(Budget(secondLeft: 0, minuteLeft: 940, wait: wait)))
    StoredScreen.check(stage.screen(), name("waiting", size))
  }

  @Test("Versions and sends", arguments: sizes)
  func versions(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("H", "j")
    StoredScreen.check(stage.screen(), name("versions", size))
  }

  @Test("Help", arguments: sizes)
  func help(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("F1")
    StoredScreen.check(stage.screen(), name("help", size))
  }

  @Test("The palette", arguments: sizes)
  func palette(size: Size) throws {
    var stage = try Stage(size: size)
    try stage.press("Ctrl-P")
    try stage.type("re")
    StoredScreen.check(stage.screen(), name("palette", size))
  }

  @Test("The picture of the README")
  func readme() throws {
    var stage = try Stage(size: Size(columns: 120, rows: 24))
    try stage.press("Enter", "Ctrl-F")
    try stage.type("97")
    try stage.press("Enter")
    try stage.type("79")
    StoredScreen.check(stage.screen(), "readme-120x24")
  }

  @Test("A terminal without line drawing gets ASCII frames")
  func ascii() throws {
    var stage = try Stage(size: Size(columns: 80, rows: 24), unicode: false)
    try stage.press("Enter")
    StoredScreen.check(stage.screen(), "ascii-80x24")
  }

  @Test("Too small a window says so", arguments: [(39, 10), (40, 9), (1, 1), (0, 0)])
  func tooSmall(columns: Int, rows: Int) throws {
    var stage = try Stage(size: Size(columns: columns, rows: rows))
    let text = stage.scene.draw(stage.bench).text()
    #expect(columns < 4 || text.hasPrefix("Make"))
  }
}
