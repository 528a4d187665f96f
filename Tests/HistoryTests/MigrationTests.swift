import GRDB
import Messages
import Testing

@testable import History

@Suite("Stores of earlier programs")
struct MigrationTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func openV1() throws -> History {
    let queue = try DatabaseQueue(path: folder.path())
    try queue.write { try $0.execute(sql: StoreV1.sql) }
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
