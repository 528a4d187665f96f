import Card
import FeishuAPI
import Messages
import Phrase

extension Phrase {
  static let nothingToUndo = Phrase(en: "Nothing to undo.", zh: "没有可撤销的操作。")
  static let nothingToRedo = Phrase(en: "Nothing to redo.", zh: "没有可重做的操作。")
  static let nothingOpen = Phrase(
    en: "Open a message first: Enter on its row.", zh: "请先打开一条消息：在列表中按 Enter。")
  static let nothingChanged = Phrase(en: "Nothing is changed yet.", zh: "内容没有变化。")
  static let nothingSelected = Phrase(
    en: "Nothing is selected. Shift and the arrows select.", zh: "没有选中内容，按住 Shift 加方向键可选择。")
  static let noFindings = Phrase(en: "No findings.", zh: "没有发现问题。")
  static let noQuickFix = Phrase(en: "No quick fix is known for this card.", zh: "没有可用的快速修复。")
  static let quickFixElsewhere = Phrase(
    en: "No quick fix here. F8 goes to the next finding.", zh: "此处没有快速修复，按 F8 跳到下一个问题。")
  static let formatNeedsJSON = Phrase(
    en: "It isn't JSON yet. F8 goes to the place.", zh: "内容还不是合法的 JSON，按 F8 跳到出错处。")
  static let alreadyFormatted = Phrase(en: "It is formatted already.", zh: "已经是格式化后的内容。")
  static let formatted = Phrase(
    en: "Formatted; only blanks changed. Alt-U takes it back.", zh: "已格式化，只改动了空白。按 Alt-U 可撤销。")
  static let oneLanguage = Phrase(en: "The card has one language.", zh: "卡片只有一种语言。")
  static let stillChecking = Phrase(
    en: "Checking; it is sent as soon as every check is good. Esc goes back.", zh: "正在检查，全部通过后立即发送。按 Esc 返回。")
  static let lookFirst = Phrase(
    en: "A check has something to say. Look first, then Enter.", zh: "有检查需要留意，请先查看，再按 Enter。")
  static let sendGoesOn = Phrase(
    en: "The send is under way and can't be taken back. One moment.", zh: "正在发送，无法中断，请稍候。")
  static let sendUnderWay = Phrase(en: "Another send is under way. One moment.", zh: "另一次发送正在进行，请稍候。")
  static let quitAfterSend = Phrase(
    en: "Waiting for the send to end, then quitting. Ctrl-Q again quits now.", zh: "发送完成后退出。再按 Ctrl-Q 立即退出。")
  static let needsForce = Phrase(
    en: "A check says no. F sends anyway; Esc goes back.", zh: "有检查未通过。按 F 仍然发送，按 Esc 返回。")
  static let alreadyNewest = Phrase(
    en: "This is the newest version. Pick an older one to go back to.", zh: "这已是最新版本，请选择更早的版本。")
  static let openFirst = Phrase(
    en: "Open the message first, then its version can be edited.", zh: "请先打开该消息，再编辑它的版本。")
  static let alreadyRecalled = Phrase(en: "It is recalled already.", zh: "该消息已经撤回。")
  static let recalling = Phrase(en: "Recalling…", zh: "正在撤回…")
  static let noDraft = Phrase(en: "There is no draft of it.", zh: "该消息没有草稿。")
  static let draftDiscarded = Phrase(en: "Draft thrown away. Alt-U brings it back.", zh: "草稿已丢弃，按 Alt-U 可找回。")

  static let draftDropped = Phrase(en: "Draft thrown away.", zh: "草稿已丢弃。")
  static let noMessageHere = Phrase(en: "There is no message here.", zh: "这里没有消息。")
  static let notOpened = Phrase(en: "Not opened.", zh: "已取消打开。")
  static let alreadyRefreshing = Phrase(en: "Refreshing already. One moment.", zh: "正在刷新，请稍候。")
  static let nothingToPaste = Phrase(
    en: "Nothing was cut or copied here. Paste from elsewhere with your terminal's own key.",
    zh: "这里还没有剪切或复制过内容。从别处粘贴请用终端自己的快捷键。")
  static let pasteIntoEditor = Phrase(en: "A paste goes into the editor: Tab goes there.", zh: "请先按 Tab 进入编辑面板再粘贴。")
  static let foldsOpen = Phrase(en: "Folded parts are shown open.", zh: "折叠部分已全部展开。")
  static let foldsAsSent = Phrase(en: "Folded parts are as readers first see them.", zh: "折叠部分按读者初次看到的样子显示。")

  static func fixed(_ title: Phrase) -> Phrase {
    Phrase(
      en: "Done: \(title.english). Alt-U takes it back.", zh: "已完成：\(title.chinese)。按 Alt-U 可撤销。")
  }

  static func opening(_ title: String) -> Phrase {
    Phrase(en: "Opening “\(title)”… Esc stops it.", zh: "正在打开“\(title)”… 按 Esc 取消。")
  }

  static let textNeedsJSON = Phrase(
    en: "The JSON is broken, so its texts can't be taken out. F8 in the editor goes to the place.",
    zh: "JSON 有错误，无法取出其中的文本。请在编辑面板按 F8 跳到出错处。")
  static let textApplied = Phrase(
    en: "The text is in the JSON. Alt-U in the editor takes it back.", zh: "文本已写入 JSON，在编辑面板按 Alt-U 可撤销。")
  static let textLeft = Phrase(
    en: "The text is as it was. Alt-E in the editor brings back what you typed.",
    zh: "文本保持原样，在编辑面板按 Alt-E 可找回刚才输入的内容。")
  static let nothingFolds = Phrase(
    en: "Nothing folds here. Arrows go to a panel, a list of options or a long table.",
    zh: "此处没有可折叠的内容，用方向键移到折叠面板、选项列表或长表格。")

  static func previewWidth(_ width: CardWidth?) -> Phrase {
    switch width {
    case nil: Phrase(en: "Preview: as wide as the card asks for.", zh: "预览：按卡片自身的宽度。")
    case .compact: Phrase(en: "Preview: compact, 400 px.", zh: "预览：紧凑，400 px。")
    case .standard: Phrase(en: "Preview: default, up to 600 px.", zh: "预览：默认，最宽 600 px。")
    case .phone: Phrase(en: "Preview: on a phone.", zh: "预览：手机。")
    case .fill: Phrase(en: "Preview: as wide as the pane.", zh: "预览：与面板同宽。")
    }
  }

  static func previewLocale(_ locale: String?) -> Phrase {
    locale.map { Phrase(en: "Preview as readers with \($0) see it.", zh: "预览：语言为 \($0) 的读者看到的样子。") }
      ?? Phrase(en: "Preview in the card's own language.", zh: "预览：卡片的默认语言。")
  }

  static func wentRound(_ forward: Bool) -> Phrase {
    forward
      ? Phrase(en: "Went round: on from the start.", zh: "已从头继续查找。")
      : Phrase(en: "Went round: on from the end.", zh: "已从末尾继续查找。")
  }

  static func draftRestored(from time: String) -> Phrase {
    Phrase(
      en: "Your draft of \(time) is here; it was never sent. Ctrl-S reviews it.",
      zh: "已恢复 \(time) 的草稿，尚未发送。按 Ctrl-S 检查并发送。")
  }

  static func copied(_ id: String) -> Phrase {
    Phrase(en: "Copied: \(id)", zh: "已复制：\(id)")
  }

  static func notFound(_ needle: String) -> Phrase {
    Phrase(en: "Not found: \(needle)", zh: "没有找到：\(needle)")
  }

  static func notJSON(line: Int, column: Int, reason: Phrase) -> Phrase {
    Phrase(
      en: "Not JSON at line \(line), column \(column): \(reason.english)",
      zh: "第 \(line) 行第 \(column) 列不是合法的 JSON：\(reason.chinese)")
  }

  static func versionInEditor(_ number: Int) -> Phrase {
    Phrase(
      en: "Version \(number) is in the editor. Ctrl-S reviews and sends it.",
      zh: "版本 \(number) 已放入编辑器，按 Ctrl-S 检查并发送。")
  }

  static func askRecall(_ title: String) -> Phrase {
    Phrase(
      en: "Recall “\(title)” for everybody? This can't be undone.  y = yes, any other key = no",
      zh: "对所有人撤回“\(title)”？此操作无法恢复。  按 y 确认，按其他键取消")
  }

  static func askDiscardDraft(_ title: String) -> Phrase {
    Phrase(
      en: "Throw away the draft of “\(title)”?  y = yes, any other key = no", zh: "丢弃“\(title)”的草稿？  按 y 确认，按其他键取消")
  }
}

extension Phrase {
  static let upgradeWantsCard = Phrase(
    en: "Only a card can be upgraded; this is a text.", zh: "只有卡片可以升级，这是一条文本消息。")
  static let alreadyUpgraded = Phrase(
    en: "It is a 2.0 card already.", zh: "已经是 2.0 卡片。")
  static let pasteTakenBack = Phrase(en: "Alt-U takes the paste back.", zh: "按 Alt-U 可撤销粘贴。")
  static func upgraded(_ upgrade: Upgrade) -> Phrase {
    let (all, looks) = (upgrade.changes.count, upgrade.looks)
    return looks == 0
      ? Phrase(en: "Upgraded: \(all) changes. Alt-U takes it back.", zh: "已升级，共 \(all) 处改动。按 Alt-U 可撤销。")
      : Phrase(
        en: "Upgraded: \(all) changes, \(looks) want a look. Alt-U takes it back.",
        zh: "已升级，共 \(all) 处改动，其中 \(looks) 处需要查看。按 Alt-U 可撤销。")
  }
}

extension Notice {
  /// What to say about a send that reached the service, or may have.
  init(of delivered: Delivered, isRecall: Bool) {
    if isRecall {
      self.init(.success, Phrase(en: "Recalled for everybody.", zh: "已对所有人撤回。"))
      return
    }
    let version = delivered.version.map(String.init) ?? "?"
    switch (delivered.outcome, delivered.proof) {
    case (.unknown(let reason), _):
      let reason = reason.phrase(on: .patchMessage)
      self.init(
        .warning,
        Phrase(
          en:
            "\(reason.english) Reading back could not settle it. It is looked into at the next start; F4 shows it.",
          zh: "\(reason.chinese)回读也无法确认。下次启动时会再次核实，按 F4 查看。"))
    case (_, .proven):
      self.init(
        .success,
        Phrase(
          en: "Sent and proven: readers see version \(version). F4 goes back.",
          zh: "已发送并核实：读者看到的是版本 \(version)。按 F4 可回滚。"))
    case (_, .differs(let places)):
      self.init(
        .warning,
        Phrase(
          en:
            "Accepted as version \(version), but it reads back differently at \(places.prefix(3).joined(separator: ", ")).",
          zh: "已接受为版本 \(version)，但回读内容在 \(places.prefix(3).joined(separator: ", ")) 处不同。"))
    case (_, .unreadable(let reason)):
      let reason = reason.phrase(on: .getMessage)
      self.init(
        .warning,
        Phrase(
          en: "Accepted as version \(version). It could not be read back: \(reason.english)",
          zh: "已接受为版本 \(version)，但无法回读：\(reason.chinese)"))
    case (_, .none):
      self.init(.success, Phrase(en: "Accepted as version \(version).", zh: "已接受为版本 \(version)。"))
    }
  }
}
