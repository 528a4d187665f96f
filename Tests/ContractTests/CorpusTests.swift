import Delivery
import FeishuClient
import History
import JSONText
import Messages
import Testing

@Suite("Real cards, through everything")
struct CorpusTests {
  @Test(
    "keep every byte that was not edited, and come back whole",
    .enabled(if: CorpusCard.areThere, "\(CorpusCard.skipped)"), arguments: CorpusCard.sendable)
  func journey(card: CorpusCard) async throws {
    let journey = try #require(try await Self.journeys.value[card.name])
    #expect(journey.complaints == [])
  }

  @Test(
    "go the whole way under the service's checks, but for those that are known",
    .enabled(if: CorpusCard.areThere, "\(CorpusCard.skipped)"))
  func refused() async throws {
    let ways = try await Self.journeys.value.mapValues(\.way)
    for (name, way) in ways {
      let known = CorpusExceptions.all[name]
      #expect(way == known?.way ?? .sent, "\(name): \(known?.reason ?? "nothing is known to be wrong")")
    }
    #expect(Set(ways.keys).isSuperset(of: CorpusExceptions.all.keys))
  }

  @Test(
    "that were read back are no start of an edit", .enabled(if: CorpusCard.areThere, "\(CorpusCard.skipped)"),
    arguments: CorpusCard.readBack)
  func readBack(card: CorpusCard) async throws {
    try await Bench.run { bench in
      let delivery = try Self.delivery(bench)
      let id = bench.place(card.content)
      let opened = try await delivery.open(id)
      #expect(opened.refusal != nil)
      #expect(opened.version.number == 0)
      #expect(try delivery.history.versions(of: id).isEmpty)
    }
  }

  /// The ways of all cards, gone one after the other in one sandbox and one store; whoever asks waits for the same run.
  private static let journeys = Task {
    try await Bench.run { bench in
      bench.liftRates()
      let delivery = try delivery(bench)
      var journeys: [String: CorpusJourney] = [:]
      for card in CorpusCard.sendable {
        var journey = CorpusJourney(card, bench, delivery)
        await journey.travel()
        journeys[card.name] = journey
      }
      report(journeys)
      return journeys
    }
  }

  private static func delivery(_ bench: Bench) throws -> Delivery {
    let history = try History.inMemory(appID: bench.appID)
    let now = Timestamp(milliseconds: 1_795_137_120_000)
    return Delivery(client: bench.client, history: history, appID: bench.appID, now: { now }, patience: [])
  }

  private static func report(_ journeys: [String: CorpusJourney]) {
    let ways = Dictionary(grouping: journeys.values, by: \.way).mapValues(\.count)
    let lines = ways.sorted { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") }.map { "  \($0.value) \($0.key)" }
    print("\(journeys.count) real cards:\n\(lines.joined(separator: "\n"))")
  }
}
