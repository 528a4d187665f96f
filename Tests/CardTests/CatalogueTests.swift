import Card
import Phrase
import Testing

@Suite("The catalogue of tags")
struct CatalogueTests {
  @Test("Every tag stands in it once and says what it is in both languages")
  func rows() {
    #expect(Set(Catalogue.tags.map(\.name)).count == Catalogue.tags.count)
    for tag in Catalogue.tags {
      #expect(!tag.summary.english.isEmpty && !tag.summary.chinese.isEmpty, "\(tag.name)")
      #expect(Catalogue.tag(tag.name) == tag)
      #expect(CardSchema.allCases.contains { tag.availability(in: $0).isAvailable }, "\(tag.name)")
    }
  }

  @Test("2.0 gave up two tags and brought one component and one part")
  func versions() {
    func names(_ fits: (CatalogueTag) -> Bool) -> [String] { Catalogue.tags.filter(fits).map(\.name).sorted() }
    #expect(names { $0.availability(in: .v2) == .removed } == ["action", "note"])
    #expect(names { $0.availability(in: .v1) == .never } == ["audio", "fallback_text"])
    #expect(names { $0.availability(in: .v2) == .never } == [])
  }

  @Test(
    "What holds components is a container, or says so", arguments: Catalogue.tags.filter { $0.category == .container })
  func containers(tag: CatalogueTag) {
    #expect(!tag.slots.isEmpty)
  }

  @Test("Lookalikes are no tags, and what they mean is one")
  func lookalikes() {
    for lookalike in Catalogue.lookalikes {
      #expect(Catalogue.tag(lookalike.name) == nil, "\(lookalike.name)")
      #expect(lookalike.instead == nil || lookalike.instead.flatMap(Catalogue.tag) != nil, "\(lookalike.name)")
      #expect(Catalogue.lookalike(lookalike.name) == lookalike)
    }
  }

  @Test(
    "A misspelled tag leads to the right one",
    arguments: [
      ("markdwon", "markdown"), ("buton", "button"), ("column-set", "column_set"), ("Button", "button"),
      ("imgs", "img"),
      ("something_else", nil), ("", nil), ("x", nil), ("plain_txt", nil),
    ] as [(String, String?)])
  func nearest(name: String, tag: String?) {
    #expect(Catalogue.nearest(to: name, in: .v2)?.name == tag)
  }

  @Test("What a schema gave up is not advised")
  func notRemoved() {
    #expect(Catalogue.nearest(to: "actoin", in: .v1)?.name == "action")
    #expect(Catalogue.nearest(to: "actoin", in: .v2) == nil)
  }
}
