import Foundation
import GRDB
import Messages
import Testing

@testable import History

@Suite("Opening a store")
struct OpeningTests {
  private func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? NSNumber).intValue
  }

  @Test("The folders are 0700 and all files 0600, whatever the umask says")
  func modes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("data/cardfix/prod.sqlite")
    let history = try History.open(path: path, appID: "cli_us")
    try history.remember([.sample()])
    #expect(try mode(folder.path("data")) == 0o700)
    #expect(try mode(folder.path("data/cardfix")) == 0o700)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path("data/cardfix")) {
      #expect(try mode(folder.path("data/cardfix/\(name)")) == 0o600, "\(name)")
    }
    history.close()
  }

  @Test("A file that others could read is closed to them")
  func tightens() throws {
    let folder = try TemporaryFolder()
    try History.open(path: folder.path(), appID: "cli_us").close()
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder.path())
    try History.open(path: folder.path(), appID: "cli_us").close()
    #expect(try mode(folder.path()) == 0o600)
  }

  @Test("Every commit is on disk when the call returns: WAL with synchronous=FULL")
  func durable() throws {
    let folder = try TemporaryFolder()
    let history = try History.open(path: folder.path(), appID: "cli_us")
    let settings = try history.read { database in
      try ["journal_mode", "synchronous", "foreign_keys"].map { name in
        try String.fetchOne(database, sql: "SELECT * FROM pragma_\(name)")
      }
    }
    #expect(settings == ["wal", "2", "1"])
  }

  @Test("What was written is there after closing and opening again")
  func reopen() throws {
    let folder = try TemporaryFolder()
    let first = try History.open(path: folder.path(), appID: "cli_us")
    try first.remember([.sample()], chats: [Chat(id: "oc_1", name: "Ops")])
    first.close()
    let second = try History.open(path: folder.path(), appID: "cli_us")
    #expect(try second.message("om_1")?.message == .sample())
    #expect(try second.chats() == [Chat(id: "oc_1", name: "Ops")])
  }

  @Test("An app sees only its own rows of a shared file")
  func apps() throws {
    let folder = try TemporaryFolder()
    let ours = try History.open(path: folder.path(), appID: "cli_us")
    let theirs = try History.open(path: folder.path(), appID: "cli_them")
    try ours.remember([.sample()], chats: [Chat(id: "oc_1", name: "Ops")])
    _ = try ours.beginPatch("{}")
    try ours.save(Draft(messageID: "om_1", content: "{", base: 1, caret: 1, savedAt: .at(0)))
    #expect(try theirs.messages().isEmpty)
    #expect(try theirs.chats().isEmpty)
    #expect(try theirs.versions(of: "om_1").isEmpty)
    #expect(try theirs.sends().isEmpty)
    #expect(try theirs.unresolvedSends().isEmpty)
    #expect(try theirs.drafts().isEmpty)
  }

  @Test("Many that open a new file at once all get it")
  func together() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          let history = try History.open(path: path, appID: "cli_us")
          try history.remember([.sample("om_\(number)")])
          history.close()
        }
      }
      try await group.waitForAll()
    }
    #expect(try History.open(path: path, appID: "cli_us").messages().count == 8)
  }

  @Test("A closed store throws and does not crash")
  func closed() throws {
    let history = try History.withOneCard()
    history.close()
    #expect(throws: HistoryFailure.self) { try history.message("om_1") }
  }
}
