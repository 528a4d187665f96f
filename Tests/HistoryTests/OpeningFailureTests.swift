import Foundation
import GRDB
import Messages
import Phrase
import Testing

@testable import History

@Suite("Stores that can't be opened or written")
struct OpeningFailureTests {
  private func failure(_ body: () throws -> Void) throws -> HistoryFailure {
    try #require(throws: HistoryFailure.self, performing: body)
  }

  @Test("A store that is only looked at refuses every write and shows what it holds")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let writer = try History.open(path: folder.path(), appID: "cli_us")
    try writer.remember([.sample()])
    let reader = try History.open(path: folder.path(), appID: "cli_us", access: .readOnly)
    #expect(try reader.message("om_1") != nil)
    let readOnly = HistoryFailure.readOnly(path: folder.path())
    #expect(throws: readOnly) { try reader.remember([.sample("om_2")]) }
    #expect(throws: readOnly) { try reader.beginPatch("{}") }
    #expect(throws: readOnly) {
      try reader.save(Draft(messageID: "om_1", content: "", base: 1, caret: 0, savedAt: .at(0)))
    }
    #expect(try writer.sends().isEmpty)
  }

  @Test("Looking into a file that is not there makes none")
  func missing() throws {
    let folder = try TemporaryFolder()
    let failure = try failure { _ = try History.open(path: folder.path(), appID: "cli_us", access: .readOnly) }
    guard case .cannotOpen = failure else { return #expect(Bool(false), "\(failure)") }
    #expect(!FileManager.default.fileExists(atPath: folder.path()))
  }

  @Test(
    "A path that can't hold a file is told with its path", arguments: ["/proc/cardfix/store.sqlite", "/dev/null/x"])
  func impossiblePath(path: String) throws {
    let failure = try failure { _ = try History.open(path: path, appID: "cli_us") }
    #expect(failure.phrase.english.contains(path))
  }

  @Test("A folder in the place of the file is told")
  func folderAsFile() throws {
    let folder = try TemporaryFolder()
    let failure = try failure { _ = try History.open(path: folder.url.path, appID: "cli_us") }
    guard case .cannotOpen = failure else { return #expect(Bool(false), "\(failure)") }
  }

  @Test(
    "A file that is no store is damaged, and stays as it is",
    arguments: ["not a store, but long enough to be one", "{}"])
  func noStore(text: String) throws {
    let folder = try TemporaryFolder()
    let content = Data(String(repeating: text, count: 200).utf8)
    try content.write(to: URL(fileURLWithPath: folder.path()))
    let failure = try failure { _ = try History.open(path: folder.path(), appID: "cli_us") }
    guard case .damaged = failure else { return #expect(Bool(false), "\(failure)") }
    #expect(FileManager.default.contents(atPath: folder.path()) == content)
  }

  @Test("A store of a newer program is refused with both numbers and not touched")
  func newer() throws {
    let folder = try TemporaryFolder()
    let history = try History.open(path: folder.path(), appID: "cli_us")
    try history.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v9')") }
    history.close()
    #expect(throws: HistoryFailure.newerSchema(path: folder.path(), found: 9, known: Schema.newest)) {
      try History.open(path: folder.path(), appID: "cli_us")
    }
  }

  @Test("A full disk is told, and what was there stays")
  func full() throws {
    let folder = try TemporaryFolder()
    let history = try History.open(path: folder.path(), appID: "cli_us")
    try history.remember([.sample()])
    try history.read { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages + 1)")
    }
    let big = String(repeating: "告警", count: 20_000)
    #expect(throws: HistoryFailure.full(path: folder.path())) { try history.beginPatch(big) }
    #expect(try history.sends().isEmpty)
    #expect(try history.versions(of: "om_1").isEmpty)
    #expect(try history.message("om_1") != nil)
  }

  @Test(
    "Every failure says in both languages what to do",
    arguments: [
      HistoryFailure.readOnly(path: "/p"), .cannotOpen(path: "/p", reason: "r"), .damaged(path: "/p", reason: "r"),
      .full(path: "/p"), .newerSchema(path: "/p", found: 2, known: 1), .busy(path: "/p"), .other(reason: "r"),
      .overtaken(by: 2),
    ])
  func phrases(failure: HistoryFailure) {
    for language in Language.allCases { #expect(failure.phrase.text(in: language).count > 8) }
  }
}
