import Phrase

/// The list of commands, found by typing parts of their names.
public struct Palette: Hashable, Sendable {
  public internal(set) var query = ""
  /// Index into ``matches`` of the command that Enter takes.
  public internal(set) var cursor = 0
  /// The commands that can be asked for from where the palette was opened.
  let offered: [Command]

  init(offering commands: [Command]) {
    offered = commands
  }

  /// The commands whose name holds the typed letters in order, in either language, best first.
  public var matches: [Command] {
    guard !query.isEmpty else { return offered }
    return offered.enumerated()
      .compactMap { index, command -> (score: Int, index: Int, command: Command)? in
        let names = [command.summary.english, command.summary.chinese]
        guard let score = names.compactMap({ Self.score($0, query) }).min() else { return nil }
        return (score, index, command)
      }
      .sorted { ($0.score, $0.index) < ($1.score, $1.index) }
      .map(\.command)
  }

  /// How far apart the letters of `query` lie in `name`; nothing when they are not all there in order.
  private static func score(_ name: String, _ query: String) -> Int? {
    let letters = Array(name.lowercased())
    var place = 0
    var gaps = 0
    for letter in query.lowercased() where letter != " " {
      guard let found = letters[place...].firstIndex(of: letter) else { return nil }
      gaps += found - place
      place = found + 1
    }
    return gaps
  }
}
