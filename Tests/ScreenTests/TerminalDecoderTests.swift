import Screen
import Testing

@testable import Terminal

@Suite("What the terminal sends")
struct TerminalDecoderTests {
  /// All events of bytes that arrive in these pieces, with what waits at the end taken for what it is.
  private func events(_ pieces: [[UInt8]]) -> [TerminalEvent] {
    var decoder = KeyDecoder()
    return pieces.flatMap { decoder.feed($0, now: 0) } + (decoder.patience == nil ? [] : decoder.giveUp(now: 0))
  }

  private func names(_ text: String) -> String {
    events([Array(text.utf8)]).map { event in
      if case .key(let key) = event { key.name } else { "\(event)" }
    }.joined(separator: " ")
  }

  @Test(
    "Keys are recognised",
    arguments: [
      ("aG/", "a G /"), ("你好", "你 好"), ("e\u{301}", "e\u{301}"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("\r", "Enter"), ("\n", "Enter"),
      ("\t", "Tab"),
      ("\u{7F}", "Backspace"), ("\u{8}", "Backspace"), ("\u{13}\u{11}\u{1A}\u{3}", "Ctrl-S Ctrl-Q Ctrl-Z Ctrl-C"),
      ("\u{0}", "Ctrl-Space"), ("\u{1F}", "Ctrl-_"), ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"),
      ("\u{1B}u\u{1B}U", "Alt-U Alt-Shift-U"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{7F}", "Alt-Backspace"),
      ("\u{1B}\u{6}", "Ctrl-Alt-F"), ("\u{1B}é", "Alt-É"), ("\u{1B}[", "Alt-["), ("\u{1B}O", "Alt-Shift-O"),
      ("\u{1B}[A\u{1B}OB", "Up Down"), ("\u{1B}[1;5D", "Ctrl-Left"), ("\u{1B}[1;2C", "Shift-Right"),
      ("\u{1B}[1;6C", "Ctrl-Shift-Right"), ("\u{1B}[1;3A", "Alt-Up"), ("\u{1B}\u{1B}[A", "Alt-Up"),
      ("\u{1B}O5A", "Ctrl-Up"),
      ("\u{1B}Oa\u{1B}[a", "Ctrl-Up Shift-Up"), ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OH", "Home Home Home Home"),
      ("\u{1B}[F\u{1B}[4~\u{1B}[8~", "End End End"), ("\u{1B}[1;5H", "Ctrl-Home"), ("\u{1B}[5~\u{1B}[6~", "PgUp PgDn"),
      ("\u{1B}[2~\u{1B}[3~\u{1B}[3;5~", "Insert Delete Ctrl-Delete"), ("\u{1B}[Z", "Shift-Tab"),
      ("\u{1B}OP\u{1B}[11~\u{1B}[[A", "F1 F1 F1"), ("\u{1B}OR\u{1B}[1;2R\u{1B}[28~", "F3 Shift-F3 Shift-F3"),
      ("\u{1B}[19~\u{1B}[19;2~\u{1B}[34~", "F8 Shift-F8 Shift-F8"), ("\u{1B}[24~", "F12"),
      ("\u{1B}[3$\u{1B}[3^\u{1B}[3@", "Shift-Delete Ctrl-Delete Ctrl-Shift-Delete"),
      ("\u{1B}[13;3u\u{1B}[27;5;32~\u{1B}[115;5u\u{1B}[97;2u", "Alt-Enter Ctrl-Space Ctrl-S A"),
      ("\u{1B}OM\u{1B}Oq", "Enter 1"),
      ("\u{1B}[I\u{1B}[O", "focus(true) focus(false)"),
    ])
  func keys(sent: String, names expected: String) {
    #expect(names(sent) == expected)
  }

  @Test(
    "What means nothing is swallowed, and the next key is not lost",
    arguments: [
      "\u{1B}[?1;2c", "\u{1B}[99~", "\u{1B}[12;40R\u{1B}[?2026;2$y", "\u{1B}[1;5X", "\u{1B}Oz", "\u{1B}[<0;1M",
      "\u{1B}[<3;5;5m",
      "\u{1B}[<1;5;5M", "\u{1B}[[Z", "\u{9B}", "\u{1B}[1;\u{1}",
    ])
  func noise(sent: String) {
    #expect(names(sent + "x").hasSuffix("x"))
    #expect(!names(sent + "x").contains("~"))
  }

  @Test(
    "Bytes may arrive in any pieces",
    arguments: [
      "\u{1B}[1;5D", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[<64;10;5M", "\u{1B}[M !!", "é", "你", "👍", "\u{1B}é",
      "\u{1B}\u{1B}[A",
      "\u{1B}[200~one\r\ntwo\u{1B}[31m\u{1B}[201~x", "a\u{1B}[Bb",
    ])
  func pieces(sent: String) {
    let bytes = Array(sent.utf8)
    let whole = events([bytes])
    for cut in 1..<bytes.count {
      #expect(events([Array(bytes[..<cut]), Array(bytes[cut...])]) == whole, "cut at \(cut)")
    }
    #expect(events(bytes.map { [$0] }) == whole)
  }

  @Test("A paste is one text, whatever is in it, and line breaks are all alike")
  func paste() {
    let (start, end) = ("\u{1B}[200~", "\u{1B}[201~")
    #expect(
      events([Array((start + "a\rb\r\nc\nd\t\u{1B}[A\u{3}磁盘" + end).utf8)]) == [.paste("a\nb\nc\nd\t\u{1B}[A\u{3}磁盘")])
    #expect(events([Array((start + end).utf8)]) == [.paste("")])
    #expect(events([Array((start + "never ends").utf8)]) == [.paste("never ends")])
    #expect(events([Array((end + "x").utf8)]) == [.key(KeyPress(.character("x")))])
  }

  @Test("A paste waits for its end, but not for ever")
  func pasteWaits() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~half".utf8), now: 0) == [])
    #expect(decoder.patience == 2_000)
    #expect(decoder.feed(Array(" more\u{1B}[20".utf8), now: 0) == [])
    #expect(decoder.feed(Array("1~".utf8), now: 0) == [.paste("half more")])
    #expect(decoder.patience == nil)
  }

  @Test("A lone escape is a key after a moment, a begun sequence is nothing after a while")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B], now: 0) == [])
    #expect(decoder.patience == 25)
    #expect(decoder.giveUp(now: 25) == [.key(KeyPress(.escape))])
    #expect(decoder.patience == nil)
    #expect(decoder.feed(Array("\u{1B}[1;".utf8), now: 0) == [])
    #expect(decoder.patience == 250)
    #expect(decoder.giveUp(now: 250) == [])
    #expect(decoder.feed([0xE4, 0xBD], now: 300) == [])
    #expect(decoder.giveUp(now: 600) == [])
    #expect(decoder.feed([0xE4, 0xBD, 0xA0], now: 700) == [.key(KeyPress(.character("你")))])
  }

  @Test("Clicks that follow each other in one place are counted")
  func clicks() {
    var decoder = KeyDecoder()
    func click(_ column: Int, at now: Int) -> [TerminalEvent] {
      decoder.feed(Array("\u{1B}[<0;\(column);3M\u{1B}[<0;\(column);3m".utf8), now: now)
    }
    let point = Point(column: 4, row: 2)
    #expect(click(5, at: 0) == [.click(point, count: 1)])
    #expect(click(5, at: 300) == [.click(point, count: 2)])
    #expect(click(5, at: 600) == [.click(point, count: 3)])
    #expect(click(5, at: 900) == [.click(point, count: 1)])
    #expect(click(5, at: 1_400) == [.click(point, count: 1)])
    #expect(click(6, at: 1_500) == [.click(Point(column: 5, row: 2), count: 1)])
  }

  @Test("Drags, the wheel, keys held down with the mouse, and the old way of telling it")
  func mouse() {
    func only(_ text: String) -> [TerminalEvent] { events([Array(text.utf8)]) }
    #expect(only("\u{1B}[<32;300;3M") == [.drag(Point(column: 299, row: 2))])
    #expect(only("\u{1B}[<64;1;1M") == [.wheel(Point(column: 0, row: 0), lines: -3)])
    #expect(only("\u{1B}[<81;1;1M") == [.wheel(Point(column: 0, row: 0), lines: 3)])
    #expect(only("\u{1B}[<4;1;1M") == [.click(Point(column: 0, row: 0), count: 1)])
    #expect(only("\u{1B}[M !\"") == [.click(Point(column: 0, row: 1), count: 1)])
  }

  @Test("Any bytes at all are taken without a crash, and nothing waits after giving up", arguments: 1...60)
  func anything(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var decoder = KeyDecoder()
    let likely: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3B, 0x3C, 0x4D, 0x7E, 0x32, 0x30, 0x31, 0xE4, 0xBD, 0xF0, 0x24]
    for _ in 0..<200 {
      let bytes = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        Bool.random(using: &random)
          ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
      }
      _ = decoder.feed(bytes, now: 0)
      if Int.random(in: 0..<4, using: &random) == 0 {
        _ = decoder.giveUp(now: 0)
        #expect(decoder.patience == nil)
      }
    }
  }

  @Test("Of sizes and drags only the last counts, and turns of the wheel add up")
  func coalescing() {
    let (here, there) = (Point(column: 1, row: 1), Point(column: 2, row: 1))
    let events: [TerminalEvent] = [
      .resize(Size(columns: 1, rows: 1)), .resize(Size(columns: 2, rows: 2)), .drag(here), .drag(there),
      .wheel(here, lines: 3), .wheel(here, lines: 3), .wheel(there, lines: 3), .wake, .wake,
    ]
    #expect(
      events.coalesced() == [
        .resize(Size(columns: 2, rows: 2)), .drag(there), .wheel(here, lines: 6), .wheel(there, lines: 3), .wake, .wake,
      ])
  }

  @Test("A thread that signals often leaves one byte in the pipe, and is heard again afterwards")
  func wakePipe() throws {
    let pipe = try WakePipe()
    for _ in 0..<100_000 { pipe.signal() }
    #expect(pipe.drain().isWoken)
    #expect(!pipe.drain().isWoken)
    pipe.signal()
    #expect(pipe.drain().isWoken)
  }
}
