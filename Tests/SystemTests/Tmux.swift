import Foundation
import TestPatience
import TestProcesses
import Testing

/// A real terminal: a tmux server of its own with one shell, keys in, screen out.
///
///     let terminal = try await Tmux(sandbox.place, columns: 160, rows: 40)
///     try await terminal.type("\(Place.program) demo")
///     try await terminal.wait(for: "Messages")
final class Tmux: Sendable {
  private let socket: String
  private let place: Place

  /// Starts a shell in a terminal, with the place's environment and `added` over it; an empty value takes a variable away.
  init(_ place: Place, columns: Int, rows: Int, environment added: [String: String] = [:]) async throws {
    self.place = place
    socket = "cardfix-\(UUID().uuidString.prefix(8))"
    // The shell's environment comes from `env -i`, so that nothing of the machine's own is in it.
    let variables = place.environment.merging(added) { $1 }.filter { !$0.value.isEmpty && $0.key != "TERM" }
    let settings = variables.map { "\($0.key)=\(Self.shellQuoted($0.value))" }.sorted().joined(separator: " ")
    let term = place.environment.merging(added) { $1 }["TERM"] ?? "xterm-256color"
    try await tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env -i \(settings) TERM=\(term) PS1='$ ' sh")
    try await tmux("set-option", "-g", "remain-on-exit", "on")
    try await wait(for: "$")
  }

  deinit {
    let server = try? TestProcess.start(
      "/usr/bin/tmux", ["-L", socket, "kill-server"], environment: place.environment, folder: place.folder)
    server?.waitInPlace()
  }

  /// Presses keys by tmux's names: `Enter`, `C-f`, `M-u`, `F4`, `Tab`.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", key) }
  }

  /// Types a text as it is.
  func type(_ text: String) async throws {
    try await tmux("send-keys", "-l", text)
  }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What is on the screen, as letters.
  func screen() async throws -> String {
    try await tmux("capture-pane", "-p")
  }

  /// What is on the screen, with the escape sequences of its colours.
  func colouredScreen() async throws -> String {
    try await tmux("capture-pane", "-p", "-e")
  }

  /// The process that runs in front.
  func processID() async throws -> Int32 {
    Int32(try await tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
  }

  /// Waits until the screen holds a text, and returns the screen.
  @discardableResult
  func wait(for text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws -> String {
    try await wait(until: { $0.contains(text) }, "“\(text)”", sourceLocation: sourceLocation)
  }

  /// Waits until the screen fulfils a condition, and returns the screen.
  @discardableResult
  func wait(
    until condition: (String) -> Bool, _ what: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    var screen = ""
    let came = try await comesToHold(every: .milliseconds(30)) {
      screen = try await self.screen()
      return condition(screen)
    }
    if came { return screen }
    Issue.record("\(what) did not come; the screen is\n\(screen)", sourceLocation: sourceLocation)
    throw HarnessFailure("\(what) did not come")
  }

  @discardableResult
  private func tmux(_ arguments: String...) async throws -> String {
    let output = "\(place.folder)/\(UUID().uuidString).tmux"
    let end = try await TestProcess.start(
      "/usr/bin/tmux", ["-L", socket] + arguments, environment: place.environment, folder: place.folder, output: output
    ).end()
    defer { try? FileManager.default.removeItem(atPath: output) }
    guard end.status == 0 else { throw HarnessFailure("tmux \(arguments) failed") }
    return String(decoding: FileManager.default.contents(atPath: output) ?? Data(), as: UTF8.self)
  }

  private static func shellQuoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
