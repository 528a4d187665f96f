import Phrase

/// What the store says to people.
enum HistoryPhrases {
  static func readOnly(_ path: String) -> Phrase {
    Phrase(
      en: "The history \(path) can't be written, so nothing was sent. Make the file and its folder writable, or set "
        + "XDG_DATA_HOME to a folder that is.",
      zh: "历史记录 \(path) 不可写，因此没有发送任何内容。请让该文件及其目录可写，或将 XDG_DATA_HOME 设为可写目录。")
  }

  static func cannotOpen(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en:
        "The history \(path) can't be opened (\(reason)). Check that its folder exists and is yours, or set XDG_DATA_HOME.",
      zh: "无法打开历史记录 \(path)（\(reason)）。请检查其目录是否存在且属于你，或设置 XDG_DATA_HOME。")
  }

  static func damaged(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en:
        "The history \(path) is damaged or not a history (\(reason)). Move it away and keep it; a new one is then made.",
      zh: "历史记录 \(path) 已损坏或不是历史记录文件（\(reason)）。请将其移走并保留，之后会新建一个。")
  }

  static func full(_ path: String) -> Phrase {
    Phrase(
      en: "There is no room left to write the history \(path). Free some space and try again.",
      zh: "磁盘空间不足，无法写入历史记录 \(path)。请清理空间后重试。")
  }

  static func newerSchema(_ path: String, _ found: Int, _ known: Int) -> Phrase {
    Phrase(
      en:
        "The history \(path) was written by a newer cardfix (form \(found), this one knows \(known)). Update cardfix.",
      zh: "历史记录 \(path) 由更新版本的 cardfix 写入（格式 \(found)，当前支持到 \(known)）。请升级 cardfix。")
  }

  static func busy(_ path: String) -> Phrase {
    Phrase(
      en: "Another program keeps the history \(path) locked. Close it, or try again in a moment.",
      zh: "历史记录 \(path) 被其他程序锁定。请关闭该程序，或稍后重试。")
  }

  static func overtaken(_ version: Int) -> Phrase {
    Phrase(
      en: "Another cardfix is changing the message: it makes version \(version). Look at that one first.",
      zh: "另一个 cardfix 正在修改该消息，将成为版本 \(version)。请先查看该版本。")
  }

  static func other(_ reason: String) -> Phrase {
    Phrase(en: "The history failed: \(reason).", zh: "历史记录出错：\(reason)。")
  }
}
