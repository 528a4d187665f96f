import Phrase

/// What the terminal has to say to people.
extension Phrase {
  static let notATerminal = Phrase(
    en: """
      The screen needs a terminal, but input or output is a file or a pipe. Run cardfix directly in a terminal; \
      “cardfix --help” shows the commands that work in scripts.
      """,
    zh: "界面需要在终端中运行，但当前输入或输出是文件或管道。请直接在终端里运行 cardfix；脚本可用的命令见“cardfix --help”。")

  static let noTerminalType = Phrase(
    en: "TERM is not set, so the kind of terminal is unknown. Try: TERM=xterm-256color cardfix",
    zh: "未设置 TERM，无法得知终端类型。可以试试：TERM=xterm-256color cardfix")

  static func unknownTerminal(_ name: String) -> Phrase {
    Phrase(
      en: """
        This machine has no description of the terminal “\(name)”. Install the ncurses-term package, or try: \
        TERM=xterm-256color cardfix
        """,
      zh: "本机没有终端“\(name)”的描述。请安装 ncurses-term 软件包，或试试：TERM=xterm-256color cardfix")
  }

  static func tooSimple(_ name: String) -> Phrase {
    Phrase(
      en: """
        The terminal “\(name)” can't move its cursor, so the screen can't be shown. Use another terminal, or the \
        commands in “cardfix --help”.
        """,
      zh: "终端“\(name)”不能移动光标，无法显示界面。请换一个终端，或使用“cardfix --help”中的命令。")
  }

  static let noDescriptors = Phrase(
    en: "Too many files are open. Close some, or raise the limit with: ulimit -n 1024",
    zh: "打开的文件过多。请关闭一些，或提高上限：ulimit -n 1024")

  static func terminalReplaced(_ name: String, by other: String) -> Phrase {
    Phrase(
      en: """
        This machine has no description of the terminal “\(name)”; it is treated as \(other). To be exact, install \
        the ncurses-term package.
        """,
      zh: "本机没有终端“\(name)”的描述，暂按 \(other) 处理。若要完全准确，请安装 ncurses-term 软件包。")
  }

  static func localeUnset(used: String) -> Phrase {
    Phrase(
      en: """
        No locale is set, so \(used) is used. If Chinese text looks wrong, set your terminal to UTF-8; to end this \
        note: export LANG=\(used)
        """,
      zh: "未设置 locale，暂用 \(used)。如果中文显示不正常，请把终端编码设为 UTF-8；不想再看到本提示：export LANG=\(used)")
  }

  static func localeNotInstalled(_ name: String, used: String) -> Phrase {
    Phrase(
      en: """
        The locale “\(name)” is not installed, so \(used) is used. If letters look wrong, set your terminal to UTF-8 \
        and LANG to one that “locale -a” lists.
        """,
      zh: "locale“\(name)”未安装，暂用 \(used)。如果文字显示不正常，请把终端编码设为 UTF-8，并把 LANG 设为“locale -a”列出的一项。")
  }

  static func localeNotUTF8(_ name: String, used: String) -> Phrase {
    Phrase(
      en: """
        The locale “\(name)” is not UTF-8, so \(used) is used. If letters look wrong, set your terminal to UTF-8 and \
        LANG to a UTF-8 locale.
        """,
      zh: "locale“\(name)”不是 UTF-8，暂用 \(used)。如果文字显示不正常，请把终端编码设为 UTF-8，并把 LANG 设为 UTF-8 的 locale。")
  }

  static let noUTF8Locale = Phrase(
    en: "No UTF-8 locale is installed, so only ASCII can be shown. Ask your administrator to install C.UTF-8.",
    zh: "本机没有安装任何 UTF-8 locale，只能显示 ASCII 字符。请让管理员安装 C.UTF-8。")
}
