import Card
import FeishuClient
import JSONText
import Testing

/// What lint lets pass, the service's checks let pass; pictures and people are declared before and sounds not looked for,
/// since only the service knows them, and templates and entities live there.
@Suite("Lint and the service")
struct LintTests {
  struct Case: Sendable {
    let name: String
    let content: String
  }

  /// Cards that are refused though lint has only doubts, with what it says.
  private static let doubtful: [String: (rule: Rule, reason: String)] = [
    "v2-riba2534-feishu-cli-test-lint-card-12.json": (
      .unknownTag, "an avatar is in lists of others, not in the documents"
    ),
    "code-230099-200621-tag.json": (.unknownTag, "so is a video"),
  ]

  @Test("agree about real cards", .enabled(if: CorpusCard.areThere, "\(CorpusCard.skipped)"))
  func corpus() async throws {
    try await agree(CorpusCard.sendable.map { Case(name: $0.name, content: $0.content) })
  }

  @Test("agree about the cards of the stored examples")
  func examples() async throws {
    let cases = Example.all.flatMap { example in
      example.steps.compactMap { Self.card(in: $0.request) }.map { Case(name: example.file, content: $0) }
    }
    #expect(cases.count > 50)
    try await agree(cases)
  }

  /// The card that a request sends.
  private static func card(in request: Example.Request) -> String? {
    guard request.path.hasPrefix("/open-apis/im/v1/messages"), let body = request.body else { return nil }
    let root = JSONDocument(body).root
    let isCard = request.method == "PATCH" || root?["msg_type"]?.string == "interactive"
    return isCard ? root?["content"]?.string : nil
  }

  private func agree(_ cases: [Case]) async throws {
    try await Bench.run { bench in
      bench.liftRates()
      bench.set("check.audio", "false")
      var refused: Set<String> = []
      for one in cases {
        let card = Card(JSONDocument(one.content))
        let findings = Lint.findings(in: card)
        let isKnownElsewhere = card.schema == nil || findings.contains { $0.rule == .size }
        guard !isKnownElsewhere, !findings.contains(where: { $0.severity == .error }) else { continue }
        CardReferences(one.content).declare(in: bench)
        do throws(FeishuFailure) {
          _ = try await bench.client.create(
            to: bench.chatID, msgType: "interactive", content: one.content, uuid: "lint-\(one.name.hashValue)")
        } catch {
          refused.insert(one.name)
          let doubt = Self.doubtful[one.name]
          #expect(
            doubt.map { known in findings.contains { $0.rule == known.rule } } == true,
            "\(one.name): \(error) \(doubt?.reason ?? "")\n\(one.content.prefix(300))")
        }
      }
      let names = Set(cases.map(\.name))
      #expect(refused == names.intersection(Self.doubtful.keys))
    }
  }
}
