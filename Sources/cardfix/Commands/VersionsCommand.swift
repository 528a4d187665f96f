import ArgumentParser
import Messages
import Phrase
import Screen
import Workbench

/// Every known content of a message, and every attempt to change it.
struct VersionsCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "versions",
      abstract: words("List the versions and sends of a message.", "列出消息的版本和发送记录。"))
  }

  @OptionGroup var shared: SharedFlags

  @Argument(help: help("The message, om_….", "消息 ID，om_…。", valueName: "message-id"))
  var id: String

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let id = try MessageID.checked(id)
    let archive = MessageArchive(id: id, in: try Archive.openForReading(context.settings()))
    if try needsService(archive) {
      // Never seen here, or a send whose outcome is open: only the service can tell.
      try await context.withSession { session throws(CommandFailure) in
        _ = try await MessageArchive.open(id, session)
      }
    }
    let language = context.console.language
    let (versions, sends) = (try archive.versions(), try archive.sends())
    let edits = try archive.edits()
    if context.console.json {
      context.console.answer(
        .object(
          [
            ("versions", .array(versions.map(json))), ("sends", .array(sends.map { json($0, in: language) })),
          ] + edits.members))
    } else {
      let count = edits.label.map { [$0.text(in: language)] } ?? []
      let tables = [lines(versions, in: language), lines(sends, in: language), count].filter { !$0.isEmpty }
      context.console.say(Array(tables.joined(separator: [""])))
    }
    return .ok
  }

  private func needsService(_ archive: MessageArchive) throws(CommandFailure) -> Bool {
    if try archive.versions().isEmpty { return true }
    return try archive.sends().contains(where: \.outcome.isOpen)
  }

  private func json(_ version: Version) -> JSONValue {
    .object([
      ("number", .int(version.number)),
      ("origin", .string(version.origin.rawValue)),
      ("sha256", .string(version.sha256)),
      ("bytes", .int(version.content.utf8.count)),
      ("created_at", .string(version.createdAt.local)),
      ("proven", .bool(version.isProven)),
      ("note", JSONValue(version.note)),
    ])
  }

  private func json(_ send: Send, in language: Language) -> JSONValue {
    .object([
      ("outcome", .string(send.outcome.word)),
      ("code", JSONValue(send.code)),
      ("log_id", JSONValue(send.logID)),
      ("at", .string((send.finishedAt ?? send.startedAt).local)),
      ("sub_code", JSONValue(send.subCode)),
      ("reason", JSONValue(send.reason?.text(in: language))),
    ])
  }

  private func lines(_ versions: [Version], in language: Language) -> [String] {
    let proven = Phrase(en: "proven", zh: "已验证").text(in: language)
    var table = Table([.right, .left, .left, .right, .left, .left, .left])
    for version in versions {
      table.add([
        "v\(version.number)", version.createdAt.local, version.origin.rawValue, "\(version.content.utf8.count) B",
        String(version.sha256.prefix(8)), version.isProven ? proven : "", version.note ?? "",
      ])
    }
    return table.lines
  }

  private func lines(_ sends: [Send], in language: Language) -> [String] {
    var table = Table([.left, .left, .left, .left, .left, .left, .left])
    for send in sends {
      table.add([
        send.action.rawValue, send.version.map { "v\($0)" } ?? "-", (send.finishedAt ?? send.startedAt).local,
        send.outcome.word, send.number, send.logID ?? "-", send.reason?.text(in: language) ?? "",
      ])
    }
    return table.lines
  }
}

extension Send {
  /// The service's code: 0 when it accepted; nil without an answer.
  fileprivate var code: Int? {
    switch outcome {
    case .accepted: 0
    case .refused(let code, _, _): code
    case .underWay, .notSent, .unknown: nil
    }
  }

  fileprivate var subCode: Int? {
    if case .refused(_, let subCode, _) = outcome { subCode } else { nil }
  }

  /// Both as people write them.
  fileprivate var number: String {
    code.map { code in subCode.map { "\(code)/\($0)" } ?? "\(code)" } ?? "-"
  }
}
