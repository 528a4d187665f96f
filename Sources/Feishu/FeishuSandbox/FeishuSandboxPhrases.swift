import Phrase

/// What the sandbox says to people; what it says to programs is the service's business.
extension Phrase {
  static func sandboxPortInUse(_ port: Int) -> Phrase {
    Phrase(
      en: "Port \(port) is in use by another program. Choose another one, or leave the port out to get a free one.",
      zh: "端口 \(port) 已被其他程序占用。请换一个端口，或不指定端口，由系统分配空闲端口。")
  }

  static func sandboxPortRefused(_ port: Int, _ reason: String) -> Phrase {
    Phrase(
      en: "Port \(port) cannot be opened (\(reason)). Choose one between 1024 and 65535, or leave the port out.",
      zh: "无法打开端口 \(port)（\(reason)）。请使用 1024 到 65535 之间的端口，或不指定端口。")
  }

  static func sandboxStateUnreadable(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en:
        "The sandbox state in \(path) cannot be read (\(reason)). Nothing was changed; move the file away to start afresh.",
      zh: "无法读取沙箱状态文件 \(path)（\(reason)）。文件未被改动；如需重新开始，请先将其移走。")
  }

  static func sandboxStateUnwritable(_ path: String, _ reason: String) -> Phrase {
    Phrase(
      en: "The sandbox state cannot be kept in \(path) (\(reason)). Name a file in a folder that you may write to.",
      zh: "无法将沙箱状态保存到 \(path)（\(reason)）。请指定可写目录中的文件。")
  }
}
