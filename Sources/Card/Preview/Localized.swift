import JSONText
import Phrase

extension Context {
  /// The string node that a reader with the chosen language sees of a text object, or of a plain string in its place.
  ///
  /// A text for the language wins over `content`; a language that is missing falls back to `content`, then to another
  /// language (card-json.md 12).
  func shownString(of text: JSONNode?) -> JSONNode? {
    guard let text else { return nil }
    if text.kind == .string { return text }
    // In 1.0 the older `i18n` holds where a text has both.
    let (local, older) = (text["i18n_content"], text["i18n"])
    return shownString(text["content"], isVersion2 ? local ?? older : older ?? local)
  }

  /// The same for a property beside its translations: `img_key` and `i18n_img_key`.
  func shownString(_ plain: JSONNode?, _ translations: JSONNode?) -> JSONNode? {
    let plain = plain?.kind == .string ? plain : nil
    guard let translations, translations.kind == .object else { return plain }
    if let locale = options.locale, let member = Self.member(of: translations, locale), member.kind == .string {
      return member
    }
    return plain ?? pick(translations) { $0.kind == .string }
  }

  /// The member of an object of languages that this reader sees.
  func pick(_ translations: JSONNode, where fits: (JSONNode) -> Bool) -> JSONNode? {
    let own = options.language == .chinese ? "zh_cn" : "en_us"
    for locale in [options.locale, own, "en_us", "zh_cn"] {
      if let locale, let member = Self.member(of: translations, locale), fits(member) { return member }
    }
    return translations.children.first(where: fits)
  }

  /// A language's member whatever its spelling: `zh_cn`, `zh-CN`.
  private static func member(of translations: JSONNode, _ locale: String) -> JSONNode? {
    if let member = translations[locale] { return member }
    let wanted = spelling(locale)
    return translations.children.first { $0.key.map(spelling) == wanted }
  }

  private static func spelling(_ locale: String) -> String {
    String(locale.lowercased().map { $0 == "-" ? "_" : $0 })
  }
}
