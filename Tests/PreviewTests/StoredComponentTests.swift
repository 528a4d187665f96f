import Card
import Foundation
import JSONText
import Phrase
import Preview
import Testing

/// One file for each component, with its preview at 40, 80 and 120 columns in both languages, to be read by people.
/// `CARDFIX_RECORD=1 swift test --filter StoredComponentTests` writes them anew, and fails so that nobody takes it for a test.
@Suite("Stored previews of components")
struct StoredComponentTests {
  static let widths = [40, 80, 120]

  @Test(
    "A component is drawn as it was, at three widths and in two languages", arguments: ComponentCards.all.map(\.name))
  func stored(_ name: String) throws {
    let sample = try #require(ComponentCards.all.first { $0.name == name })
    let drawn = Self.pictures(of: sample)
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Stored/components").appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["CARDFIX_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(drawn == kept, "\(name) is drawn differently now:\n\(drawn)")
  }

  /// All six pictures, and at the end one with everything unfolded where that shows more.
  private static func pictures(of sample: ComponentCards.Sample) -> String {
    var parts: [String] = []
    let card = Card(JSONDocument(sample.json))
    for language in [Language.english, .chinese] {
      for width in widths {
        parts.append(picture(card, width, language))
      }
    }
    let open = picture(card, 80, .english, isOpen: true)
    if open.split(separator: "\n").dropFirst() != parts[1].split(separator: "\n").dropFirst() { parts.append(open) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func picture(_ card: Card, _ width: Int, _ language: Language, isOpen: Bool = false) -> String {
    let locale = language == .chinese ? "zh_cn" : "en_us"
    let options = PreviewOptions(
      width: width, locale: locale, language: language, expandsAll: isOpen, names: ["ou_ann": "Ann", "ou_bob": "Bob"],
      utcOffset: 8 * 3600)
    let preview = Preview.card(card, options: options)
    return "== \(width) columns, \(locale)\(isOpen ? ", unfolded" : "")\n" + preview.text
  }
}
