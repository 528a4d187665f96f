import Screen

/// Which letter or number of a sequence stands for which key.
enum KeyNames {
  /// The letter after `ESC [`.
  static func afterBracket(_ letter: UInt8) -> KeyPress? {
    switch letter {
    case UInt8(ascii: "Z"): return KeyPress(.tab, shift: true)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(letter - 0x20)?.held(.shift)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return KeyPress(.function(Int(letter - UInt8(ascii: "P")) + 1))
    default: return arrow(letter)
    }
  }

  /// The letter after `ESC O`; those of the number block are what is printed on its keys.
  static func afterO(_ letter: UInt8) -> KeyPress? {
    switch letter {
    case UInt8(ascii: "M"): return KeyPress(.enter)
    case UInt8(ascii: "a")...UInt8(ascii: "d"): return arrow(letter - 0x20)?.held(.control)
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return KeyPress(.function(Int(letter - UInt8(ascii: "P")) + 1))
    case UInt8(ascii: "X"): return KeyPress(.character("="))
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return KeyPress(.character(Character(Unicode.Scalar(letter - 0x40))))
    default: return arrow(letter)
    }
  }

  private static func arrow(_ letter: UInt8) -> KeyPress? {
    switch letter {
    case UInt8(ascii: "A"): KeyPress(.up)
    case UInt8(ascii: "B"): KeyPress(.down)
    case UInt8(ascii: "C"): KeyPress(.right)
    case UInt8(ascii: "D"): KeyPress(.left)
    case UInt8(ascii: "H"): KeyPress(.home)
    case UInt8(ascii: "F"): KeyPress(.end)
    default: nil
    }
  }

  /// The number before `~`. The thirteenth function key and those after it are Shift with the first ones on consoles.
  static func numbered(_ number: Int) -> KeyPress? {
    switch number {
    case 1, 7: KeyPress(.home)
    case 2: KeyPress(.insert)
    case 3: KeyPress(.delete)
    case 4, 8: KeyPress(.end)
    case 5: KeyPress(.pageUp)
    case 6: KeyPress(.pageDown)
    case 11...15: KeyPress(.function(number - 10))
    case 17...21: KeyPress(.function(number - 11))
    case 23, 24: KeyPress(.function(number - 12))
    case 25, 26: KeyPress(.function(number - 24), shift: true)
    case 28, 29: KeyPress(.function(number - 25), shift: true)
    case 31...34: KeyPress(.function(number - 26), shift: true)
    default: nil
    }
  }

  /// Names of the terminal description's keys, for sequences that are none of the usual ones.
  static let described: [(capability: String, key: KeyPress)] =
    [
      ("kcuu1", KeyPress(.up)), ("kcud1", KeyPress(.down)), ("kcub1", KeyPress(.left)), ("kcuf1", KeyPress(.right)),
      ("khome", KeyPress(.home)), ("kend", KeyPress(.end)), ("kpp", KeyPress(.pageUp)), ("knp", KeyPress(.pageDown)),
      ("kich1", KeyPress(.insert)), ("kdch1", KeyPress(.delete)), ("kcbt", KeyPress(.tab, shift: true)),
      ("kent", KeyPress(.enter)), ("kLFT", KeyPress(.left, shift: true)), ("kRIT", KeyPress(.right, shift: true)),
      ("kri", KeyPress(.up, shift: true)), ("kind", KeyPress(.down, shift: true)),
      ("kHOM", KeyPress(.home, shift: true)), ("kEND", KeyPress(.end, shift: true)),
    ] + (1...12).map { ("kf\($0)", KeyPress(.function($0))) }
}
