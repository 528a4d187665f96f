/// Text that is safe to show.
///
/// Whatever is drawn may come from strangers: card contents, names, messages of the service. Control characters, bidi controls
/// and other invisible characters are never sent to the terminal; something that can be seen stands for them.
public enum Printable {
  /// `text` with everything dangerous replaced: `␛` for an escape, `<U+202E>` for a bidi control, `⏎` for a line
  /// break, two blanks for a tab. Emoji sequences and letters of joining scripts stay whole.
  public static func text(_ text: some StringProtocol) -> String {
    if Glyphs.isPlainASCII(text) { return String(text) }
    var result = ""
    for part in text { result += character(part) }
    return result
  }

  /// What stands for one grapheme; the grapheme itself when it is harmless.
  public static func character(_ character: Character) -> String {
    if isSafe(character) { return String(character) }
    var result = ""
    Glyphs.forEach(in: character) { text, _ in result += text }
    return result
  }

  /// Whether the grapheme can be shown as it is.
  public static func isSafe(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    if Danger.isUnsafe(first) || Danger.isJoiner(first) || Width.isZero(first) { return false }
    let joins = Danger.mayJoin(first)
    return scalars.dropFirst().allSatisfy { scalar in
      if Danger.isSelector(scalar) { return true }
      if Danger.isJoiner(scalar) { return joins }
      if isFlagTag(scalar) { return first == "\u{1F3F4}" }
      return !Danger.isUnsafe(scalar)
    }
  }

  /// Letters of a region's flag, as England's, which is a black flag and six of these.
  private static func isFlagTag(_ scalar: Unicode.Scalar) -> Bool {
    (0xE0020...0xE007F).contains(scalar.value)
  }
}
