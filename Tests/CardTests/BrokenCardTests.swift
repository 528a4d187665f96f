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

  /// At most three places of a card that can be broken so: the first, one in the middle, the last.
  private func places(of breakage: Breakage, in file: Corpus.File) -> [Breakage.Broken] {
    let card = Card(file.document)
    guard breakage.schema == nil || breakage.schema == card.schema else { return [] }
    let before = Lint.findings(in: card).filter { $0.rule == breakage.rule }
    let all = CardWalk(card).compactMap(breakage.make).filter { broken in
      !before.contains { $0.range.overlaps(broken.part.extent) }
    }
    return Set([0, all.count / 2, all.count - 1]).filter(all.indices.contains).sorted().map { all[$0] }
  }

  @Test("Each break is told where it is, and its quick fix mends it", arguments: Breakage.all)
  func broken(breakage: Breakage) {
    var count = 0
    for file in Self.good {
      for broken in places(of: breakage, in: file) {
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
