import GRDB
import Messages
import Testing

@testable import History

@Suite("Stores of earlier programs")
struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func openV1(_ more: String = "") throws -> History {
    let queue = try DatabaseQueue(path: folder.path())
    try queue.write { try $0.execute(sql: StoreV1.sql + more) }
    try queue.close()
    return try History.open(path: folder.path(), appID: "cli_us")
  }

  @Test("Everything in a store of the first form is found again")
  func content() throws {
    let history = try openV1()
    let summary = try #require(try history.message("om_1"))
    #expect(summary.message.title == "Disk alert")
    #expect(summary.message.kind == .text)
    #expect(summary.message.mentions == [Mention(key: "@_user_1", id: "ou_ann", name: "Ann 安")])
    #expect(summary.edits == EditCount(accepted: 1, limit: 20))
    #expect(summary.hasDraft)
    #expect(try history.chats() == [Chat(id: "oc_1", name: "告警群")])
    #expect(try history.versions(of: "om_1").map(\.content) == [#"{"text":"91 %"}"#, #"{"text":"97 %"}"#])
    let sends = try history.sends()
    #expect(sends.map(\.outcome) == [.accepted, .refused(code: 230_028, subCode: nil, message: "no audit")])
    #expect(sends.map(\.proof) == [.proven, .none])
    #expect(try history.sendRecord(2)?.content == #"{"text":"98 %"}"#)
    #expect(try history.draft(of: "om_1")?.content == #"{"text":"99"#)
  }

  /// A send as the first program wrote it.
  private func send(
    _ outcome: String, action: String = "edit", code: String = "NULL", reason: String, proof: String = "none",
    detail: String = "NULL"
  ) -> String {
    let reason = reason.replacing("'", with: "''")
    return """
      INSERT INTO send VALUES (9, 'cli_us', 'om_1', '\(action)', NULL, NULL, NULL, 3, 'sent', NULL, 2, NULL, 42, 1, 2, 3,
        '\(outcome)', 1, \(code), NULL, '\(reason)', NULL, '\(proof)', \(detail), NULL);
      """
  }

  @Test(
    "A sentence of the first program becomes the fact that it told, any other is kept as words",
    arguments: [
      ("read back: the message is as it was before", Reason(.asItWas)), ("Cancelled.", Reason(.cancelled)),
      ("a message to a person can't be looked for", Reason(.nowhereToLook)),
      ("The service failed inside (HTTP 502).", .words("The service failed inside (HTTP 502).")),
      ("line\nbreak \"quote\" 汉", .words("line\nbreak \"quote\" 汉")),
    ])
  func reasons(sentence: String, reason: Reason) throws {
    let history = try openV1(send("not-sent", reason: sentence))
    #expect(try history.sends().last?.outcome == .notSent(reason: reason))
  }

  @Test("So does what was said of a proof")
  func proofs() throws {
    let history = try openV1(
      send(
        "accepted", reason: "", proof: "unreadable", detail: "'when it was read back, the message held something else'")
    )
    #expect(try history.sends().last?.proof == .unreadable(reason: Reason(.overwritten)))
  }

  @Test(
    "What the last refusal has told is remembered with the message",
    arguments: [
      (230_075, "edit", "over", Obstacle?.some(.editWindowOver)), (230_031, "patch", "old", .expired),
      (232_009, "edit", "", .dissolved), (230_001, "patch", "ext=bot or user is not the message`s sender.", .notSender),
      (230_028, "edit", "audit", nil),
    ])
  func obstacles(code: Int, action: String, reason: String, obstacle: Obstacle?) throws {
    let history = try openV1(send("refused", action: action, code: "\(code)", reason: reason))
    #expect(try history.message("om_1")?.obstacle == obstacle)
    #expect(Send.Action(rawValue: action).flatMap { Obstacle(code: code, message: reason, action: $0) } == obstacle)
  }

  @Test("An old store ends with the same tables as a new one")
  func tables() throws {
    let migrated = try openV1()
    let fresh = try History.inMemory(appID: "cli_us")
    #expect(try tables(of: migrated) == tables(of: fresh))
  }

  @Test("An old store can be written on")
  func writing() throws {
    let history = try openV1()
    let send = try history.beginPatch(#"{"text":"99 %"}"#, action: .edit)
    #expect(send.id == 3)
    #expect(send.version == 3)
  }

  private func tables(of history: History) throws -> [String] {
    try history.read { database in
      try String.fetchAll(
        database,
        sql: "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'grdb%' "
          + "AND name NOT LIKE 'sqlite%' ORDER BY name")
    }
  }
}
