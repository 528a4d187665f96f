import Card
import FeishuAPI
import FeishuClient
import JSONText
import Testing

@Suite("Upgraded cards, to the service")
struct UpgradeTests {
  /// The 1.0 cards that are refused after the upgrade too, with the reason.
  private static let refused: [String: (code: Int, reason: String)] = [:]

  private static let cards = CorpusCard.sendable.filter {
    Card(JSONDocument(bytes: $0.bytes)).kind == .card1 && (try? Upgrade(of: Card(JSONDocument(bytes: $0.bytes)))) != nil
  }

  @Test("are taken, but for those that are known", .enabled(if: CorpusCard.areThere, "\(CorpusCard.skipped)"))
  func sent() async throws {
    try await Bench.run { bench in
      bench.liftRates()
      for card in Self.cards {
        let upgrade = try Upgrade(of: Card(JSONDocument(bytes: card.bytes)))
        CardReferences(upgrade.text).declare(in: bench)
        let code = await Self.code(of: upgrade.text, named: card.name, bench)
        #expect(
          code == Self.refused[card.name]?.code,
          "\(card.name): \(Self.refused[card.name]?.reason ?? "nothing is known to be wrong") in \(upgrade.text)")
      }
    }
    #expect(Self.cards.map(\.name).filter { Self.refused[$0] != nil }.count == Self.refused.count)
  }

  /// Nil when it is taken.
  private static func code(of content: String, named name: String, _ bench: Bench) async -> Int? {
    do throws(FeishuFailure) {
      let uuid = String(name.suffix(Limits.uuidCharacters))
      _ = try await bench.client.create(to: bench.chatID, msgType: "interactive", content: content, uuid: uuid)
      return nil
    } catch {
      guard case .refused(let refusal) = error else { return -1 }
      return refusal.subCode ?? refusal.code
    }
  }
}
