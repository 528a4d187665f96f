import FeishuAPI
import FeishuClient
import Testing

/// A call that the service refuses, and how (feishu-api.md section 10).
struct RefusalCase: CustomTestStringConvertible, Sendable {
  let name: String
  let code: Int
  var subCode: Int?
  /// The service's words, whole.
  let message: String
  let errorClass: ErrorClass
  let attempt: @Sendable (Bench) async throws(FeishuFailure) -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ code: Int, sub subCode: Int? = nil, _ message: String, _ errorClass: ErrorClass,
    _ attempt: @escaping @Sendable (Bench) async throws(FeishuFailure) -> Void
  ) {
    self.name = name
    self.code = code
    self.subCode = subCode
    self.message = message
    self.errorClass = errorClass
    self.attempt = attempt
  }

  static let all = cards + texts + gone + sends

  private static func argument(_ detail: String) -> String {
    "Your request contains an invalid request parameter, ext=\(detail)."
  }

  private static func card(_ detail: String) -> String { "Failed to create card content, ext=\(detail)" }

  private static let unknown = "The request you send is not a valid open_message_id or not exists."

  private static let cards: [RefusalCase] = [
    RefusalCase(
      "a card older than 14 days", 230_031,
      "Message has expired when updating message, ext=Message can only be updated within fourteen days.", .hopeless
    ) { bench throws(FeishuFailure) in
      try await bench.client.patch(
        bench.place(Sample.two, age: Limits.fixableSeconds + 1), content: Sample.two(saying: "late"))
    },
    RefusalCase(
      "another bot's card", 230_001, argument("bot or user is not the message`s sender"), .hopeless
    ) { bench throws(FeishuFailure) in
      let id = bench.place(Sample.two, #""app_id":"cli_someother""#)
      try await bench.client.patch(id, content: Sample.two(saying: "mine"))
    },
    RefusalCase(
      "a person's card", 230_001, argument("bot or user is not the message`s sender"), .hopeless
    ) { bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two, #""open_id":"ou_tom""#), content: Sample.two)
    },
    RefusalCase(
      "PATCH of a text", 230_001, argument("This message is NOT a card"), .hopeless
    ) { bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.text, type: "text"), content: Sample.two)
    },
    RefusalCase(
      "schema 2.0 back to 1.0", 230_099, sub: 200_830,
      card("ErrCode: 200830; ErrMsg: schemaV2 card can not change schemaV1; "), .fixRequest
    ) { bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two), content: Sample.one)
    },
    RefusalCase(
      "a card of schema 2.0 that says it is not shared", 230_099, sub: 300_302,
      card("ErrCode: 300302; ErrMsg: update_multi is false; "), .fixRequest
    ) { bench throws(FeishuFailure) in
      let card = #"{"schema":"2.0","config":{"update_multi":false},"body":{"elements":[]}}"#
      try await bench.client.patch(bench.place(Sample.two), content: card)
    },
    RefusalCase("no content", 230_001, argument("content cannot be empty"), .fixRequest) {
      bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two), content: "")
    },
    RefusalCase("a card in a dissolved chat", 232_009, dissolved, .hopeless) { bench throws(FeishuFailure) in
      let id = bench.place(Sample.two)
      bench.control("PATCH", "chats/\(bench.chatID)", #"{"dissolved":true}"#)
      try await bench.client.patch(id, content: Sample.two)
    },
  ]

  private static let dissolved = "Your request specifies a chat which has already been dissolved."

  private static let texts: [RefusalCase] = [
    RefusalCase("PUT of a card as a card", 230_001, argument("invalid msg_type"), .fixRequest) {
      bench throws(FeishuFailure) in
      try await bench.client.edit(bench.place(Sample.two), msgType: "interactive", content: Sample.two)
    },
    RefusalCase(
      "PUT of a card as a text", 230_054, "This operation is not supported for this message type.", .hopeless
    ) { bench throws(FeishuFailure) in
      try await bench.client.edit(bench.place(Sample.two), msgType: "text", content: Sample.text)
    },
    RefusalCase("another bot's text", 230_071, "The operator is not the sender of the message.", .hopeless) {
      bench throws(FeishuFailure) in
      let id = bench.place(Sample.text, type: "text", #""app_id":"cli_someother""#)
      try await bench.client.edit(id, msgType: "text", content: Sample.text)
    },
    RefusalCase(
      "the 21st edit", 230_072, "The message has reached the number of times it can be edited.", .hopeless
    ) { bench throws(FeishuFailure) in
      let id = bench.place(Sample.text, type: "text", #""edit_count":20"#)
      try await bench.client.edit(id, msgType: "text", content: Sample.text)
    },
    RefusalCase(
      "a text past the edit window", 230_075, "The message has exceeded the time that can be edited.", .hopeless
    ) { bench throws(FeishuFailure) in
      let id = bench.place(Sample.text, type: "text", age: 86_401)
      try await bench.client.edit(id, msgType: "text", content: Sample.text)
    },
  ]

  private static let gone: [RefusalCase] = [
    RefusalCase("PATCH of a recalled card", 230_011, "The message was withdrawn.", .hopeless) {
      bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two, #""recalled":true"#), content: Sample.two)
    },
    RefusalCase("PUT of a recalled text", 230_011, "The message was withdrawn.", .hopeless) {
      bench throws(FeishuFailure) in
      let id = bench.place(Sample.text, type: "text", #""recalled":true"#)
      try await bench.client.edit(id, msgType: "text", content: Sample.text)
    },
    RefusalCase(
      "a card that an administrator deleted", 230_110, "Action unavailable as the message has been deleted.", .hopeless
    ) { bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two, #""deleted":true"#), content: Sample.two)
    },
    RefusalCase("PATCH of an unknown id", 99_992_354, unknown, .hopeless) { bench throws(FeishuFailure) in
      try await bench.client.patch("om_unknown", content: Sample.two)
    },
    RefusalCase("PUT of an unknown id", 99_992_354, unknown, .hopeless) { bench throws(FeishuFailure) in
      try await bench.client.edit("om_unknown", msgType: "text", content: Sample.text)
    },
    RefusalCase("GET of an unknown id", 99_992_354, unknown, .hopeless) { bench throws(FeishuFailure) in
      _ = try await bench.client.get("om_unknown", as: .userCard)
    },
    RefusalCase("DELETE of an unknown id", 99_992_354, unknown, .hopeless) { bench throws(FeishuFailure) in
      try await bench.client.recall("om_unknown")
    },
    RefusalCase("a message of a batch", 99_992_354, unknown, .hopeless) { bench throws(FeishuFailure) in
      try await bench.client.patch(bench.place(Sample.two, #""batch":true"#), content: Sample.two)
    },
    RefusalCase("an id full of marks that mean something in an address", 99_992_354, unknown, .hopeless) {
      bench throws(FeishuFailure) in
      try await bench.client.patch("om_1?a=b&c=%2e#d 中", content: Sample.two)
    },
    RefusalCase("DELETE of another bot's message", 230_026, "No permission to recall this message.", .askAdministrator)
    {
      bench throws(FeishuFailure) in
      try await bench.client.recall(bench.place(Sample.two, #""app_id":"cli_someother""#))
    },
  ]

  private static let sends: [RefusalCase] = [
    RefusalCase("a card that is no JSON", 230_001, noJSON, .fixRequest) { bench throws(FeishuFailure) in
      try await create(bench, "interactive", "{oops")
    },
    RefusalCase("an unknown chat", 230_034, "The receive_id is invalid.", .fixRequest) { bench throws(FeishuFailure) in
      _ = try await bench.client.create(to: "oc_unknown", msgType: "text", content: Sample.text, uuid: "u-1")
    },
    RefusalCase(
      "a tag that schema 2.0 has dropped", 230_099, sub: 200_861,
      card(
        "ErrCode: 200861; ErrPath: ROOT -> body -> elements -> [0](tag: note); "
          + "ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag note; "),
      .fixRequest
    ) { bench throws(FeishuFailure) in
      try await create(bench, "interactive", #"{"schema":"2.0","body":{"elements":[{"tag":"note","elements":[]}]}}"#)
    },
    RefusalCase("a bot outside the chat", 230_002, "Bot/User can NOT be out of the chat.", .askAdministrator) {
      bench throws(FeishuFailure) in
      bench.control("PATCH", "chats/\(bench.chatID)", #"{"members":["ou_ann"]}"#)
      try await create(bench, "text", Sample.text)
    },
    RefusalCase("a reply to a recalled message", 230_011, "The message was withdrawn.", .hopeless) {
      bench throws(FeishuFailure) in
      let id = bench.place(Sample.two, #""recalled":true"#)
      _ = try await bench.client.reply(to: id, msgType: "text", content: Sample.text, uuid: "u-1")
    },
  ]

  private static let noJSON = argument("invalid message content. content is not a string in json format")

  private static func create(_ bench: Bench, _ type: String, _ content: String) async throws(FeishuFailure) {
    _ = try await bench.client.create(to: bench.chatID, msgType: type, content: content, uuid: "u-1")
  }
}
