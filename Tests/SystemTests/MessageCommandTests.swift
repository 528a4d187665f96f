import JSONText
import Testing

/// Commands that work on messages, against a sandbox process.
@Suite("Commands on messages")
struct MessageCommandTests {
  private let sandbox: Sandbox

  init() async throws {
    sandbox = try await Sandbox()
  }

  @Test("list has the shape that scripts rely on")
  func listShape() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let result = try await sandbox.run(["list", "--json"])
    #expect(result.exit == 0)
    let data = try #require(result.data)
    #expect(data.keys == ["messages", "has_more"])
    #expect(data["has_more"]?.bool == false)
    let message = try #require(data["messages"]?[0])
    #expect(
      message.keys == [
        "message_id", "chat_id", "kind", "created_at", "versions", "edits", "edits_max", "edit_limit", "fixable",
        "why_not",
      ])
    #expect(message["message_id"]?.string == id)
    #expect(message["chat_id"]?.string == sandbox.chatID)
    #expect(message["kind"]?.string == "card2")
    #expect(message["created_at"]?.string?.hasSuffix("+08:00") == true)
    #expect(message["fixable"]?.bool == true)
    #expect(message["why_not"]?.kind == .null)
    #expect(message["edit_limit"]?.kind == .null)
  }

  @Test("list filters by kind, chat and number")
  func listFilters() async throws {
    let chat = try sandbox.addChat(name: "other")
    _ = try sandbox.addMessage(content: Sample.card)
    let text = try sandbox.addMessage(content: #"{"text":"hello"}"#, type: "text", chat: chat)
    let texts = try await sandbox.run(["list", "--kind", "text", "--json"])
    #expect(texts.data?["messages"]?.children.map { $0["message_id"]?.string } == [text])
    #expect(texts.data?["messages"]?[0]?["edit_limit"]?.int == 20)
    let there = try await sandbox.run(["list", "--chat", chat, "--json"])
    #expect(there.data?["messages"]?.children.count == 1)
    let one = try await sandbox.run(["list", "--limit", "1", "--json"])
    #expect(one.data?["messages"]?.children.count == 1)
    #expect(one.data?["has_more"]?.bool == true)
  }

  @Test(
    "list prints every message of every chat once, newest first, in as many parts as it takes",
    arguments: [true, false])
  func listParts(json: Bool) async throws {
    let chats = [sandbox.chatID, try sandbox.addChat(name: "other")]
    var ids: [String] = []
    for number in 0..<130 {
      ids.append(
        try sandbox.addMessage(
          content: #"{"text":"\(number)"}"#, type: "text", chat: chats[number % 2], ageSeconds: 60 + number * 2))
    }
    let result = try await sandbox.run(["list", "--limit", "1000"] + (json ? ["--json"] : []))
    #expect(result.exit == 0)
    if json {
      #expect(result.data?["messages"]?.children.map { $0["message_id"]?.string } == ids)
      #expect(result.data?["has_more"]?.bool == false)
    } else {
      #expect(result.output.split(separator: "\n").map { $0.prefix { $0 != " " } } == ids.map { $0[...] })
    }
  }

  @Test("list asks for no more pages than it prints")
  func listStops() async throws {
    for number in 0..<160 {
      _ = try sandbox.addMessage(content: #"{"text":"\(number)"}"#, type: "text", ageSeconds: 60 + number)
    }
    let result = try await sandbox.run(["list", "--limit", "10", "--json"])
    #expect(result.data?["messages"]?.children.count == 10)
    #expect(result.data?["has_more"]?.bool == true)
    let pages = try sandbox.requests().filter { $0["path"]?.string == "/open-apis/im/v1/messages" }
    #expect(pages.count == 1)
  }

  @Test("A list that can't begin prints nothing but the failure")
  func listRefused() async throws {
    try sandbox.addFault(
      #"{"match":{"path_prefix":"/open-apis/im/v1/messages"},"times":1,"effect":{"code":230002}}"#)
    let result = try await sandbox.run(["list", "--json"])
    #expect(result.exit == 1)
    #expect(result.output == "")
    #expect(result.error?["code"]?.int == 230_002)
  }

  @Test("An empty list is a list")
  func listNothing() async throws {
    let result = try await sandbox.run(["list", "--json"])
    #expect(result.data?["messages"]?.children.count == 0)
    #expect(result.data?["has_more"]?.bool == false)
  }

  @Test("A wait of a second or more is told on standard error; with --json nothing stands beside the answer")
  func waiting() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let limit = #"{"match":{"path_prefix":"/open-apis/im/"},"times":1,"effect":{"code":99991400,"retry_after":2}}"#
    try sandbox.addFault(limit)
    let told = try await sandbox.run(["get", id])
    #expect(told.exit == 0)
    #expect(told.errors.contains("waiting: Feishu asks us to slow down, 2 s left"))
    try sandbox.addFault(limit)
    let silent = try await sandbox.run(["get", id, "--json"])
    #expect(silent.exit == 0)
    #expect(silent.errors == "")
  }

  @Test("While nobody knows whether an edit was counted, its count is a range")
  func editRange() async throws {
    let id = try sandbox.addMessage(content: #"{"text":"old"}"#, type: "text")
    let file = try sandbox.place.file("new.json", #"{"text":"new"}"#)
    let cut = try await sandbox.run(["update", id, file], environment: ["CARDFIX_TEST_KILL_AFTER": "sent"])
    #expect(cut.wasKilled)
    let message = try await sandbox.run(["list", "--offline", "--json"]).data?["messages"]?[0]
    #expect(message?["edits"]?.int == 0)
    #expect(message?["edits_max"]?.int == 1)
    #expect(message?["edit_limit"]?.int == 20)
    #expect(try await sandbox.run(["list", "--offline"]).output.contains(" 0–1/20 "))
    // This one may ask the service.
    #expect(try await sandbox.run(["versions", id]).output.hasSuffix("\nedits 1/20\n"))
  }

  @Test("list --offline shows what was seen, without a call")
  func listOffline() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["list"])
    sandbox.stop()
    let result = try await sandbox.run(["list", "--offline", "--json"])
    #expect(result.data?["messages"]?[0]?["message_id"]?.string == id)
  }

  @Test("get prints the content as it is edited, byte for byte")
  func get() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let result = try await sandbox.run(["get", id])
    #expect(result.exit == 0)
    #expect(JSONDocument.canonical(Array(result.output.utf8)) == JSONDocument.canonical(Array(Sample.card.utf8)))
    let version = try await sandbox.run(["get", id, "--version", "1"])
    #expect(version.output == result.output)
  }

  @Test("a fix end to end: update, versions, rollback; only what was changed changes")
  func fix() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let before = try await sandbox.run(["get", id]).output
    let file = try sandbox.place.file("new.json", before.replacing("97 %", with: "79 %"))

    let update = try await sandbox.run(["update", id, file, "--note", "wrong number", "--json"])
    #expect(update.exit == 0)
    let data = try #require(update.data)
    #expect(data.keys == ["message_id", "version", "outcome", "proven", "log_id"])
    #expect(data["version"]?.int == 2)
    #expect(data["outcome"]?.string == "accepted")
    #expect(data["proven"]?.bool == true)
    #expect(data["log_id"]?.kind == .string)
    #expect(try sandbox.content(of: id) == before.replacing("97 %", with: "79 %"))

    let rollback = try await sandbox.run(["rollback", id, "1", "--json"])
    #expect(rollback.data?["version"]?.int == 3)
    #expect(rollback.data?["proven"]?.bool == true)
    #expect(try sandbox.content(of: id) == before)
  }

  @Test("versions has the shape that scripts rely on: what was there, what was sent, a proven send")
  func versionsShape() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let file = try sandbox.place.file("new.json", Sample.fixedCard)
    _ = try await sandbox.run(["update", id, file, "--note", "wrong number"])
    let data = try #require(try await sandbox.run(["versions", id, "--json"]).data)
    #expect(data.keys == ["versions", "sends", "edits", "edits_max", "edit_limit"])
    let versions = try #require(data["versions"]?.children)
    #expect(versions.map { $0["number"]?.int } == [1, 2])
    #expect(versions.map { $0["origin"]?.string } == ["fetched", "sent"])
    let sent = versions[1]
    #expect(sent.keys == ["number", "origin", "sha256", "bytes", "created_at", "proven", "note"])
    #expect(sent["proven"]?.bool == true)
    #expect(sent["note"]?.string == "wrong number")
    #expect(sent["bytes"]?.int == Sample.fixedCard.utf8.count)
    #expect(sent["sha256"]?.string?.count == 64)
    let send = try #require(data["sends"]?[0])
    #expect(send.keys == ["outcome", "code", "log_id", "at", "sub_code", "reason"])
    #expect(send["outcome"]?.string == "accepted")
    #expect(send["code"]?.int == 0)
    #expect(send["log_id"]?.string?.isEmpty == false)
  }

  @Test("diff shows the changed lines alone")
  func diff() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["update", id, "-"], input: Sample.fixedCard)
    let result = try await sandbox.run(["diff", id, "1", "2", "--json"])
    #expect(result.data?["lines"]?.children.map { $0["op"]?.string } == ["-", "+"])
    let text = try await sandbox.run(["diff", id])
    #expect(text.output.contains("+        \"content\": \"service  db-3: **79 %**\""))
  }

  @Test("a text message is edited with PUT, and the edit is counted")
  func text() async throws {
    let id = try sandbox.addMessage(content: #"{"text":"deploy at 9"}"#, type: "text")
    let update = try await sandbox.run(["update", id, "-", "--json"], input: #"{"text":"deploy at 10"}"#)
    #expect(update.data?["outcome"]?.string == "accepted")
    #expect(try sandbox.requests().contains { $0["method"]?.string == "PUT" })
    let list = try await sandbox.run(["list", "--json"])
    #expect(list.data?["messages"]?[0]?["edits"]?.int == 1)
  }

  @Test("send makes a message, recall takes it back")
  func sendAndRecall() async throws {
    let sent = try await sandbox.run(["send", "-", "--to", sandbox.chatID, "--json"], input: Sample.card)
    #expect(sent.exit == 0)
    #expect(sent.data?["outcome"]?.string == "accepted")
    let id = try #require(sent.data?["message_id"]?.string)
    #expect(try sandbox.content(of: id) == Sample.card)
    let recalled = try await sandbox.run(["recall", id, "--json"])
    #expect(recalled.data?["outcome"]?.string == "accepted")
    #expect(try sandbox.message(id)["recalled"]?.bool == true)
  }

  @Test("update --dry-run checks and sends nothing")
  func dryRun() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let result = try await sandbox.run(["update", id, "-", "--dry-run", "--json"], input: Sample.fixedCard)
    #expect(result.exit == 0)
    #expect(result.data?["needs_force"]?.bool == false)
    #expect(result.data?["checks"]?.children.isEmpty == false)
    #expect(try !sandbox.requests().contains { $0["method"]?.string == "PATCH" })
  }
}
