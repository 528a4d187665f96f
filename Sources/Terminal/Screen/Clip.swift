/// Text cut or filled to a number of columns.
///
/// Columns are those of ``Width``; a wide grapheme that would be cut in half is left out. `…` is one column wide.
public enum Clip {
  /// `text`, or as much of its start as fits with `ellipsis` behind it.
  public static func text(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    if fits(text, in: columns) { return text }
    let room = columns - Width.of(ellipsis)
    if room < 0 { return String(prefix(of: text, columns: columns)) }
    return prefix(of: text, columns: room) + ellipsis
  }

  /// `text`, or its start and end with `ellipsis` between them; for ids, whose ends tell most.
  public static func middle(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    if fits(text, in: columns) { return text }
    let room = columns - Width.of(ellipsis)
    if room < 2 { return Clip.text(text, to: columns, ellipsis: ellipsis) }
    return prefix(of: text, columns: (room + 1) / 2) + ellipsis + suffix(of: text, columns: room / 2)
  }

  /// `text`, or as much of its end as fits with `ellipsis` before it; for paths.
  public static func tail(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    if fits(text, in: columns) { return text }
    let room = columns - Width.of(ellipsis)
    if room < 0 { return String(suffix(of: text, columns: columns)) }
    return ellipsis + suffix(of: text, columns: room)
  }

  /// Whether `text` takes no more than `columns`; a long text is not read to its end to know.
  public static func fits(_ text: String, in columns: Int) -> Bool {
    prefix(of: text, columns: columns).endIndex == text.endIndex
  }

  /// `text` cut to `columns` if it is longer, or with blanks behind it if it is shorter: always exactly as wide.
  public static func pad(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let text = Clip.text(text, to: columns, ellipsis: ellipsis)
    return text + blanks(columns - Width.of(text))
  }

  /// As ``pad(_:to:ellipsis:)``, with the blanks before the text; for numbers.
  public static func padLeft(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let text = Clip.text(text, to: columns, ellipsis: ellipsis)
    return blanks(columns - Width.of(text)) + text
  }

  /// The longest start of `text` that takes no more than `columns`.
  public static func prefix(of text: String, columns: Int) -> Substring {
    var (end, left) = (text.startIndex, columns)
    while end < text.endIndex {
      left -= Width.of(text[end])
      if left < 0 { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// The longest end of `text` that takes no more than `columns`.
  public static func suffix(of text: String, columns: Int) -> Substring {
    var (start, left) = (text.endIndex, columns)
    while start > text.startIndex {
      let before = text.index(before: start)
      left -= Width.of(text[before])
      if left < 0 { break }
      start = before
    }
    return text[start...]
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
