import FeishuAPI
import FeishuClient
import Phrase
import TestServers
import Testing

@Suite("Refusals")
struct RefusalTests {
  @Test("A refusal keeps code, sub-code, message, log id and status")
  func details() async throws {
    let message =
      "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [1](tag: action); "
      + "ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag action; "
    let server = serving { _ in
      .json(
        #"{"code":230099,"msg":"\#(message)","error":{"log_id":"LOG-BODY","troubleshooter":"t"}}"#, 400,
        headers: [("X-Tt-Logid", "LOG-HEADER")])
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
      #expect(refusal.endpoint == .patchMessage)
      #expect(refusal.code == 230099)
      #expect(refusal.subCode == 200_861)
      #expect(refusal.message == message)
      #expect(refusal.httpStatus == 400)
      #expect(refusal.logID == "LOG-BODY")
      #expect(refusal.cardRefusal?.path.count == 3)
      #expect(refusal.entry?.subCode == 200_861)
      #expect(failure?.isPermanent == true)
      #expect(failure?.mayHaveHappened == false)
      #expect(failure?.phrase.text(in: .english).contains("230099/200861") == true)
    }
  }

  @Test(
    "The code decides, not the status: a refusal may come with 200, a success with anything", arguments: [200, 429])
  func bodyFirst(status: Int) async throws {
    let server = serving { request in
      request.number == 0
        ? .json(#"{"code":230031,"msg":"old"}"#, status, headers: [("X-Tt-Logid", "L")])
        : .answer(400, body: #" {"code":0,"data":{}}"#)
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.kind == "refused")
      #expect(failure?.logID == "L")
      try await client.patch("om_1", content: "{}")
    }
  }

  /// Numbers that are permanent on PATCH.
  static let permanent = Set(ErrorCatalogue.all.filter { $0.subCode == nil && $0.isPermanent }.map(\.code)).filter {
    ErrorCatalogue.entry(code: $0, on: .patchMessage)?.isPermanent ?? false
  }.sorted()

  @Test("A permanent refusal is sent once")
  func permanence() async throws {
    #expect(Self.permanent.count > 60)
    let server = serving { request in
      refused(Int(request.path.split(separator: "_").last ?? "") ?? 0)
    }
    try await withClient(of: server) { client in
      for code in Self.permanent {
        let failure = await failure { () async throws(FeishuFailure) in
          try await client.patch("om_\(code)", content: "{}")
        }
        #expect(failure?.isPermanent == true, "\(code)")
      }
      #expect(server.requests.count == Self.permanent.count)
      #expect(server.tokenRequests.count == 1)
    }
  }

  @Test("A card that is refused for good is sent once")
  func permanentCards() async throws {
    let rows = ErrorCatalogue.all.filter { $0.subCode != nil && $0.isPermanent }
    #expect(rows.count > 20)
    let server = serving { request in
      let row = rows[request.number]
      return refused(230_099, "ext=ErrCode: \(row.number); ErrMsg: \(row.serviceText); ")
    }
    try await withClient(of: server) { client in
      for row in rows {
        let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
        #expect(failure?.isPermanent == true, "\(row.number)")
      }
      #expect(server.requests.count == rows.count)
    }
  }

  @Test("A number with two meanings is read by the endpoint that it came from")
  func endpoints() async throws {
    let server = serving { _ in refused(230_072) }
    try await withClient(of: server) { client in
      let edit = await failure { () async throws(FeishuFailure) in
        try await client.edit("om_1", msgType: "text", content: "{}")
      }
      let reply = await failure { () async throws(FeishuFailure) in
        try await client.reply(to: "om_1", msgType: "text", content: "{}", uuid: "u")
      }
      #expect(edit?.phrase.text(in: .chinese).contains("20 次编辑已用完") == true)
      #expect(reply?.phrase != edit?.phrase)
    }
  }

  @Test("An unknown number is told with the service's words and is not called permanent")
  func unknown() async throws {
    let server = serving { _ in refused(987_654, "The moon is full.") }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.phrase.text(in: .english) == "Feishu refused (987654): The moon is full.")
      #expect(failure?.isPermanent == false)
      #expect(server.requests.count == 1)
    }
  }

  @Test("What others wrote cannot steer a terminal, and is not endless")
  func harmless() async throws {
    let server = serving { _ in
      refused(987_654, #"\u001b[2Jred\u202e\u009b\u2028\n"# + String(repeating: "x", count: 9999))
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      let text = try #require(failure).phrase.text(in: .chinese)
      #expect(text.count < 400)
      #expect(text.contains("\u{FFFD}[2Jred\u{FFFD}\u{FFFD}  xxx"))
    }
  }

  @Test(
    "Missing scopes are named in the remedy",
    arguments: [
      #"{"code":99991672,"msg":"Access denied. One of the following scopes is required: [im:message, im:chat]."}"#,
      """
      {"code":99991672,"msg":"Access denied.","error":{"permission_violations":[\
      {"type":"action_scope_required","subject":"im:message"},{"type":"action_scope_required","subject":"im:chat"}]}}
      """,
    ])
  func scopes(body: String) async throws {
    let server = serving { _ in .json(body, 400) }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.bot() }
      #expect(failure?.remedy.text(in: .english).contains("im:message, im:chat") == true)
      #expect(failure?.remedy.text(in: .chinese).contains("im:message, im:chat") == true)
    }
  }

  @Test("The scope of a group's history is found in the text")
  func groupScope() async throws {
    let server = serving { _ in refused(230_027, "Lack of necessary permissions, ext=need scope: im:message.group_msg")
    }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.get("om_1") }
      #expect(failure?.remedy.text(in: .english).hasSuffix("im:message.group_msg.") == true)
    }
  }
}
