import Delivery
import FeishuAPI
import FeishuClient
import Glibc
import Messages
import Phrase
import Screen
import Terminal
import TerminalUI
import Workbench

/// The screen, from the first frame to the last.
enum ScreenRun {
  /// Shows the screen until the operator leaves it.
  ///
  /// - Parameter messageID: a message to open at once, with the caret in the editor.
  static func run(session: Session, openMessage messageID: String?) async throws(CommandFailure) -> Exit {
    let environment = LocalSystem.environment
    let theme = try theme(session.theme)
    let loop = try await ScreenLoop(session: session, theme: theme, environment: environment)
    let exit = await loop.run(opening: messageID)
    await loop.errands.finish()
    return exit
  }

  private static func theme(_ name: String?) throws(CommandFailure) -> Theme {
    do {
      return try Theme.named(name ?? Theme.names[0])
    } catch {
      throw .usage(error.phrase)
    }
  }
}

/// Takes events and answers, moves the workbench, draws: one step after the other, on the main actor.
@MainActor
private final class ScreenLoop {
  nonisolated let errands: Errands
  private let environment: [String: String]
  private let terminal: Terminal
  private let mailbox: Mailbox
  private var bench: Workbench
  private var scene: Scene
  private var exit: Exit?

  init(session: Session, theme: Theme, environment: [String: String]) throws(CommandFailure) {
    do {
      terminal = try Terminal.open(environment: environment)
    } catch {
      throw CommandFailure(.usage, .usage, error.phrase)
    }
    self.environment = environment
    mailbox = Mailbox(wake: terminal.wake)
    errands = Errands(session: session, mailbox: mailbox)
    let now = LocalSystem.now()
    bench = Workbench(
      surroundings: Surroundings(session, now: now), language: session.language, size: terminal.size, now: now)
    scene = Scene(theme: theme.adapted(to: terminal.colorDepth), unicode: terminal.canDrawUnicode)
    if let advice = terminal.advice { mailbox.post(.noticed(Notice(.warning, advice))) }
  }

  func run(opening messageID: String?) -> Exit {
    defer { terminal.close() }
    perform(bench.start(opening: messageID))
    errands.settle()
    while exit == nil {
      terminal.flush(scene.draw(bench))
      // "Days left" and the times in the list stay true when nothing happens for a minute.
      let events = terminal.nextEvents(timeoutMilliseconds: 60_000)
      take(.ticked(LocalSystem.now()))
      take(events)
      for action in mailbox.takeAll() where exit == nil { take(action) }
    }
    return exit ?? .ok
  }

  /// Takes events in order. Letters that came together are typed together: a terminal without bracketed paste sends a paste as
  /// thousands of keys.
  private func take(_ events: [TerminalEvent]) {
    var typed = ""
    func takeTyped() {
      if !typed.isEmpty { take(.typed(typed)) }
      typed = ""
    }
    for event in events where exit == nil {
      if event == .hangup { exit = .interrupted }
      // The meaning of a click follows from what is on the screen; what came before it may have changed that.
      if event.dependsOnPicture, events.count > 1 {
        takeTyped()
        terminal.flush(scene.draw(bench))
      }
      guard let action = scene.action(for: event, in: bench) else { continue }
      if case .typed(let text) = action, bench.context == .editor {
        typed += text
      } else {
        takeTyped()
        take(action)
      }
    }
    takeTyped()
  }

  private func take(_ action: Action) {
    perform(bench.apply(action))
  }

  private func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: exit = .ok
      case .redraw: terminal.redraw()
      case .suspend: terminal.suspendToShell()
      case .copy(let text): terminal.copyToClipboard(text)
      case .editOutside(let text, let caret): editOutside(text, caret: caret)
      default: errands.begin(effect)
      }
    }
  }

  private func editOutside(_ text: String, caret: Int) {
    var result: Result<String, ShownFailure> = .success(text)
    terminal.suspend { result = ExternalEditor.edit(text, caret: caret, environment: environment) }
    take(.externalEditorClosed(result))
  }
}

extension TerminalEvent {
  /// Whether its meaning depends on what is on the screen.
  fileprivate var dependsOnPicture: Bool {
    switch self {
    case .click, .drag, .wheel: true
    case .key, .paste, .resize, .focus, .wake, .hangup: false
    }
  }
}

extension Surroundings {
  fileprivate init(_ session: Session, now: Timestamp) {
    let isLoopback = session.baseURL.hasPrefix("http://127.0.0.1") || session.baseURL.hasPrefix("http://localhost")
    let host: Phrase =
      if isLoopback {
        Phrase(en: "sandbox", zh: "沙箱")
      } else if session.baseURL.contains("feishu.cn") {
        Phrase(en: "Feishu", zh: "飞书")
      } else if session.baseURL.contains("larksuite.com") {
        Phrase(verbatim: "Lark")
      } else {
        Phrase(verbatim: session.baseURL.split(separator: "/").dropFirst().first.map(String.init) ?? session.baseURL)
      }
    self.init(
      profile: session.profileName, host: host, appID: session.appID, senderID: session.delivery.senderID,
      person: session.person?.name, isRehearsal: isLoopback,
      utcOffset: LocalSystem.utcOffset(at: now))
  }
}
