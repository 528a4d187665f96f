import JSONText
import Testing

/// What a refusal has told is said again wherever the message is shown, with the reason and in the reader's language.
@Suite("Refusals that are remembered")
struct RememberedRefusalTests {
  private let sandbox: Sandbox

  init() async throws {
    sandbox = try await Sandbox()
  }

  private func listed(_ id: String, _ arguments: [String] = []) async throws -> JSONNode {
    let data = try #require(try await sandbox.run(["list", "--json"] + arguments).data)
    return try #require(data["messages"]?.children.first { $0["message_id"]?.string == id })
  }

  @Test("A text that was refused because the time is over is not called fixable any more")
  func editWindow() async throws {
    let id = try sandbox.addMessage(content: #"{"text":"late"}"#, type: "text", ageSeconds: 100)
    try sandbox.control("PATCH", "/_sandbox/switches", #"{"edit.window":10}"#)
    #expect(try await listed(id)["fixable"]?.bool == true)
    let refused = try await sandbox.run(["update", id, "-", "--json"], input: #"{"text":"too late"}"#)
    #expect(refused.error?["code"]?.int == 230_075)
    let after = try await listed(id)
    #expect(after["fixable"]?.bool == false)
    #expect(after["why_not"]?.string?.contains("administrator") == true)
    #expect(try await listed(id, ["--offline", "--lang", "zh"])["why_not"]?.string?.hasChinese == true)
    // Another try is objected to before it is sent, and the service decides when it is asked for.
    let again = try await sandbox.run(["update", id, "-", "--json"], input: #"{"text":"too late"}"#)
    #expect(again.error?["kind"]?.string == "objection")
    try sandbox.control("PATCH", "/_sandbox/switches", #"{"edit.window":1000}"#)
    let forced = try await sandbox.run(["update", id, "-", "--force", "--json"], input: #"{"text":"in time"}"#)
    #expect(forced.exit == 0)
    #expect(try await listed(id)["fixable"]?.bool == true)
  }

  @Test("A chat that the bot was put out of is remembered until the message can be read again")
  func botOutside() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["list"])
    let other = try sandbox.addApp()
    try sandbox.control("PATCH", "/_sandbox/chats/\(sandbox.chatID)", #"{"members":["\#(other)"]}"#)
    let refused = try await sandbox.run(["update", id, "-"], input: Sample.fixedCard)
    #expect(refused.exit == 1)
    #expect(refused.errors.contains("Add it to the chat"))
    #expect(try await listed(id, ["--offline"])["why_not"]?.string?.contains("Add it to the chat") == true)
    try sandbox.control("PATCH", "/_sandbox/chats/\(sandbox.chatID)", #"{"members":["\#(sandbox.appID)"]}"#)
    #expect(try await listed(id)["fixable"]?.bool == true)
  }

  @Test("A dissolved chat is remembered")
  func dissolved() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["list"])
    try sandbox.control("PATCH", "/_sandbox/chats/\(sandbox.chatID)", #"{"dissolved":true}"#)
    let refused = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(refused.error?["code"]?.int == 232_009)
    let after = try await listed(id, ["--offline"])
    #expect(after["fixable"]?.bool == false)
    #expect(after["why_not"]?.string?.contains("dissolved") == true)
  }

  @Test(
    "What may not be read is told with the service's reason and what to do about it, not only with --dry-run",
    arguments: [
      ("im:message", "im:message.group_msg", "230027"), ("im:message:send_as_bot", "im:message:readonly", "99991672"),
    ])
  func forbiddenRead(scope: String, missing: String, code: String) async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    try sandbox.control("PATCH", "/_sandbox/apps/\(sandbox.appID)", #"{"scopes":["\#(scope)"]}"#)
    for arguments in [["update", id, "-"], ["update", id, "-", "--dry-run"], ["get", id]] {
      for language in ["en", "zh"] {
        let result = try await sandbox.run(arguments + ["--lang", language], input: Sample.fixedCard)
        let said = result.output + result.errors
        #expect(result.exit == 1, "\(arguments)")
        #expect(said.contains(missing), "\(arguments): \(said)")
        #expect(said.contains(code), "\(arguments): \(said)")
      }
    }
    // Sent all the same, it can't be proven, and the report says why and what to do.
    let sent = try await sandbox.run(["update", id, "-", "--force"], input: Sample.fixedCard)
    #expect(sent.exit == 0)
    #expect(sent.output.contains("could not be read back"))
    #expect(sent.output.contains(code))
  }

  @Test("The history tells the reason of a send in the language of whoever reads it")
  func history() async throws {
    let id = try sandbox.addMessage(content: #"{"text":"x"}"#, type: "text")
    try sandbox.control("PATCH", "/_sandbox/switches", #"{"audit.words":["555-0100"]}"#)
    _ = try await sandbox.run(["update", id, "-", "--lang", "zh"], input: #"{"text":"call 555-0100"}"#)
    let english = try #require(try await sandbox.run(["versions", id, "--json"]).data?["sends"]?[0])
    #expect(english["code"]?.int == 230_028)
    #expect(english["reason"]?.string?.contains("company's audit") == true)
    let chinese = try #require(try await sandbox.run(["versions", id, "--json", "--lang", "zh"]).data?["sends"]?[0])
    #expect(chinese["reason"]?.string?.contains("企业审计") == true)
    #expect(try await sandbox.run(["versions", id, "--lang", "zh"]).output.contains("企业审计"))
  }

  @Test("A send that never left is told in the reader's language too")
  func notSent() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["get", id])
    try sandbox.addFault(#"{"match":{"method":"PATCH"},"times":1,"effect":{"drop":"before"}}"#)
    _ = try await sandbox.run(["update", id, "-"], input: Sample.fixedCard)
    let send = try #require(try await sandbox.run(["versions", id, "--json", "--lang", "zh"]).data?["sends"]?[0])
    #expect(send["outcome"]?.string == "not-sent")
    #expect(send["reason"]?.string?.hasChinese == true)
  }
}
