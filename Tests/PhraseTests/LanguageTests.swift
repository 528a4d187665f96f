import Phrase
import Testing

@Suite("Language and phrase")
struct LanguageTests {
  @Test(
    "The first variable that is set decides the language",
    arguments: [
      ([:], Language.english),
      (["LANG": "zh_CN.UTF-8"], .chinese),
      (["LANG": "en_US.UTF-8", "LC_ALL": "zh_TW.UTF-8"], .chinese),
      (["LANG": "zh_CN.UTF-8", "LC_ALL": ""], .chinese),
      (["LANG": "zh_CN.UTF-8", "CARDFIX_LANG": "en"], .english),
      (["LANG": "de_DE.UTF-8"], .english),
    ])
  func preferred(environment: [String: String], expected: Language) {
    #expect(Language.preferred(in: environment) == expected)
  }

  @Test("Two phrases join with a blank in English and without one in Chinese")
  func joined() {
    let both = Phrase(en: "Refused.", zh: "被拒绝。") + Phrase(en: "Try again.", zh: "请重试。")
    #expect(both.text(in: .english) == "Refused. Try again.")
    #expect(both.text(in: .chinese) == "被拒绝。请重试。")
  }
}
