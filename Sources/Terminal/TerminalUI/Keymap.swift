public import Screen
public import Workbench

/// What a key means.
public enum KeyMeaning: Hashable, Sendable {
  case command(Command)
  case move(CaretMove, extending: Bool)
  case delete(Deletion)
}

/// One row of the table of keys.
public struct KeyBinding: Hashable, Sendable {
  /// Where it holds.
  public let contexts: Set<KeyContext>
  /// The first one is shown to people.
  public let keys: [KeyPress]
  public let meaning: KeyMeaning
}

/// The one table from which bindings, help, the line of keys and the README's list follow.
public struct Keymap: Sendable {
  /// In the order in which help shows them.
  public let bindings: [KeyBinding]
  private let meanings: [KeyContext: [KeyPress: KeyMeaning]]

  public init(bindings: [KeyBinding]) {
    self.bindings = bindings
    var meanings: [KeyContext: [KeyPress: KeyMeaning]] = [:]
    for binding in bindings {
      for context in binding.contexts {
        for key in binding.keys where meanings[context]?[key] == nil {
          meanings[context, default: [:]][key] = binding.meaning
        }
      }
    }
    self.meanings = meanings
  }

  /// What a key means in a part of the screen; the first row of the table that fits.
  public func meaning(of key: KeyPress, in context: KeyContext) -> KeyMeaning? { meanings[context]?[key] }

  /// The key that is shown for a command in a part of the screen.
  public func key(for command: Command, in context: KeyContext) -> KeyPress? {
    bindings.first { $0.meaning == .command(command) && $0.contexts.contains(context) }?.keys.first
  }

  /// The key that is shown for a command, wherever it holds first.
  public func key(for command: Command) -> KeyPress? {
    bindings.first { $0.meaning == .command(command) }?.keys.first
  }
}

extension Keymap {
  /// The keys that cardfix ships with.
  public static let standard = Keymap(bindings: anywhere + lists + editor + preview + screens)

  private static let panes: Set<KeyContext> = [.messages, .editor, .preview]
  private static let overlays: Set<KeyContext> = [.help, .review, .versions]
  private static let everywhere = Set(KeyContext.allCases)
  /// Where letters are commands, not text.
  private static let outsideText: Set<KeyContext> = [.messages, .preview, .help, .review, .versions]

  /// Where lines of text are changed.
  private static let texts: Set<KeyContext> = [.editor, .textBox]

  private static let anywhere: [KeyBinding] = [
    row(everywhere.subtracting([.help]), ["F1"], .help),
    row(outsideText.subtracting([.help]), ["?"], .help),
    row(panes.union(overlays), ["Ctrl-P"], .palette),
    row(panes, ["Ctrl-S"], .reviewAndSend),
    row(panes, ["Tab"], .nextPane),
    row(panes, ["Shift-Tab"], .previousPane),
    row(everywhere, ["Esc"], .back),
    row(panes, ["F4"], .versions),
    row(panes, ["Ctrl-E"], .externalEditor),
    row([.messages, .preview], ["f"], .fullScreen),
    row(panes, ["F11"], .fullScreen),
    row(everywhere, ["Ctrl-Z"], .suspend),
    row(everywhere, ["Ctrl-L"], .redraw),
    row(everywhere, ["Ctrl-Q"], .quit),
    row([.messages, .preview], ["q"], .quit),
    row(overlays, ["q"], .back),
  ]

  private static let lists: [KeyBinding] = [
    row(outsideText, ["k", "Up"], .up),
    row(outsideText, ["j", "Down"], .down),
    row([.palette, .prompt], ["Up"], .up),
    row([.palette, .prompt], ["Down"], .down),
    row(outsideText.union([.palette, .prompt]), ["PgUp"], .pageUp),
    row(outsideText.union([.palette, .prompt]), ["PgDn"], .pageDown),
    row(outsideText, ["g", "Home"], .first),
    row(outsideText, ["G", "End"], .last),
    row([.messages, .preview, .prompt, .palette], ["Enter"], .open),
    row([.messages], ["/"], .filter),
    row([.messages, .preview], ["H"], .versions),
    row([.messages], ["R"], .refresh),
    row([.messages], ["x"], .recall),
    row([.messages, .preview], ["y"], .copyID),
    row([.messages], ["D"], .discardDraft),
  ]

  private static let editor: [KeyBinding] = [
    row([.editor], ["Ctrl-F"], .find),
    row([.editor], ["F3"], .findNext),
    row([.editor], ["Shift-F3"], .findPrevious),
    row([.editor], ["F8"], .nextFinding),
    row([.editor], ["Shift-F8"], .previousFinding),
    row([.editor], ["Alt-Enter"], .quickFix),
    row(texts, ["Alt-U"], .undo),
    row(texts, ["Alt-E"], .redo),
    row([.editor], ["Alt-F"], .format),
    row(texts, ["Ctrl-K"], .cutLine),
    row(texts, ["Ctrl-C"], .copy),
    row(texts, ["Ctrl-X"], .cut),
    row(texts, ["Ctrl-V"], .paste),
    row(texts, ["Ctrl-A"], .selectAll),
    move("Left", .left), move("Right", .right), move("Up", .up), move("Down", .down),
    move("Ctrl-Left", .wordLeft), move("Ctrl-Right", .wordRight),
    move("Home", .lineStart), move("End", .lineEnd), move("PgUp", .pageUp), move("PgDn", .pageDown),
    move("Ctrl-Home", .textStart), move("Ctrl-End", .textEnd),
    move("Shift-Left", .left, true), move("Shift-Right", .right, true), move("Shift-Up", .up, true),
    move("Shift-Down", .down, true), move("Shift-Home", .lineStart, true), move("Shift-End", .lineEnd, true),
    move("Ctrl-Shift-Left", .wordLeft, true), move("Ctrl-Shift-Right", .wordRight, true),
    delete(texts.union([.prompt, .palette]), "Backspace", .backward),
    delete(texts, "Delete", .forward),
    delete(texts.union([.prompt, .palette]), "Ctrl-W", .wordBackward),
    delete(texts, "Alt-D", .wordForward),
  ]

  private static let preview: [KeyBinding] = [
    row([.preview], ["w"], .previewWidth),
    row([.preview], ["L"], .previewLocale),
    row([.preview], ["c"], .previewFold),
    row([.preview], ["Space"], .previewFoldOne),
    row([.preview], ["e"], .showSource),
    row([.textBox], ["Ctrl-S"], .applyText),
  ]

  private static let screens: [KeyBinding] = [
    row([.review], ["Enter"], .send),
    row([.review], ["F"], .sendAnyway),
    row([.review], ["n"], .note),
    row([.versions], ["Enter"], .rollBack),
    row([.versions], ["e"], .editVersion),
  ]

  private static func row(_ contexts: Set<KeyContext>, _ keys: [String], _ command: Command) -> KeyBinding {
    KeyBinding(contexts: contexts, keys: keys.map(press), meaning: .command(command))
  }

  private static func move(_ key: String, _ move: CaretMove, _ extending: Bool = false) -> KeyBinding {
    KeyBinding(contexts: texts, keys: [press(key)], meaning: .move(move, extending: extending))
  }

  private static func delete(_ contexts: Set<KeyContext>, _ key: String, _ deletion: Deletion) -> KeyBinding {
    KeyBinding(contexts: contexts, keys: [press(key)], meaning: .delete(deletion))
  }

  private static func press(_ name: String) -> KeyPress {
    guard let key = KeyPress(name) else { preconditionFailure("no key is called \(name)") }
    return key
  }
}
