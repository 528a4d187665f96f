import Screen

/// A whole sequence `ESC [ parameters letter`.
struct ControlSequence {
  let parameters: ArraySlice<UInt8>
  let letter: UInt8

  /// What it means; nil for what means nothing here.
  var event: TerminalEvent? {
    if parameters.first == UInt8(ascii: "<") { return mouse }
    guard parameters.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    let numbers = self.numbers(parameters)
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : nil)
    switch letter {
    case UInt8(ascii: "I") where parameters.isEmpty: return .focus(true)
    case UInt8(ascii: "O") where parameters.isEmpty: return .focus(false)
    case UInt8(ascii: "u"): return named(numbers.first, modifiers)
    case UInt8(ascii: "~") where numbers.first == 27 && numbers.count == 3: return named(numbers[2], modifiers)
    // rxvt: ^ with Ctrl, @ with both.
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "@"):
      guard let key = KeyNames.numbered(numbers.first ?? 0) else { return nil }
      return .key(key.held(letter == UInt8(ascii: "~") ? modifiers : letter == UInt8(ascii: "^") ? .control : .both))
    default: return KeyNames.afterBracket(letter).map { .key($0.held(modifiers)) }
    }
  }

  /// `ESC [ < code ; column ; row M`, with a small m when a button goes up.
  private var mouse: TerminalEvent? {
    let numbers = self.numbers(parameters.dropFirst())
    guard numbers.count == 3, letter == UInt8(ascii: "M") || letter == UInt8(ascii: "m") else { return nil }
    let report = MouseReport(
      code: numbers[0], column: numbers[1] - 1, row: numbers[2] - 1, isRelease: letter == UInt8(ascii: "m"))
    return report.event
  }

  /// A key told by the number of its character, as newer terminals do when they are asked to.
  private func named(_ number: Int?, _ modifiers: Modifiers) -> TerminalEvent? {
    guard let number, let value = UInt32(exactly: number), let scalar = Unicode.Scalar(value) else { return nil }
    if value < 0x20 || value == 0x7F {
      return .key(ControlKeys.key(for: UInt8(value)).held(modifiers))
    }
    var key = KeyPress(.character(Character(scalar)), control: modifiers.control, alt: modifiers.alt)
    if case .character(let character) = key.code, TypedText.isText(character) {
      let other = modifiers.control ? character.lowercased() : modifiers.shift ? character.uppercased() : ""
      if other.count == 1 { key.code = .character(Character(other)) }
      return .key(key)
    }
    return nil
  }

  private func numbers(_ bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
      // A colon begins details that nobody asked for.
      EscapeSequence.number(part.prefix { $0 != UInt8(ascii: ":") }) ?? 0
    }
  }
}

/// Keys held down beside another.
struct Modifiers {
  var shift = false
  var alt = false
  var control = false

  static let shift = Modifiers(shift: true)
  static let control = Modifiers(control: true)
  static let both = Modifiers(shift: true, control: true)

  init(shift: Bool = false, alt: Bool = false, control: Bool = false) {
    (self.shift, self.alt, self.control) = (shift, alt, control)
  }

  /// From xterm's number: one more than 1 for Shift, 2 for Alt, 4 for Ctrl, 8 for Meta; nil for none.
  init(parameter: Int?) {
    let bits = max(0, (parameter ?? 1) - 1)
    self.init(shift: bits & 1 != 0, alt: bits & 10 != 0, control: bits & 4 != 0)
  }
}

extension KeyPress {
  /// This key with others held down beside it.
  func held(_ modifiers: Modifiers) -> KeyPress {
    KeyPress(
      code, control: control || modifiers.control, alt: alt || modifiers.alt, shift: shift || modifiers.shift)
  }
}
