import Card
import Foundation
import JSONText
import Phrase
import Preview
import Screen
import Testing

@Suite("No line is wider than asked")
struct WidthTests {
  /// Every width of a pane, and some of a wide screen.
  static let widths = Array(20...100) + Array(stride(from: 107, through: 300, by: 7)) + [300]

  /// The claim itself, for one preview: told as the first line that breaks it.
  static func tooWide(_ preview: PreviewDocument, _ width: Int) -> String? {
    for line in preview.lines {
      let real = Width.of(line.text)
      if real > width || line.width > width || real > line.width {
        return "\(real) columns, said to be \(line.width), in \(width): \(line.text)"
      }
    }
    return nil
  }

  private static let cards =
    SampleCards.all.map { (name: $0.name, json: $0.json) } + ComponentCards.all.map { (name: $0.name, json: $0.json) }

  @Test("at any width, for cards of every component", arguments: cards.map(\.name))
  func samples(_ name: String) throws {
    let json = try #require(Self.cards.first { $0.name == name }).json
    let card = Card(JSONDocument(json))
    for width in Self.widths {
      let isOdd = width % 2 == 1
      let options = PreviewOptions(width: width, ascii: isOdd, expandsAll: isOdd)
      #expect(Self.tooWide(Preview.card(card, options: options), width) == nil)
    }
  }

  @Test("at any width, for generated cards", arguments: 0..<32)
  func generated(_ number: Int) {
    var maker = CardMaker(seed: UInt64(number) &* 7919 &+ 1)
    let json = maker.card()
    let card = Card(JSONDocument(json))
    for width in stride(from: 20 + number % 31, through: 300, by: 31) {
      let options = PreviewOptions(width: width, ascii: number % 3 == 0, expandsAll: number % 2 == 0)
      let wrong = Self.tooWide(Preview.card(card, options: options), width)
      #expect(wrong == nil, "seed \(number)")
    }
  }

  @Test("even when a pane is narrower than anything can be drawn", arguments: [0, 1, 2, 5, 11, 12, 19])
  func narrow(_ width: Int) {
    for sample in SampleCards.all {
      let options = PreviewOptions(width: width)
      #expect(Self.tooWide(Preview.card(Card(JSONDocument(sample.json)), options: options), width) == nil)
    }
  }

  @Test("for real cards, where they are at hand")
  func corpus() throws {
    let files = Corpus.files
    guard !files.isEmpty else {
      print("skipped: no real cards beside the checkout")
      return
    }
    for file in files {
      let card = Card(JSONDocument(bytes: [UInt8](try Data(contentsOf: file))))
      for width in [20, 33, 40, 61, 80, 300] {
        let isOdd = width % 2 == 1
        let preview = Preview.card(card, options: PreviewOptions(width: width, ascii: isOdd, expandsAll: isOdd))
        #expect(Self.tooWide(preview, width) == nil, "\(file.lastPathComponent)")
        #expect(!preview.lines.isEmpty, "\(file.lastPathComponent)")
      }
    }
  }
}

/// Real cards that may lie beside the checkout; nothing of them is kept here.
enum Corpus {
  static let files: [URL] = {
    let root = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let cards = root.appendingPathComponent("shared/corpus/cards")
    let all = FileManager.default.enumerator(at: cards, includingPropertiesForKeys: nil)
    let files = (all?.allObjects as? [URL] ?? []).filter { ["json", "tmpl"].contains($0.pathExtension) }
    return files.sorted { $0.path < $1.path }
  }()
}
