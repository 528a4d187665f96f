/// How many columns text takes on a terminal, when it is drawn by ``Grid/put(_:at:style:limit:)``.
///
/// The rules are those of the C library's `wcwidth` for the first letter of a grapheme, so that ncurses and the terminal count
/// alike. A symbol that asks for its emoji form takes two columns. A grapheme that must not be drawn as it is (a control
/// character, say) takes the columns of what stands for it, see ``Printable``.
public enum Width {
  /// Columns of one grapheme: nearly always 1 or 2.
  ///
  /// More only for what is drawn as several signs: clusters of several letters, as Indic and Thai scripts have them, and
  /// the stand-ins of dangerous characters.
  public static func of(_ character: Character) -> Int {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
    if Glyphs.isPlainWide(character) { return 2 }
    var columns = 0
    Glyphs.forEach(in: character) { _, width in columns += width }
    return columns
  }

  /// Columns of a line of text.
  public static func of(_ text: some StringProtocol) -> Int {
    if Glyphs.isPlainASCII(text) { return text.utf8.count }
    return text.reduce(0) { $0 + of($1) }
  }

  /// Columns of one scalar by itself: 0 for marks that stand on the letter before them, 2 for wide ones, else 1.
  ///
  /// Controls and unassigned scalars count 1 here; they are never drawn as they are.
  public static func scalar(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    switch value {
    case ..<0x300: return 1
    case 0x3400..<0xA000, 0xAC00..<0xD7A4: return 2
    default: break
    }
    if isZero(scalar) { return 0 }
    return isWide(value) ? 2 : 1
  }

  static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300: return false
    // Vowels and final consonants of Korean stand in the cell of the consonant before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    case .format: return !visibleFormats.contains(scalar.value)
    default: return false
    }
  }

  /// Signs that Unicode calls format characters and that have a shape: Arabic number signs and their like.
  private static let visibleFormats: Set<UInt32> = [
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    var (low, high) = (0, wideRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].last < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].first <= value
  }
}
