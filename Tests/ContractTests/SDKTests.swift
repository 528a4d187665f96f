import Testing

@Suite("The official Python SDK on the sandbox")
struct SDKTests {
  @Test("is installed where CI is true")
  func installed() {
    #expect(SDKRun.isThere || !SDKRun.isCI, SDKRun.howToInstall)
  }

  @Test("agrees", .enabled(if: SDKRun.isThere, SDKRun.howToInstall), arguments: claims)
  func agrees(claim: String) async throws {
    let verdict = try #require(try await SDKRun.verdicts.value[claim], "nothing was said about it")
    #expect(verdict == nil)
  }

  @Test("says nothing that is not listed here", .enabled(if: SDKRun.isThere, SDKRun.howToInstall))
  func unlisted() async throws {
    let unlisted = Set(try await SDKRun.verdicts.value.keys).subtracting(Self.claims)
    #expect(unlisted.isEmpty)
  }

  /// The sentences of `sdk/taken.py` and `sdk/refused.py`: a claim that is no longer made there fails here.
  private static let claims = [
    "token: the SDK is handed one, and its seconds",
    "token: one serves many calls",
    "create: a card is taken to the byte, and told as a message",
    "create: the same uuid is the same message",
    "get: a card comes back as it was sent",
    "get: without a form a card comes back as rows, and a newer one as a shell",
    "get: the inner form is told apart",
    "get: a mention is a key with a person behind it",
    "list: pages follow each other both ways and leave nothing out",
    "patch: a card is replaced to the byte, and its time advances",
    "update: a text is edited, and answered whole",
    "delete: a message is recalled",
    "chats: the bot's groups are listed",
    "bot: the answer has `bot` beside `code`",
    "refused: a card older than 14 days",
    "refused: a recalled card",
    "refused: another bot's card",
    "refused: PATCH of a text",
    "refused: the 21st edit",
    "refused: an unknown id",
    "refused: schema 2.0 back to 1.0",
    "refused: a card of more than 30 KB",
    "refused: a tag that schema 2.0 has dropped, with its place",
    "refused: a missing scope, with its name",
    "refused: a wrong secret, which the SDK raises",
  ]
}
