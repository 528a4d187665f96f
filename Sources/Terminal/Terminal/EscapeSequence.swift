import Screen

/// What begins with an escape: keys, mouse, focus and pastes, as xterm and its descendants send them, and the consoles
/// that do it their own way.
enum EscapeSequence {
  /// A sequence longer than this is noise.
  private static let longest = 64

  /// Reads one sequence; `isFinal` says that no more bytes will come.
  static func read(_ bytes: ArraySlice<UInt8>, extraKeys: [[UInt8]: KeyPress], isFinal: Bool) -> KeyDecoder.Step {
    let rest = bytes.dropFirst()
    guard let second = rest.first else {
      return isFinal ? .taken(1, [.key(KeyPress(.escape))]) : .unfinished
    }
    switch second {
    case 0x1B: return escapeTwice(rest, extraKeys: extraKeys, isFinal: isFinal)
    case UInt8(ascii: "["): return afterBracket(bytes, extraKeys: extraKeys, isFinal: isFinal)
    case UInt8(ascii: "O"): return afterO(bytes, extraKeys: extraKeys, isFinal: isFinal)
    case ..<0x20, 0x7F:
      var key = ControlKeys.key(for: second)
      key.alt = true
      return .taken(2, [.key(key)])
    default: return altLetter(rest, isFinal: isFinal)
    }
  }

  /// Some terminals put a second escape before a sequence when Alt is down.
  private static func escapeTwice(
    _ rest: ArraySlice<UInt8>, extraKeys: [[UInt8]: KeyPress], isFinal: Bool
  ) -> KeyDecoder.Step {
    guard let third = rest.dropFirst().first else {
      return isFinal ? .taken(1, [.key(KeyPress(.escape))]) : .unfinished
    }
    guard third == UInt8(ascii: "[") || third == UInt8(ascii: "O") else {
      return .taken(1, [.key(KeyPress(.escape))])
    }
    switch read(rest, extraKeys: extraKeys, isFinal: isFinal) {
    case .taken(let count, let events):
      return .taken(
        count + 1,
        events.map { event in
          guard case .key(var key) = event else { return event }
          key.alt = true
          return .key(key)
        })
    case .paste, .unfinished: return isFinal ? .taken(1, [.key(KeyPress(.escape))]) : .unfinished
    }
  }

  private static func altLetter(_ rest: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    let length = TypedText.length(startingWith: rest[rest.startIndex])
    guard rest.count >= length else { return isFinal ? .taken(1 + rest.count) : .unfinished }
    let letter = String(decoding: rest.prefix(length), as: UTF8.self)
    guard letter.count == 1, let character = letter.first, TypedText.isText(character) else {
      return .taken(1 + length)
    }
    return .taken(1 + length, [.key(KeyPress(.character(character), alt: true))])
  }

  /// `ESC O`, perhaps a digit for the keys held down, and a letter.
  private static func afterO(
    _ bytes: ArraySlice<UInt8>, extraKeys: [[UInt8]: KeyPress], isFinal: Bool
  ) -> KeyDecoder.Step {
    let digits = bytes.dropFirst(2).prefix { (0x30...0x39).contains($0) }
    guard let letter = bytes.dropFirst(2 + digits.count).first else {
      return isFinal ? .taken(bytes.count, [.key(KeyPress(.character("O"), alt: true))]) : .unfinished
    }
    guard (0x20..<0x7F).contains(letter) else { return .taken(2 + digits.count) }
    let sequence = bytes.prefix(3 + digits.count)
    let key = KeyNames.afterO(letter)?.held(Modifiers(parameter: number(digits))) ?? extraKeys[Array(sequence)]
    return .taken(sequence.count, key.map { [.key($0)] } ?? [])
  }

  /// `ESC [`, parameters, and a letter.
  private static func afterBracket(
    _ bytes: ArraySlice<UInt8>, extraKeys: [[UInt8]: KeyPress], isFinal: Bool
  ) -> KeyDecoder.Step {
    let body = bytes.dropFirst(2)
    if body.first == UInt8(ascii: "[") || body.first == UInt8(ascii: "M") {
      return oldForms(bytes, isFinal: isFinal)
    }
    let parameters = body.prefix { (0x20..<0x40).contains($0) }
    guard parameters.count <= longest else { return .taken(2 + parameters.count) }
    // rxvt ends its keys with a dollar when Shift is down, which for others is in the middle of a sequence.
    if parameters.last == UInt8(ascii: "$"), let key = KeyNames.numbered(number(parameters.dropLast()) ?? 0) {
      return .taken(2 + parameters.count, [.key(key.held(.shift))])
    }
    guard let letter = body.dropFirst(parameters.count).first else {
      if !isFinal { return .unfinished }
      return .taken(bytes.count, parameters.isEmpty ? [.key(KeyPress(.character("["), alt: true))] : [])
    }
    let length = 3 + parameters.count
    guard (0x40..<0x7F).contains(letter) else { return .taken(length - 1) }
    if letter == UInt8(ascii: "~"), number(parameters) == 200 { return .paste(length) }
    if let event = ControlSequence(parameters: parameters, letter: letter).event { return .taken(length, [event]) }
    return .taken(length, extraKeys[Array(bytes.prefix(length))].map { [.key($0)] } ?? [])
  }

  /// Function keys of the Linux console, `ESC [ [ A`, and the mouse as old terminals tell it, `ESC [ M` and three bytes.
  private static func oldForms(_ bytes: ArraySlice<UInt8>, isFinal: Bool) -> KeyDecoder.Step {
    let isMouse = bytes[bytes.startIndex + 2] == UInt8(ascii: "M")
    let length = isMouse ? 6 : 4
    guard bytes.count >= length else { return isFinal ? .taken(bytes.count) : .unfinished }
    let rest = bytes.dropFirst(3).prefix(length - 3).map { Int($0) }
    if isMouse {
      let report = MouseReport(code: rest[0] - 32, column: rest[1] - 33, row: rest[2] - 33, isRelease: false)
      return .taken(length, report.event.map { [$0] } ?? [])
    }
    let number = rest[0] - 0x40
    return .taken(length, (1...5).contains(number) ? [.key(KeyPress(.function(number)))] : [])
  }

  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self))
  }
}
