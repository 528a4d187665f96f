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

  /// The sentences of the scripts in `sdk/`: a claim that is no longer made there fails here.
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
    "reply: the answer names the message it belongs to, and the same uuid is the same answer",
    "reply: in a thread the message has its id",
    "refused: a reply to a recalled message",
    "forward: the copy is a new message of the bot",
    "refused: forwarding a recalled message, or to nobody",
    "readers: who has seen a message comes page by page",
    "refused: the readers of another's message, and of one older than 7 days",
    "mget: many messages at once, and what is not known is left out",
    "batch: a message to many people has an id that nothing can change",
    "ephemeral: a card for one person can be removed, not read and not changed",
    "refused: a recall of another's message, and one that comes too late",
    "refused: an edit of a card, of another's text, and one that comes too late",
    "refused: an unknown receiver, an empty content, a uuid that is too long",
    "refused: more changes of one message than 5 a second",
    "refused: the app's own limit, with the seconds to wait in a header",
    "click: the card that was clicked on is replaced with the token, twice",
    "refused: reading and writing in a chat that the bot is not in, or that is gone",
    "refused: a bot whose ability is off",
    "refused: words that the company forbids",
    "chat: one is told with its counts as strings",
    "refused: a chat that is not there, and one without the bot",
    "chats: they come page by page, and are found by a part of their name",
    "list: times bound it, both ends counted",
    "refused: a list of a wrong page size, time, order, page or chat",
    "refused: reading a group without the scope for groups, which is named",
    "people: their names, and who is unknown is left out",
    "refused: names without the scope, and of nobody",
    "image: what was uploaded comes back to the byte",
    "refused: a picture that is empty, too big, or none",
    "refused: another app's picture, one that is not there, and an avatar",
    "resource: the picture of a message is fetched through it, that of a card is not",
    "entity: one is made, sent once, and found again by its message",
    "entity: it is replaced as a whole",
    "entity: its elements are added, replaced, changed and removed",
    "entity: several changes are made at once",
    "entity: text is streamed while streaming is on, and refused when it is off",
    "refused: an entity in schema 1.0, an empty one, and one with a bad element",
    "refused: a change with a number that did not grow, of an unknown entity, of another app's, of one too old",
    "refused: an entity without its scope, and one element id twice",
    "entity: a message of one is corrected with PATCH too",
    "app token: it is the tenant's under a second name",
    "refused: an unknown app and a wrong secret, with HTTP 200",
    "store app: ticket, app token, tenant token, and a call made with it",
    "refused: a ticket for an app that is in no store",
    "user: a login gives tokens, a refresh gives new ones and ends the old",
    "user: a person reads a chat and corrects her own card, and nobody else's",
    "refused: a token that nobody issued, and a person's where only a bot may call",
    "refused: an app that is switched off, an address that is not allowed, a quota that is used up",
    "refused: a path and a verb that the service does not have, in plain text",
  ]
}
