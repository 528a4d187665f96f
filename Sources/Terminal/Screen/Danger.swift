/// Which characters must not reach a terminal, and what stands for them.
enum Danger {
  /// A tab has a fixed width here, so that a text takes the same columns wherever it stands.
  static let tab = "  "

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// Controls, format characters without a shape, and what no terminal has a shape for.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x20 { return true }
    if value < 0x7F { return false }
    if value < 0xA0 { return true }
    if value < 0x300 { return value == 0xAD }
    if (0x3400..<0xA000).contains(value) || (0xAC00..<0xD7A4).contains(value) { return false }
    if isJoiner(scalar) { return false }
    switch scalar.properties.generalCategory {
    case .control, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: return true
    case .format: return Width.isZero(scalar)
    default: return false
    }
  }

  /// What stands for it: a control picture, or the number of the scalar as in `<U+202E>`.
  static func picture(of scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case ..<0x20: return String(Unicode.Scalar(UInt32(0x2400) + scalar.value) ?? "?")
    case 0x7F: return "␡"
    default: break
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  /// Zero-width joiner and non-joiner.
  static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{200D}" || scalar == "\u{200C}"
  }

  /// Selectors of a variant of the letter before them.
  static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Whether joiners after this letter belong to ordinary writing: Arabic, Indic and other scripts whose letters
  /// join, and emoji. Elsewhere, in the middle of a link for example, they hide something and are shown.
  static func mayJoin(_ scalar: Unicode.Scalar) -> Bool {
    (0x590..<0x1D00).contains(scalar.value) || scalar.value >= 0x203C && scalar.properties.isEmoji
      || (0x10A00..<0x12000).contains(scalar.value)
  }
}
