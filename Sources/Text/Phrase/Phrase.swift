/// A sentence for people, in English and Chinese.
///
/// Everything cardfix says to a person is a `Phrase` until the last moment; only the code that prints or draws picks the
/// language. Phrases of one module stand together in its `…Phrases.swift`, so that they can be read and translated in one go.
///
///     let left = Phrase(en: "3 edits left", zh: "还可修改 3 次")
///     left.text(in: .chinese)   // "还可修改 3 次"
public struct Phrase: Hashable, Sendable {
  /// The English wording.
  public let english: String
  /// The Chinese wording.
  public let chinese: String

  public init(en english: String, zh chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A text that is the same in both languages: a name, an id, the words of a server.
  public init(verbatim text: String) {
    self.init(en: text, zh: text)
  }

  /// The wording in `language`.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }

  /// Both phrases one after the other, with a blank between the English sentences and none between the Chinese ones.
  public static func + (first: Phrase, second: Phrase) -> Phrase {
    Phrase(en: "\(first.english) \(second.english)", zh: first.chinese + second.chinese)
  }
}
