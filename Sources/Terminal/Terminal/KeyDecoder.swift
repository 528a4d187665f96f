import Screen

/// Turns the bytes that a terminal sends into events.
///
/// Bytes may arrive in any pieces. What is not finished waits: a lone escape for a moment, since it may be the Esc key or the
/// start of a sequence; a paste until its end mark. Sequences that mean nothing here are swallowed, never typed.
/// Pure: the time is told, so that tests need no clock.
struct KeyDecoder {
  /// Milliseconds after which a lone escape is the Esc key.
  var escapeDelay = 25
  /// Sequences that only the terminal's description knows.
  var extraKeys: [[UInt8]: KeyPress] = [:]

  private var waiting: [UInt8] = []
  private var paste: PasteCollector?
  private var clicks = ClickCounter()

  /// One step through the waiting bytes.
  enum Step {
    /// So many bytes are done, and these events came out of them.
    case taken(Int, [TerminalEvent] = [])
    /// A paste begins after so many bytes.
    case paste(Int)
    /// More bytes are needed to know.
    case unfinished
  }

  /// Takes bytes that arrived `now`, in milliseconds of any clock that only goes forward.
  mutating func feed(_ bytes: [UInt8], now: Int) -> [TerminalEvent] {
    waiting += bytes
    return decode(now: now, isFinal: false)
  }

  /// How many milliseconds after the last bytes ``giveUp(now:)`` is due; nil if nothing waits.
  var patience: Int? {
    if paste != nil { return 2_000 }
    if waiting.isEmpty { return nil }
    // More than an escape: pieces of a sequence on a slow line, which nobody types.
    return waiting == [0x1B] || waiting == [0x1B, 0x1B] ? escapeDelay : max(250, escapeDelay)
  }

  /// Nothing more has come: what waits is taken for what it is.
  mutating func giveUp(now: Int) -> [TerminalEvent] {
    if let paste {
      self.paste = nil
      return [.paste(paste.text)]
    }
    return decode(now: now, isFinal: true)
  }

  private mutating func decode(now: Int, isFinal: Bool) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    var place = 0
    while place < waiting.count {
      if paste != nil {
        place = waiting.count - collectPaste(from: place, into: &events)
        continue
      }
      switch step(waiting[place...], now: now, isFinal: isFinal) {
      case .taken(let count, let found):
        place += count
        events += found
      case .paste(let count):
        place += count
        paste = PasteCollector()
      case .unfinished:
        waiting.removeFirst(place)
        return events
      }
    }
    waiting.removeAll(keepingCapacity: true)
    return events
  }

  /// Gives the waiting bytes to the paste; returns how many are left after its end.
  private mutating func collectPaste(from place: Int, into events: inout [TerminalEvent]) -> Int {
    guard let rest = paste?.take(waiting[place...]) else { return 0 }
    events.append(.paste(paste?.text ?? ""))
    paste = nil
    return rest
  }

  private mutating func step(_ bytes: ArraySlice<UInt8>, now: Int, isFinal: Bool) -> Step {
    let first = bytes[bytes.startIndex]
    if first == 0x1B {
      let step = EscapeSequence.read(bytes, extraKeys: extraKeys, isFinal: isFinal)
      guard case .taken(let count, let events) = step else { return step }
      return .taken(count, events.map { clicks.count($0, now: now) })
    }
    if first < 0x20 || first == 0x7F {
      return .taken(1, [.key(ControlKeys.key(for: first))])
    }
    return TypedText.read(bytes, isFinal: isFinal)
  }
}

/// The keys that arrive as one control character.
enum ControlKeys {
  static func key(for byte: UInt8) -> KeyPress {
    switch byte {
    case 0x00: return KeyPress(.character(" "), control: true)
    case 0x08, 0x7F: return KeyPress(.backspace)
    case 0x09: return KeyPress(.tab)
    // Return sends 0D; some keyboards and pasted lines send 0A.
    case 0x0A, 0x0D: return KeyPress(.enter)
    case 0x1B: return KeyPress(.escape)
    case ..<0x1B: return KeyPress(.character(Character(Unicode.Scalar(byte + 0x60))), control: true)
    default: return KeyPress(.character(Character(Unicode.Scalar(byte + 0x40))), control: true)
    }
  }
}

/// Letters, as typed or as an input method sends them.
enum TypedText {
  /// Reads letters up to the next control character; each grapheme is one key.
  static func read(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    let run = bytes.prefix { $0 >= 0x20 && $0 != 0x7F }
    let whole = run.endIndex == bytes.endIndex && !isFinal ? run.dropLast(unfinishedBytes(at: run)) : run
    guard !whole.isEmpty else { return .unfinished }
    let keys = String(decoding: whole, as: UTF8.self).filter(isText).map { TerminalEvent.key(KeyPress(.character($0))) }
    return .taken(whole.count, keys)
  }

  /// Not what invalid bytes decode to, and not the control characters beyond ASCII.
  static func isText(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0 != "\u{FFFD}" && !(0x7F..<0xA0).contains($0.value) }
  }

  /// How many bytes at the end begin a UTF-8 sequence whose other bytes have not come yet.
  static func unfinishedBytes(at bytes: ArraySlice<UInt8>) -> Int {
    for (distance, byte) in bytes.suffix(3).reversed().enumerated() where byte & 0xC0 != 0x80 {
      return length(startingWith: byte) > distance + 1 ? distance + 1 : 0
    }
    return 0
  }

  /// The bytes of the UTF-8 sequence that begins with `byte`.
  static func length(startingWith byte: UInt8) -> Int {
    switch byte {
    case ..<0xC2: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    case ..<0xF5: 4
    default: 1
    }
  }
}
