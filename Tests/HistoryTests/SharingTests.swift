import Foundation
import History
import Messages
import Testing

@Suite("Several that share a file, and what a dead one leaves")
struct SharingTests {
  /// The file as it would be found after the power went: copied while it is open.
  private func wreck(_ folder: TemporaryFolder) throws -> String {
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.path("store.sqlite\(suffix)"), toPath: folder.path("wreck.sqlite\(suffix)"))
    }
    return folder.path("wreck.sqlite")
  }

  @Test("Writers that take turns lose nothing")
  func writers() async throws {
    let folder = try TemporaryFolder()
    let path = folder.path()
    try History.open(path: path, appID: "cli_us").remember([.sample()])
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let history = try History.open(path: path, appID: "cli_us")
          for number in 0..<25 {
            let send = try history.beginPatch("{\(writer).\(number)}")
            try history.finish(send.id, outcome: .accepted, logID: nil, at: .at(3))
          }
        }
      }
      try await group.waitForAll()
    }
    let history = try History.open(path: path, appID: "cli_us")
    #expect(try history.versions(of: "om_1").map(\.number) == Array(1...100))
    #expect(try history.message("om_1")?.edits.accepted == 100)
    #expect(Set(try history.sends().map(\.version)).count == 100)
  }

  @Test("A send of a store that is still open is seen as running by the others, until that one is closed")
  func running() throws {
    let folder = try TemporaryFolder()
    let first = try History.open(path: folder.path(), appID: "cli_us")
    let second = try History.open(path: folder.path(), appID: "cli_us")
    _ = try first.beginPatch("{}")
    #expect(try first.undecidedSends().map(\.isRunning) == [true])
    #expect(try second.undecidedSends().map(\.isRunning) == [true])
    first.close()
    #expect(try second.undecidedSends().map(\.isRunning) == [false])
  }

  @Test("What was committed survives an end without a goodbye, and its sends are not taken for running")
  func wrecked() throws {
    let folder = try TemporaryFolder()
    let history = try History.open(path: folder.path(), appID: "cli_us")
    try history.remember([.sample()])
    try history.addVersion("{1}", of: "om_1", origin: .fetched, at: .at(1))
    let send = try history.beginPatch("{2}")
    let found = try History.open(path: try wreck(folder), appID: "cli_us")
    #expect(try found.versions(of: "om_1").map(\.content) == ["{1}", "{2}"])
    #expect(try found.unresolvedSends() == [send])
    #expect(try found.undecidedSends().map(\.isRunning) == [false])
  }
}
