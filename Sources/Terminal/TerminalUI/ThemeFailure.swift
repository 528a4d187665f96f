public import Phrase

/// Why a theme can't be used.
public enum ThemeFailure: Error, Hashable, Sendable {
  /// No theme has this name.
  case unknownTheme(String, known: [String])
  /// The file is not TOML; the line counts from 1.
  case notTOML(line: Int, String)
  /// An entry that every theme needs is not there, such as "roles.link".
  case missing(String)
  /// A key that means nothing in a theme.
  case unknownKey(String)
  /// A value that does not fit its key.
  case wrongValue(String)

  public var phrase: Phrase {
    switch self {
    case .unknownTheme(let name, let known):
      Phrase(
        en: "There is no theme “\(name)”. Choose one of \(known.joined(separator: ", ")).",
        zh: "没有名为“\(name)”的主题，可选：\(known.joined(separator: "、"))。")
    case .notTOML(let line, let reason):
      Phrase(
        en: "The theme is not valid TOML, line \(line): \(reason)",
        zh: "主题文件不是有效的 TOML，第 \(line) 行：\(reason)")
    case .missing(let key):
      Phrase(
        en: "The theme has no “\(key)”. Add it; “{}” leaves it like ordinary text.",
        zh: "主题缺少“\(key)”，请补上；写成“{}”则与普通文字相同。")
    case .unknownKey(let key):
      Phrase(
        en: "The theme has “\(key)”, which means nothing. Correct its spelling or remove it.",
        zh: "主题中的“\(key)”没有意义，请改正拼写或删除。")
    case .wrongValue(let key):
      Phrase(
        en: "The value of “\(key)” in the theme does not fit. Colours are \"#1456f0\", \"red\", 0–255 or \"standard\".",
        zh: "主题中“\(key)”的值不合适。颜色写作 \"#1456f0\"、\"red\"、0–255 或 \"standard\"。")
    }
  }
}
