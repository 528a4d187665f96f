import FeishuAPI
import FeishuClient
import Foundation
import JSONText

/// What a client has read, written as JSON again.
struct ExampleValue: Sendable {
  /// Nil when there is nothing to read.
  var json: String?
  /// Where the same stands in the answer, as RFC 6901.
  var pointer: String
  /// Whether the client gives the log id of this answer.
  var hasLogID = true

  static let nothing = ExampleValue(json: nil, pointer: "")

  init(json: String?, pointer: String) {
    self.json = json
    self.pointer = pointer
  }

  init(_ value: some Encodable, at pointer: String) {
    json = (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "not to be encoded"
    self.pointer = pointer
  }
}

/// A call of the client with the values of a request as it should go out.
struct ExampleCall {
  private let name: String
  private let id: String
  private let query: [String: String]
  private let body: JSONNode?

  init(_ name: String, target: String, body: String?) {
    self.name = name
    let parts = target.split(separator: "?", maxSplits: 1)
    let segments = parts[0].split(separator: "/").map { $0.removingPercentEncoding ?? "" }
    let endsInWord = ["reply"].contains(segments.last)
    id = (endsInWord ? segments.dropLast() : segments[...]).last ?? ""
    var query: [String: String] = [:]
    for pair in parts.dropFirst().first?.split(separator: "&") ?? [] {
      let sides = pair.split(separator: "=", maxSplits: 1)
      query[String(sides[0])] = sides.dropFirst().first?.removingPercentEncoding ?? ""
    }
    self.query = query
    self.body = body.flatMap { JSONDocument($0).root }
  }

  func make(with client: FeishuClient) async throws(FeishuFailure) -> Answer<ExampleValue> {
    switch name {
    case "patch": return try await client.patch(id, content: text("content")).map { _ in .nothing }
    case "edit":
      return try await client.edit(id, msgType: text("msg_type"), content: text("content"))
        .map { ExampleValue($0, at: "/data") }
    case "get":
      return try await client.get(id, as: form).map { ExampleValue($0, at: "/data/items/0") }
    case "items": return try await client.items(of: id).map { ExampleValue($0, at: "/data/items") }
    case "send":
      let type = query["receive_id_type"].flatMap(ReceiverIDType.init(rawValue:)) ?? .chatID
      return try await client.create(
        to: text("receive_id"), idType: type, msgType: text("msg_type"), content: text("content"), uuid: text("uuid")
      ).map { ExampleValue($0, at: "/data") }
    case "reply":
      return try await client.reply(
        to: id, msgType: text("msg_type"), content: text("content"), inThread: body?["reply_in_thread"]?.bool ?? false,
        uuid: text("uuid")
      ).map { ExampleValue($0, at: "/data") }
    case "recall": return try await client.recall(id).map { _ in .nothing }
    case "list":
      return try await client.page(of: history, token: query["page_token"]).map { ExampleValue($0, at: "/data") }
    case "chat":
      var chat = try await client.chat(id)
      // The answer does not hold it; the client adds it.
      chat.chatID = nil
      return alone(ExampleValue(chat, at: "/data"))
    case "chats": return alone(ExampleValue(try await client.chats(), at: "/data/items"))
    case "bot": return alone(ExampleValue(try await client.bot(), at: "/bot"))
    default: preconditionFailure("the client has no call \(name)")
    }
  }

  private func alone(_ value: ExampleValue) -> Answer<ExampleValue> {
    var value = value
    value.hasLogID = false
    return Answer(value)
  }

  private func text(_ name: String) -> String { body?[name]?.string ?? "" }

  private var form: CardContentType? {
    query["card_msg_content_type"].flatMap(CardContentType.init(rawValue:))
  }

  private var history: HistoryQuery {
    HistoryQuery(
      query["container_id_type"] == "thread" ? .thread : .chat, query["container_id"] ?? "",
      start: query["start_time"].flatMap { Int64($0) }, end: query["end_time"].flatMap { Int64($0) },
      newestFirst: query["sort_type"] == "ByCreateTimeDesc", pageSize: query["page_size"].flatMap { Int($0) } ?? 20,
      content: form)
  }
}

extension Answer {
  fileprivate func map<Other>(_ transform: (Value) -> Other) -> Answer<Other> {
    Answer<Other>(transform(value), logID: logID)
  }
}
