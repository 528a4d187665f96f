import ArgumentParser
import Card
import JSONText
import Phrase
import Preview
import Screen
import TerminalUI

/// Shows a file as readers will see it.
struct PreviewCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview", abstract: words("Show a card as readers see it.", "以读者看到的样子显示卡片。"))
  }

  /// When to colour.
  enum Coloring: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @OptionGroup var shared: SharedFlags

  @Option(
    help: help(
      "Columns, or compact, default, phone or fill. Without it, as wide as the card asks for and the terminal has.",
      "列数，或 compact、default、phone、fill。默认按卡片自身的宽度，不超过终端宽度。", valueName: "columns"))
  var width: PreviewWidth?

  @Option(help: help("Language of the reader, such as zh_cn or en_us.", "读者的语言，如 zh_cn 或 en_us。"))
  var locale: String?

  @Option(help: help("Theme: day, night, contrast or mono.", "主题：day、night、contrast 或 mono。", valueName: "name"))
  var theme: String?

  @Option(help: help("When to colour.", "何时使用颜色。", valueName: "when"))
  var color = Coloring.auto

  @Argument(help: help("The file; - is standard input.", "文件；- 表示标准输入。"))
  var file: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    if case .columns(let count) = width, !(1...1000).contains(count) {
      throw .usage(Phrase(en: "--width takes 1 to 1000 columns.", zh: "--width 的取值为 1 到 1000 列。"))
    }
    let theme = try chosenTheme(context)
    let file = try ContentFile.readContent(file, context.console)
    let columns = columns(for: file.document)
    let now = LocalSystem.now()
    let options = PreviewOptions(
      width: columns, locale: locale, language: context.console.language, ascii: !LocalSystem.canPrintUnicode,
      utcOffset: LocalSystem.utcOffset(at: now))
    let drawing = Content(file.document).preview(options)
    if context.console.json {
      context.console.answer(
        .object([("width", .int(columns)), ("lines", .array(drawing.lines.map { .string($0.text) }))]))
    } else {
      context.console.say(drawing.lines.map { line(of: $0, theme, depth(context)) })
    }
    return .ok
  }

  private func columns(for document: JSONDocument) -> Int {
    let room = LocalSystem.terminalColumns() ?? 80
    switch width {
    case .columns(let count): return count
    case .card(let width): return min(width.columns ?? .max, room)
    case nil: return min(Card(document).width.columns ?? .max, room)
    }
  }

  private func chosenTheme(_ context: CommandContext) throws(CommandFailure) -> Theme {
    let name = try context.settings(theme: theme).theme
    do {
      return try Theme.named(name ?? Theme.names[0])
    } catch {
      throw .usage(error.phrase)
    }
  }

  /// The colours to use; with none there is no escape sequence at all.
  private func depth(_ context: CommandContext) -> ColorDepth {
    switch color {
    case .never: .none
    case .always: LocalSystem.colorDepth(in: context.environment, atLeast: .palette256)
    case .auto:
      context.console.isTerminal ? LocalSystem.colorDepth(in: context.environment, atLeast: .none) : .none
    }
  }

  private func line(of line: PreviewLine, _ theme: Theme, _ depth: ColorDepth) -> String {
    let plain = Style()
    let runs = line.spans.map { span in
      (text: span.text, style: depth == .none ? plain : theme.printedStyle(for: span.look))
    }
    return ansi(runs, depth: depth)
  }
}

/// What `--width` takes: a number of columns, or a width that cards have.
enum PreviewWidth: ExpressibleByArgument {
  case columns(Int)
  case card(CardWidth)

  init?(argument: String) {
    if let count = Int(argument) {
      self = .columns(count)
    } else if let width = CardWidth(rawValue: argument) {
      self = .card(width)
    } else {
      return nil
    }
  }
}

extension Theme {
  /// The style of a look between other output: ordinary text keeps the terminal's own colours.
  fileprivate func printedStyle(for look: Look) -> Style {
    var style = style(for: look)
    if style.foreground == base.foreground { style.foreground = .standard }
    if style.background == base.background { style.background = .standard }
    return style
  }
}
