import Card
import JSONText
import Phrase
import Testing

@Suite("Real cards, upgraded")
struct UpgradeCorpusTests {
  private static let cards = (Corpus.cards + Corpus.templated).filter {
    let card = Card($0.document)
    return card.kind == .card1 && card.root != nil && (try? Upgrade(of: card)) != nil
  }

  @Test("come out clean: no error, and nothing left to upgrade", arguments: cards)
  func clean(file: Corpus.File) throws {
    let upgrade = try Upgrade(of: Card(file.document))
    let card = Card(JSONDocument(bytes: upgrade.bytes))
    #expect(card.document.isWellFormed)
    #expect(card.kind == .card2)
    let errors = Lint.findings(in: card, context: LintContext(forPatch: true)).filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.map { "\($0.rule.name): \($0.phrase.english)" }) in \(upgrade.text)")
    #expect(try Upgrade(of: card) == Upgrade(of: Card(JSONDocument(bytes: upgrade.bytes))))
    #expect(try Upgrade(of: card).bytes == upgrade.bytes)
    for place in CardWalk(card.document, as: .v2) {
      #expect(!place.isUnknownMember, "\(place.node.path)")
    }
  }

  @Test("keep every text that readers saw", arguments: cards)
  func texts(file: Corpus.File) throws {
    let upgrade = try Upgrade(of: Card(file.document))
    guard upgrade.looks == 0 else { return }
    let old = Set(Card(file.document).visibleTexts.map(\.text))
    let new = Card(JSONDocument(bytes: upgrade.bytes)).visibleTexts.map(\.text).joined(separator: "\n")
    for text in old where !text.contains("($") { #expect(new.contains(text), "\(text)") }
  }

  @Test("of 2.0 stay as they are", arguments: Corpus.cards.filter { Card($0.document).kind == .card2 })
  func unchanged(file: Corpus.File) throws {
    let upgrade = try Upgrade(of: Card(file.document))
    #expect(upgrade.bytes == file.bytes)
    #expect(upgrade.changes.isEmpty)
  }
}
