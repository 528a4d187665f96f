import Delivery
import FeishuClient
import History
import Messages
import Phrase
import Testing

@Suite("What a review says")
struct ReviewTests {
  private func review(_ rig: Rig, _ id: String, _ content: String) async -> Review {
    await rig.delivery().review(Change(messageID: id, content: content))
  }

  @Test("All is well with an everyday fix, and it says how long it may be changed and how large it is")
  func good() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"), ageSeconds: 86_400 * 2 + 100)
      let review = await review(rig, id, Cards.v2("new"))
      #expect(!review.needsForce)
      #expect(review.before == Cards.v2("old"))
      #expect(review.checks.allSatisfy { $0.verdict == .good }, "\(review.checks)")
      #expect(review.checks.contains { $0.phrase.english.contains("11 more days") })
      #expect(review.checks.contains { $0.phrase.english.contains("KB") })
      #expect(rig.calls("PATCH") + rig.calls("PUT") == 0)
    }
  }

  @Test("A 1.0 card that was not sent as shared is doubted, before and after")
  func notShared() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v1("old", shared: false))
      let review = await review(rig, id, Cards.v1("new"))
      #expect(!review.needsForce)
      #expect(review.checks.contains { $0.verdict == .warning && $0.phrase.english.contains("update_multi") })
    }
  }

  @Test("Every obstacle is named and comes first")
  func obstacles() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.v2("old"), ageSeconds: 86_400 * 15)
      let review = await review(rig, id, Cards.v1("old"))
      #expect(review.needsForce)
      let first = review.checks.prefix { $0.verdict == .impossible }
      #expect(first.contains { $0.phrase.english.contains("14 days") })
      #expect(first.contains { $0.range != nil })
      #expect(!review.checks.dropFirst(first.count).contains { $0.verdict == .impossible })
    }
  }

  @Test("What is no JSON is shown at its place")
  func syntax() async throws {
    try await Rig.use { rig in
      let review = await review(rig, rig.post(Cards.v2("old")), #"{"schema": }"#)
      #expect(review.needsForce)
      #expect(review.checks.contains { $0.verdict == .impossible && $0.range != nil })
    }
  }

  @Test(
    "A text that is too long is objected to, a long one doubted", arguments: [(149_000, 0), (151_000, 1), (154_000, 2)])
  func sizes(bytes: Int, severity: Int) async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      let review = await review(rig, id, Cards.text(String(repeating: "x", count: bytes)))
      #expect(review.needsForce == (severity == 2))
      #expect(review.checks.contains { $0.verdict == .warning } == (severity == 1))
    }
  }

  @Test("Every sentence is there in both languages")
  func languages() async throws {
    try await Rig.use { rig in
      let id = rig.post(Cards.text("old"), type: "text")
      for content in [Cards.text("new"), Cards.text("old"), Cards.v2("x"), Cards.post("x"), "{"] {
        for check in await review(rig, id, content).checks {
          #expect(!check.phrase.english.isEmpty && !check.phrase.chinese.isEmpty)
        }
      }
    }
  }
}
