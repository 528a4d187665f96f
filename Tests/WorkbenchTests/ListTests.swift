import Messages
import Screen
import Testing
import Workbench

@Suite("The list of messages")
struct ListTests {
  private static let messages = [
    Bench.message("om_1", "告警 | disk full"),
    Bench.message("om_2", "Release 1.4", ageDays: 20),
    Bench.message("om_3", "lunch?", kind: .text),
    Bench.message("om_4", "Weekly report", sender: "cli_other"),
    Bench.message("om_5", "Gone", isRecalled: true),
  ]

  @Test(
    "Words and conditions of the filter all have to hold",
    arguments: [
      ("disk", ["om_1"]), ("DISK 告警", ["om_1"]), ("值班", ["om_1", "om_2", "om_3", "om_4", "om_5"]),
      ("kind:text", ["om_3"]), ("kind:card", ["om_1", "om_2", "om_4", "om_5"]),
      ("is:fixable", ["om_1", "om_3"]), ("since:3d", ["om_1", "om_3", "om_4", "om_5"]), ("is:recalled", ["om_5"]),
      ("kind:card is:ours disk", ["om_1"]), ("om_4", ["om_4"]), ("nothing", []), ("foo:bar", []),
    ])
  func filter(text: String, expected: [String]) {
    var bench = Bench(messages: Self.messages)
    bench.apply(.command(.filter))
    bench.type(text)
    #expect(bench.workbench.list.rows.map(\.message.id) == expected)
  }

  @Test("Esc in the filter prompt brings the former filter back, Enter keeps the new one")
  func filterPrompt() {
    var bench = Bench(messages: Self.messages)
    bench.apply(.command(.filter))
    bench.type("disk")
    bench.apply(.command(.open))
    #expect(bench.workbench.list.rows.count == 1)
    bench.apply(.command(.filter))
    bench.type("x")
    bench.apply(.command(.back))
    #expect(bench.workbench.list.filter.text == "disk")
    bench.apply(.command(.back))
    #expect(bench.workbench.list.rows.count == Self.messages.count)
  }

  @Test("Moving asks for the content of the row; a late answer for another row is dropped")
  func peek() {
    var bench = Bench(messages: Self.messages)
    guard case .peek(let first, "om_2") = bench.apply(.command(.down)).first,
      case .peek(let second, "om_3") = bench.apply(.command(.down)).first
    else {
      Issue.record("no peek: \(bench.effects)")
      return
    }
    bench.apply(.peeked(first, PeekedContent(messageID: "om_2", content: "{}")))
    #expect(bench.workbench.peeked == nil)
    bench.apply(.peeked(second, PeekedContent(messageID: "om_3", content: "{}")))
    #expect(bench.workbench.peeked?.messageID == "om_3")
  }

  @Test("The operator stays on the same message when the list changes around it")
  func cursorStays() {
    var bench = Bench(messages: Self.messages)
    bench.apply(.command(.down))
    bench.apply(.listLoaded([Bench.message("om_0", "new")] + Self.messages, chats: []))
    #expect(bench.workbench.list.current?.message.id == "om_2")
  }

  @Test("The row the operator is on is always in the window", arguments: [10, 12, 24, 40])
  func window(rows: Int) {
    var bench = Bench(messages: (0..<200).map { Bench.message("om_\($0)", "m\($0)") })
    bench.apply(.resized(Size(columns: 80, rows: rows)))
    for command in [Command.last, .pageUp, .up, .first, .pageDown, .down, .last] {
      bench.apply(.command(command))
      let list = bench.workbench.list
      let height = bench.workbench.layout.panes[.messages]?.rows ?? 0
      #expect((list.top..<list.top + height).contains(list.cursor), "\(command) at \(rows) rows")
    }
  }

  @Test("Commands that need a message say so when there is none")
  func emptyList() {
    var bench = Bench(messages: [])
    for command in Command.allCases where command != .quit && command != .suspend && command != .redraw {
      bench.apply(.command(command))
      bench.apply(.command(.back))
      bench.apply(.command(.back))
    }
    #expect(bench.workbench.list.current == nil)
  }
}
