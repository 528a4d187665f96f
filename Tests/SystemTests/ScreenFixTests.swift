import Foundation
import JSONText
import TestPatience
import Testing

/// The whole way of a fix, with real keys in a real terminal.
@Suite("A fix on the screen", .serialized)
struct ScreenFixTests {
  private static let sizes = [(160, 40), (80, 24), (40, 12)]

  @Test(
    "Find, type, review, send: only that string changes, it is proven, and rolling back restores the bytes",
    arguments: sizes)
  func fix(columns: Int, rows: Int) async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    let terminal = try await Tmux(sandbox.place, columns: columns, rows: rows, environment: sandbox.credentials)
    try await terminal.type("stty -a > before; \(Place.program) \(id); stty -a > after; echo left=$?")
    try await terminal.press("Enter")
    try await terminal.wait(for: "schema")
    try await terminal.press("C-f")
    try await terminal.type("97 %")
    try await terminal.press("Enter")
    try await terminal.type("79 %")
    try await terminal.wait(for: "79 %")
    try await terminal.press("C-s", "Enter")
    try await terminal.wait(for: "Sent and proven")
    #expect(try sandbox.content(of: id) == Sample.fixedCard)

    let versions = try await sandbox.run(["versions", id, "--json"])
    #expect(versions.data?["versions"]?.children.count == 2)
    #expect(versions.data?["versions"]?[1]?["proven"]?.bool == true)
    #expect(versions.data?["sends"]?[0]?["outcome"]?.string == "accepted")

    try await terminal.press("F4")
    try await terminal.wait(for: "v1")
    try await terminal.press("Down", "Enter")
    try await terminal.wait(for: "Ready")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Sent and proven")
    #expect(try sandbox.content(of: id) == Sample.card)
    let afterwards = try await sandbox.run(["versions", id, "--json"])
    #expect(afterwards.data?["versions"]?[2]?["origin"]?.string == "rolled-back")

    try await terminal.press("C-q")
    try await terminal.wait(for: "left=0")
    let folder = sandbox.place.folder
    let before = try String(contentsOfFile: "\(folder)/before", encoding: .utf8)
    let after = try String(contentsOfFile: "\(folder)/after", encoding: .utf8)
    #expect(before == after, "the shell's terminal settings are as before")
  }

  @Test("The network goes away between review and send: the draft stays, the screen says what to do, a retry works")
  func networkGoesAway() async throws {
    let place = try Place()
    let state = "\(place.folder)/state.json"
    var sandbox: Sandbox? = try await Sandbox(arguments: ["--seed", "none", "--state", state], place: place)
    let first = try #require(sandbox)
    let id = try first.addMessage(content: Sample.card)
    let (port, credentials) = (first.port, first.credentials)
    let terminal = try await Tmux(place, columns: 120, rows: 30, environment: credentials)
    try await terminal.type("\(Place.program) \(id)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "schema")
    try await terminal.press("C-f")
    try await terminal.type("97 %")
    try await terminal.press("Enter")
    try await terminal.type("79 %")
    try await terminal.press("C-s")
    try await terminal.wait(for: "Ready")
    first.stop()
    try await terminal.press("Enter")
    let screen = try await terminal.wait(for: "Enter tries again")
    #expect(screen.contains("draft is kept"))

    sandbox = try await Sandbox(
      arguments: ["--seed", "none", "--state", state, "--port", "\(port)"], place: place)
    try await terminal.press("Enter")
    try await terminal.wait(for: "Sent and proven")
    let second = try #require(sandbox)
    #expect(try second.content(of: id) == Sample.fixedCard)
    try await terminal.press("C-q")
  }

  @Test("After kill -9 the draft is there again")
  func killedWhileTyping() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    let terminal = try await Tmux(sandbox.place, columns: 120, rows: 30, environment: sandbox.credentials)
    try await terminal.type("\(Place.program) \(id) & echo $! > pid; fg")
    try await terminal.press("Enter")
    try await terminal.wait(for: "schema")
    try await terminal.press("C-f")
    try await terminal.type("97 %")
    try await terminal.press("Enter")
    try await terminal.type("79 %")
    // The draft is on disk a moment after the last key.
    try await eventually {
      let list = try await sandbox.run(["list", "--offline", "--json"])
      guard list.exit == 0 else { return false }
      return try sandbox.place.everythingWritten().contains { $0.bytes.range(of: Data("79 %".utf8)) != nil }
    }
    let pid = try String(contentsOfFile: "\(sandbox.place.folder)/pid", encoding: .utf8)
    kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), SIGKILL)
    try await terminal.wait(for: "Killed")
    try await terminal.type("reset; \(Place.program) \(id)")
    try await terminal.press("Enter")
    let screen = try await terminal.wait(for: "79 %")
    #expect(screen.contains("draft"))
    try await terminal.press("C-q")
  }

  private func eventually(_ condition: () async throws -> Bool) async throws {
    if try await comesToHold(every: .milliseconds(50), condition) { return }
    Issue.record("it did not happen")
  }
}
