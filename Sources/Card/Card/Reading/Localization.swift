import JSONText

/// Where a card says the same thing in several languages (card-json.md section 12).
enum Localization {
  /// The languages of the service, in its own order.
  static let locales = [
    "zh_cn", "en_us", "ja_jp", "zh_hk", "zh_tw", "id_id", "vi_vn", "th_th", "pt_br", "es_es", "ko_kr", "de_de", "fr_fr",
    "it_it", "ru_ru", "ms_my",
  ]

  /// Members that hold a text for each language.
  static let textHolders: Set<String> = ["i18n", "i18n_content", "i18n_default_value"]

  /// Members that hold anything for each language.
  static let holders = textHolders.union([
    "i18n_elements", "i18n_file_key", "i18n_header", "i18n_img_key", "i18n_text_tag_list",
  ])

  /// Whether it is spelled as a language is: `zh_cn`, `zh-CN`.
  static func isLocale(_ name: String) -> Bool {
    let parts = name.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    return parts.count == 2 && parts.allSatisfy { $0.count == 2 }
  }
}

extension Card {
  /// The languages that the card speaks, in the service's order, others after them.
  public var locales: [String] {
    var found: [String] = []
    for node in OpenNodes(document) {
      if node.kind == .object, node.key.map(Localization.holders.contains) == true {
        found += node.children.compactMap(\.key).filter(Localization.isLocale)
      }
    }
    found += config?["locales"]?.children.compactMap(\.string) ?? []
    let known = Localization.locales.filter(found.contains)
    var others: [String] = []
    for locale in found where !known.contains(locale) && !others.contains(locale) {
      others.append(locale)
    }
    return known + others
  }
}
