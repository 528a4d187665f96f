import Card
import JSONText
import Testing

/// Good real cards, broken in one place.
@Suite("Real cards, broken on purpose")
struct BrokenCardTests {
  private static let good = (Corpus.cards + Corpus.templated).filter { file in
    let card = Card(file.document)
    return card.document.isWellFormed && card.schema != nil
      && (card.body ?? card.root)?["elements"]?.children.isEmpty == false
      && !Lint.findings(in: card).contains { $0.severity == .error }
  }

  private func findings(_ bytes: [UInt8]) -> [Finding] { Lint.findings(in: Card(JSONDocument(bytes: bytes))) }

  /// What the cards hold and what is said of them, once for all the ways in which they are broken.
  private static let known = good.map { file in
    let card = Card(file.document)
    return (file: file, places: Array(CardWalk(card)), findings: Lint.findings(in: card), schema: card.schema)
  }

  /// A place of a card that can be broken so: of one card the first, of the next one in the middle, of the next the last.
  private func place(
    number: Int, of breakage: Breakage, among places: [CardPlace], _ findings: [Finding]
  ) -> Breakage.Broken? {
    let before = findings.filter { $0.rule == breakage.rule }
    let all = places.compactMap(breakage.make).filter { broken in
      !before.contains { $0.range.overlaps(broken.part.extent) }
    }
    guard !all.isEmpty else { return nil }
    return all[[0, all.count / 2, all.count - 1][number % 3]]
  }

  @Test("Each break is told where it is, and its quick fix mends it", arguments: Breakage.all)
  func broken(breakage: Breakage) {
    var count = 0
    for (number, (file, places, known, schema)) in Self.known.enumerated()
    where breakage.schema == nil || breakage.schema == schema {
      guard let broken = place(number: number, of: breakage, among: places, known) else { continue }
      count += 1
      let bytes = broken.bytes(of: file)
      let all = findings(bytes)
      let place = "\(file.name) \(broken.part.path)"
      guard let finding = all.first(where: { $0.rule == breakage.rule && broken.range.contains($0.range) }) else {
        Issue.record("\(place): \(all.map(\.rule.name))")
        continue
      }
      guard let fix = finding.fix else { continue }
      let mended = fix.edits.applied(to: bytes)
      let isSame = { (other: Finding) in other.rule == finding.rule && other.phrase == finding.phrase }
      let isLess = findings(mended).count(where: isSame) < all.count(where: isSame)
      #expect(JSONDocument(bytes: mended).isWellFormed && isLess, "\(place): \(fix.title)")
    }
    #expect(count > 0 || Self.good.isEmpty)
  }

  @Test("Several mistakes of syntax are all told, and so is what is wrong beside them", arguments: good)
  func severalMistakes(file: Corpus.File) throws {
    let card = Card(file.document)
    let root = try #require(card.root)
    let elements = try #require((card.body ?? root)["elements"])
    let last = try #require(elements.children.last)
    let tag = try #require(last["tag"])
    let edits = [
      // Without its comma, in single quotes, with a comma too many.
      TextEdit.inserting(#""card_link": {"url": "https://example.org"} "#, at: root.range.lowerBound + 1),
      elements.insertingItem(#"{'tag': "hr"}"#), TextEdit.inserting(",", at: elements.range.upperBound - 1),
      tag.replacingString(with: "markdwon"),
    ].compactMap(\.self)
    let bytes = edits.applied(to: file.bytes)
    let told = findings(bytes)
    #expect(told.count { $0.rule == .syntax } >= 3)
    #expect(
      told.contains { $0.rule == .unknownTag && String(decoding: bytes[$0.range], as: UTF8.self) == #""markdwon""# })
  }

  @Test("A bracket, comma, colon or quote less is told, and nothing that is right is called wrong", arguments: good)
  func oneByteLess(file: Corpus.File) {
    let signs = file.bytes.indices.filter { #"{}[]:,""#.utf8.contains(file.bytes[$0]) }
    for place in stride(from: 0, to: signs.count, by: 1 + signs.count / 8).map({ signs[$0] }) {
      var bytes = file.bytes
      bytes.remove(at: place)
      let document = JSONDocument(bytes: bytes)
      guard !document.isWellFormed else { continue }
      let told = findings(bytes).filter { $0.severity == .error }
      #expect(told.contains(where: { $0.rule == .syntax }) == true, "without byte \(place)")
      let wrong = told.filter { $0.rule != .syntax }.map { finding in
        "\(finding.rule.name) \(String(decoding: bytes[finding.range].prefix(40), as: UTF8.self))"
      }
      #expect(wrong == [], "without byte \(place): \(document.problems.map(\.kind))")
    }
  }
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
