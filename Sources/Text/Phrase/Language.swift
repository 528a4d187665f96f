/// The languages in which cardfix speaks to people.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case chinese = "zh"

  /// The language a person wants: `CARDFIX_LANG`, else the locale's messages, else English.
  ///
  /// The locale is read as C programs do: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty.
  public static func preferred(in environment: [String: String]) -> Language {
    let asked = ["CARDFIX_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }
      .first { !$0.isEmpty }
    return asked?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
