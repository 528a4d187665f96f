import FeishuAPI
import FeishuClient
import TestServers
import Testing

@Suite("What goes over the wire")
struct CallTests {
  static let message =
    #"{"message_id":"om_1","msg_type":"text","create_time":"1790000000123","chat_id":"oc_1","updated":true}"#

  struct Expectation: Sendable {
    var line: String
    var body: String
    var answer: String
    var call: @Sendable (FeishuClient) async throws(FeishuFailure) -> Void
  }

  @Test(
    "Each call is one request of the form that the service documents",
    arguments: [
      Expectation(
        line: "GET /open-apis/im/v1/messages/om_1?card_msg_content_type=user_card_content", body: "",
        answer: #"{"items":[\#(message)]}"#
      ) { client async throws(FeishuFailure) in _ = try await client.get("om_1", as: .userCard) },
      Expectation(
        line: "POST /open-apis/im/v1/messages?receive_id_type=chat_id",
        body: #"{"content":"{\"text\":\"磁盘 https://a/b\"}","msg_type":"text","receive_id":"oc_1","uuid":"u-1"}"#,
        answer: message
      ) { client async throws(FeishuFailure) in
        _ = try await client.create(
          to: "oc_1", msgType: "text", content: #"{"text":"磁盘 https://a/b"}"#, uuid: "u-1")
      },
      Expectation(
        line: "POST /open-apis/im/v1/messages/om_1/reply",
        body: #"{"content":"{}","msg_type":"interactive","reply_in_thread":true,"uuid":"u-2"}"#, answer: message
      ) { client async throws(FeishuFailure) in
        _ = try await client.reply(to: "om_1", msgType: "interactive", content: "{}", inThread: true, uuid: "u-2")
      },
      Expectation(line: "PATCH /open-apis/im/v1/messages/om_1", body: #"{"content":"{}"}"#, answer: "{}") {
        client async throws(FeishuFailure) in try await client.patch("om_1", content: "{}")
      },
      Expectation(
        line: "PUT /open-apis/im/v1/messages/om_1", body: #"{"content":"{}","msg_type":"post"}"#, answer: message
      ) { client async throws(FeishuFailure) in
        let answer = try await client.edit("om_1", msgType: "post", content: "{}")
        #expect(answer.value.updated)
      },
      Expectation(line: "DELETE /open-apis/im/v1/messages/om_1", body: "", answer: "{}") {
        client async throws(FeishuFailure) in try await client.recall("om_1")
      },
      Expectation(
        line: "GET /open-apis/im/v1/chats/oc_1", body: "", answer: #"{"name":"值班","chat_mode":"group"}"#
      ) { client async throws(FeishuFailure) in
        let chat = try await client.chat("oc_1")
        #expect(chat.chatID == "oc_1")
        #expect(chat.name == "值班")
      },
    ])
  func call(expected: Expectation) async throws {
    let server = serving { _ in .json(#"{"code":0,"data":\#(expected.answer),"msg":"success"}"#) }
    try await withClient(of: server) { client in
      try await expected.call(client)
      let request = try #require(server.requests.first)
      #expect("\(request.method) \(request.target)" == expected.line)
      #expect(request.body == expected.body)
      #expect(request.headers["authorization"] == "Bearer t-token-1")
      #expect(request.headers["user-agent"] == "cardfix")
      #expect(request.headers["content-type"] == (expected.body.isEmpty ? nil : "application/json; charset=utf-8"))
      #expect(server.requests.count == 1)
    }
  }

  @Test("The bot stands at the top level of its answer")
  func bot() async throws {
    let server = serving { _ in .json(#"{"code":0,"msg":"ok","bot":{"activate_status":2,"app_name":"Ops Bot"}}"#) }
    try await withClient(of: server) { client in
      let bot = try await client.bot()
      #expect(bot.appName == "Ops Bot")
      #expect(bot.isEnabled)
    }
  }

  @Test("The log id comes from the header, and a second header stands in for it")
  func logIDs() async throws {
    let server = serving { request in
      let header = request.number == 0 ? ("x-tt-logid", "L1") : ("X-Request-Id", "L2")
      return .json(#"{"code":0,"data":{}}"#, headers: [header])
    }
    try await withClient(of: server) { client in
      let found = try await client.patch("om_1", content: "{}").logID
      #expect(found == "L1")
      let second = try await client.patch("om_1", content: "{}").logID
      #expect(second == "L2")
    }
  }

  @Test("The token and every call of an update go over one connection: what was there, the change, the read-back")
  func keepAlive() async throws {
    let server = serving { request in
      request.method == "GET" ? .json(#"{"code":0,"data":{"items":[\#(Self.message)]}}"#) : patched
    }
    try await withClient(of: server) { client in
      for _ in 1...3 {
        _ = try await client.get("om_1", as: .userCard)
        try await client.patch("om_1", content: "{}")
        _ = try await client.get("om_1", as: .userCard)
      }
      #expect(server.requests.count == 9)
      #expect(server.acceptedConnections == 1)
    }
  }

  @Test("Many calls at once share sixteen connections")
  func pool() async throws {
    let server = serving { _ in patched }
    let pacing = Pacing(callsPerSecond: 10_000, callsPerMinute: 10_000)
    try await withClient(of: server, pacing: pacing) { client in
      try await withThrowingTaskGroup { group in
        for number in 1...200 { group.addTask { try await client.patch("om_\(number)", content: "{}") } }
        try await group.waitForAll()
      }
      #expect(server.requests.count == 200)
      #expect(server.acceptedConnections <= 16)
    }
  }

  @Test("A base URL may have a path and end with slashes")
  func baseURL() async throws {
    let server = serving { _ in patched }
    try await withClient(of: server, baseURL: server.baseURL + "/feishu//") { client in
      try await client.patch("om_1", content: "{}")
      #expect(server.requests.first?.target == "/feishu/open-apis/im/v1/messages/om_1")
    }
  }

  @Test("Of several items, the one that was asked for is given; a merged forward has children")
  func items() async throws {
    let server = serving { _ in
      .json(#"{"code":0,"data":{"items":[{"message_id":"om_0"},\#(Self.message),{"message_id":"om_2"}]}}"#)
    }
    try await withClient(of: server) { client in
      let third = try await client.get("om_1").value.messageID
      #expect(third == "om_1")
      let fourth = try await client.items(of: "om_1").value.map(\.messageID)
      #expect(fourth == ["om_0", "om_1", "om_2"])
    }
  }
}
