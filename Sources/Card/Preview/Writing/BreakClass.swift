/// What a character means for breaking lines.
enum BreakClass {
  case newline, space
  /// Letters, digits, anything that is kept together.
  case word
  /// A character with breaks before and after it: ideographs, kana, emoji.
  case ideograph
  /// Full-width marks that never end or never start a line.
  case opener, closer
  /// Narrow marks that stick to the word they stand at.
  case narrowOpener, narrowCloser

  /// Whether a new line may start between the two.
  static func allowsBreak(after previous: BreakClass, before next: BreakClass) -> Bool {
    switch (previous, next) {
    case (_, .closer), (_, .space), (_, .newline): false
    case (.space, _): true
    case (.opener, _), (.narrowOpener, _), (_, .narrowCloser): false
    case (_, .ideograph), (_, .opener): true
    case (.ideograph, _), (.closer, _): true
    default: false
    }
  }

  /// The class of one ASCII character that is not a control.
  init(ascii byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"): self = .newline
    case UInt8(ascii: " "): self = .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): self = .narrowOpener
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "."),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "%"):
      self = .narrowCloser
    default: self = .word
    }
  }

  /// The class of a character outside ASCII by its first scalar and the columns it takes.
  init(_ scalar: Unicode.Scalar, width: Int) {
    switch scalar.value {
    case 0x2018, 0x201C: self = .narrowOpener
    case 0x2019, 0x201D, 0x2014, 0x2025, 0x2026, 0x2030, 0x2032, 0x2033, 0x203C, 0x2047...0x2049, 0xB0, 0xB7, 0x2103:
      self = .narrowCloser
    // Marks, the signs of repetition and of long vowels.
    case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B, 0x301C, 0x301E,
      0x301F, 0x303B, 0x309D, 0x309E, 0x30A0, 0x30FB...0x30FE, 0xFE50...0xFE58, 0xFE5A, 0xFE5C, 0xFE5E, 0xFF01, 0xFF05,
      0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF3D, 0xFF5D, 0xFF5E, 0xFF60, 0xFF61, 0xFF63, 0xFF64:
      self = .closer
    // Small kana, which belong to the one before them.
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E, 0x3095, 0x3096, 0x30A1, 0x30A3,
      0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE, 0x30F5, 0x30F6:
      self = .closer
    case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A, 0x301D, 0xFE59, 0xFE5B, 0xFE5D, 0xFF04,
      0xFF08, 0xFF3B, 0xFF5B, 0xFF5F, 0xFF62, 0xFFE1, 0xFFE5:
      self = .opener
    default: self = width > 1 ? .ideograph : .word
    }
  }
}
