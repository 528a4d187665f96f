public import Phrase

/// Everything an operator can ask for by a key or from the palette.
///
/// This table is where help, palette, key bindings and the README's list of keys come from; each command stands once.
public enum Command: String, CaseIterable, Hashable, Sendable {
  // Anywhere
  case help, palette, nextPane, previousPane, reviewAndSend, back, quit, suspend, redraw, fullScreen
  case externalEditor, versions
  // Lists
  case up, down, pageUp, pageDown, first, last, open, filter, refresh, recall, copyID, discardDraft
  // Editor
  case find, findNext, findPrevious, undo, redo, cutLine, copy, cut, paste, selectAll
  case nextFinding, previousFinding, quickFix, format, upgrade
  // Preview
  case previewWidth, previewLocale, previewFold, previewFoldOne, showSource, applyText
  // Review and versions
  case send, sendAnyway, note, rollBack, editVersion

  /// What it does, in a few words.
  public var summary: Phrase {
    switch self {
    case .help: Phrase(en: "help: every key", zh: "帮助：所有按键")
    case .palette: Phrase(en: "commands: find one by name", zh: "命令：按名称查找")
    case .nextPane: Phrase(en: "next pane", zh: "下一个面板")
    case .previousPane: Phrase(en: "previous pane", zh: "上一个面板")
    case .reviewAndSend: Phrase(en: "review & send", zh: "检查并发送")
    case .back: Phrase(en: "back", zh: "返回")
    case .quit: Phrase(en: "quit (drafts are kept)", zh: "退出（草稿会保留）")
    case .suspend: Phrase(en: "suspend to the shell", zh: "挂起到 shell")
    case .redraw: Phrase(en: "draw the screen anew", zh: "重绘屏幕")
    case .fullScreen: Phrase(en: "this pane on the full screen, and back", zh: "当前面板全屏/还原")
    case .externalEditor: Phrase(en: "open in $EDITOR", zh: "用 $EDITOR 打开")
    case .versions: Phrase(en: "versions and sends", zh: "版本与发送记录")
    case .up: Phrase(en: "up", zh: "上")
    case .down: Phrase(en: "down", zh: "下")
    case .pageUp: Phrase(en: "page up", zh: "上一页")
    case .pageDown: Phrase(en: "page down", zh: "下一页")
    case .first: Phrase(en: "to the first", zh: "到最前")
    case .last: Phrase(en: "to the last", zh: "到最后")
    case .open: Phrase(en: "open", zh: "打开")
    case .filter: Phrase(en: "filter the list", zh: "筛选列表")
    case .refresh: Phrase(en: "refresh from the service", zh: "从服务端刷新")
    case .recall: Phrase(en: "recall the message", zh: "撤回消息")
    case .copyID: Phrase(en: "copy the message id", zh: "复制消息 ID")
    case .discardDraft: Phrase(en: "throw the draft away", zh: "丢弃草稿")
    case .find: Phrase(en: "find", zh: "查找")
    case .findNext: Phrase(en: "next match", zh: "下一个匹配")
    case .findPrevious: Phrase(en: "previous match", zh: "上一个匹配")
    case .undo: Phrase(en: "undo", zh: "撤销")
    case .redo: Phrase(en: "redo", zh: "重做")
    case .cutLine: Phrase(en: "cut the line", zh: "剪切整行")
    case .copy: Phrase(en: "copy", zh: "复制")
    case .cut: Phrase(en: "cut", zh: "剪切")
    case .paste: Phrase(en: "paste", zh: "粘贴")
    case .selectAll: Phrase(en: "select all", zh: "全选")
    case .nextFinding: Phrase(en: "next finding", zh: "下一个问题")
    case .previousFinding: Phrase(en: "previous finding", zh: "上一个问题")
    case .quickFix: Phrase(en: "quick fix for the finding at the caret", zh: "快速修复光标处的问题")
    case .format: Phrase(en: "format the JSON (changes blanks only)", zh: "格式化 JSON（只改空白）")
    case .upgrade: Phrase(en: "upgrade to schema 2.0", zh: "升级到 2.0 版本")
    case .previewWidth: Phrase(en: "preview width", zh: "预览宽度")
    case .previewLocale: Phrase(en: "preview language", zh: "预览语言")
    case .previewFold: Phrase(en: "open folded parts of the preview, and back", zh: "展开/收起预览中的折叠部分")
    case .previewFoldOne: Phrase(en: "open or fold the part at the caret", zh: "展开/收起光标处的部分")
    case .showSource: Phrase(en: "to its JSON in the editor", zh: "跳到编辑面板中对应的 JSON")
    case .applyText: Phrase(en: "put the text into the card", zh: "把文本写入卡片")
    case .send: Phrase(en: "send", zh: "发送")
    case .sendAnyway: Phrase(en: "send anyway", zh: "仍然发送")
    case .note: Phrase(en: "add a note", zh: "填写备注")
    case .rollBack: Phrase(en: "roll back to this version", zh: "回滚到此版本")
    case .editVersion: Phrase(en: "put this version into the editor", zh: "把此版本放入编辑器")
    }
  }

  /// One or two words for the line of keys at the bottom, where it may stand there.
  public var label: Phrase {
    switch self {
    case .help: Phrase(en: "help", zh: "帮助")
    case .palette: Phrase(en: "commands", zh: "命令")
    case .nextPane: Phrase(en: "pane", zh: "面板")
    case .quit: Phrase(en: "quit", zh: "退出")
    case .filter: Phrase(en: "filter", zh: "筛选")
    case .refresh: Phrase(en: "refresh", zh: "刷新")
    case .externalEditor: Phrase(en: "$EDITOR", zh: "$EDITOR")
    case .versions: Phrase(en: "versions", zh: "版本")
    case .nextFinding: Phrase(en: "finding", zh: "问题")
    case .quickFix: Phrase(en: "fix", zh: "修复")
    case .previewWidth: Phrase(en: "width", zh: "宽度")
    case .previewLocale: Phrase(en: "language", zh: "语言")
    case .previewFold: Phrase(en: "folds", zh: "折叠")
    case .previewFoldOne: Phrase(en: "fold", zh: "折叠此处")
    case .showSource: Phrase(en: "JSON", zh: "JSON")
    case .applyText: Phrase(en: "apply", zh: "应用")
    case .note: Phrase(en: "note", zh: "备注")
    case .rollBack: Phrase(en: "roll back", zh: "回滚")
    case .editVersion: Phrase(en: "edit", zh: "编辑")
    default: summary
    }
  }
}
