import CNcurses
import Glibc
import Phrase

/// The locale that drawing runs in: the person's own if it is UTF-8, else one that is.
///
/// Only the character type is set; numbers and dates stay as the C library begins with them.
struct LocaleChoice {
  /// Whether characters beyond ASCII can be drawn.
  let isUTF8: Bool
  /// What the person should know, nil if all is well.
  let advice: Phrase?

  private static let substitutes = ["C.UTF-8", "en_US.UTF-8", "zh_CN.UTF-8"]

  init(environment: [String: String]) {
    let asked = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    let isInstalled = asked.map { setlocale(LC_CTYPE, $0) != nil } ?? false
    if isInstalled, Self.isUTF8Now {
      (isUTF8, advice) = (true, nil)
      return
    }
    guard let used = Self.substitutes.first(where: { setlocale(LC_CTYPE, $0) != nil && Self.isUTF8Now }) else {
      (isUTF8, advice) = (false, .noUTF8Locale)
      return
    }
    isUTF8 = true
    switch asked {
    case nil: advice = .localeUnset(used: used)
    case let name? where isInstalled: advice = .localeNotUTF8(name, used: used)
    case let name?: advice = .localeNotInstalled(name, used: used)
    }
  }

  private static var isUTF8Now: Bool {
    let codeset = String(cString: cn_codeset()).uppercased()
    return codeset == "UTF-8" || codeset == "UTF8"
  }
}
