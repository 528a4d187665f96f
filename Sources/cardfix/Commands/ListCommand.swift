import ArgumentParser
import Delivery
import History
import Messages
import Phrase
import Screen

/// The messages of the bot's chats.
struct ListCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: words("List messages, newest first.", "列出消息，最新的在前。"))
  }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("Only this chat.", "只列出该会话。", valueName: "chat-id"))
  var chat: String?

  @Option(
    help: help(
      "Only newer ones: 90m, 12h, 3d, 2w or 2026-11-20.", "只列出较新的：90m、12h、3d、2w 或 2026-11-20。",
      valueName: "time"))
  var since: String?

  @Option(
    help: help(
      "Only this kind: card, card1, card2, template, entity, text or post.",
      "只列出该类：card、card1、card2、template、entity、text 或 post。"))
  var kind: String?

  @Option(help: help("At most so many.", "最多列出多少条。", valueName: "number"))
  var limit = 100

  @Flag(help: help("Only what is known on this machine.", "只列出本机已知的消息。"))
  var offline = false

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let filter = try Filter(self)
    if offline {
      let settings = try context.settings()
      let history = try Archive.openForReading(settings)
      var printer = try MessagePrinter(
        context.console, limit: limit, senderID: settings.senderID(), now: LocalSystem.now())
      try filter.print(from: history, newerThan: nil, to: &printer)
      printer.finish()
    } else {
      try await context.withSession { session throws(CommandFailure) in
        var printer = MessagePrinter(
          context.console, limit: limit, senderID: session.delivery.senderID, now: LocalSystem.now())
        try await filter.refresh(session, printingTo: &printer)
        printer.finish()
      }
    }
    return .ok
  }
}

/// What was asked for.
private struct Filter {
  let chat: String?
  let since: Timestamp?
  let kinds: [MessageKind]

  init(_ command: ListCommand) throws(CommandFailure) {
    chat = try command.chat.map { id throws(CommandFailure) in try ReceiverID.chat(id) }
    guard (1...100_000).contains(command.limit) else {
      throw .usage(Phrase(en: "--limit takes 1 to 100000.", zh: "--limit 的取值为 1 到 100000。"))
    }
    if let text = command.since {
      since = Since.moment(text, now: LocalSystem.now(), utcOffset: LocalSystem.utcOffset)
      guard since != nil else {
        throw .usage(
          Phrase(
            en: "--since “\(text)” is no time; write 90m, 12h, 3d, 2w or 2026-11-20.",
            zh: "--since“\(text)”不是时间，可写 90m、12h、3d、2w 或 2026-11-20。"))
      }
    } else {
      since = nil
    }
    kinds = try Self.kinds(command.kind)
  }

  private static func kinds(_ word: String?) throws(CommandFailure) -> [MessageKind] {
    guard let word else { return [] }
    if word == "card" { return MessageKind.editable.filter(\.isCard) }
    if let kind = MessageKind.editable.first(where: { $0.rawValue == word }) { return [kind] }
    let known = ["card"] + MessageKind.editable.map(\.rawValue)
    throw .usage(
      Phrase(
        en: "--kind “\(word)” is not known; choose one of \(known.joined(separator: ", ")).",
        zh: "--kind“\(word)”未知，可选：\(known.joined(separator: "、"))。"))
  }

  /// Brings the store up to date with the service, and prints from it what is complete as soon as it is.
  func refresh(_ session: Session, printingTo printer: inout MessagePrinter) async throws(CommandFailure) {
    var sweep = try await begin(session)
    var goesOn = true
    while goesOn {
      try print(from: session.history, newerThan: sweep.reached, to: &printer)
      goesOn = printer.isDone ? false : try await advance(&sweep)
    }
  }

  private func begin(_ session: Session) async throws(CommandFailure) -> MessageSweep {
    do {
      let chats = try await session.delivery.refreshChats()
      return try await session.delivery.sweep(chat.map { [$0] } ?? chats.map(\.id), since: since)
    } catch {
      throw CommandFailure(error, ours: nil)
    }
  }

  private func advance(_ sweep: inout MessageSweep) async throws(CommandFailure) -> Bool {
    do {
      return try await sweep.advance()
    } catch {
      throw CommandFailure(error, ours: nil)
    }
  }

  /// Prints what is known and was sent after a moment, going on behind what was printed before.
  func print(
    from history: History, newerThan moment: Timestamp?, to printer: inout MessagePrinter
  ) throws(CommandFailure) {
    do {
      while !printer.isDone {
        let part = try history.messages(
          chatID: chat, since: since, newerThan: moment, kinds: kinds, after: printer.last, limit: 200)
        printer.print(part)
        if part.count < 200 { return }
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
