import FeishuAPI
import JSONText

/// Item 83: card entities are made here; ``changeEntity(_:)`` changes them.
extension SandboxState {
  /// `POST …/cardkit/v1/cards`
  mutating func createEntity(_ call: Call) throws(Refusal) -> WireValue {
    let fields = try BodyFields(call.request.body)
    let type = try fields.requiredText("type")
    let data = try fields.bounded("data", most: 3_000_000)
    try checkEntity(data, type: type, for: call.caller.app)
    let id = ids.entity()
    var entity = EntityRecord(appID: call.caller.app.appID, createdAt: call.now, content: data)
    entity.streamingSince = Self.isStreaming(data) ? call.now : nil
    entities[id] = entity
    return ["card_id": .text(id)]
  }

  /// Item 84: `POST …/cardkit/v1/cards/id_convert`, for messages that refer to an entity.
  func convertEntityID(_ call: Call) throws(Refusal) -> SandboxAnswer {
    guard switches.flag(.idConvert) else { return .notFound }
    let message = try knownMessage(try BodyFields(call.request.body).requiredText("message_id"), for: call.caller)
    guard message.sender == call.caller.sender else { throw .entityOfAnother }
    guard let found = entities.first(where: { $0.value.messageID == message.id }) else { throw .entityParameter }
    return .success(["card_id": .text(found.key)])
  }

  /// Whether a card may be an entity. A template's wrapper is taken as it is.
  func checkEntity(_ data: String, type: String, for app: AppRecord) throws(Refusal) {
    guard data.utf8.count <= switches.number(.sizeCard) else { throw .entityTooLong }
    do throws(Refusal) {
      switch type {
      case "template":
        let wrapper = #"{"type":"template","data":\#(data)}"#
        guard StoredCard(wrapper).kind == .template else { throw .entityParameter }
        _ = try checkedCard(wrapper, for: app)
        let id = JSONDocument(data).root?["template_id"]?.string ?? ""
        guard templates[id]?.isBroken != true else { throw .entityNotMade }
      case "card_json":
        let root = JSONDocument(data).root
        if root?.kind == .object && root?.children.isEmpty == true { throw .entityEmpty }
        // 1.0 is told in two ways: by a schema that says so, or by a body that is missing.
        if let schema = root?["schema"]?.string, schema != "2.0" { throw .entitySchema }
        let isObject = root?.kind == .object
        if isObject && (root?["schema"] == nil || root?["body"] == nil) { throw .entityBodyMissing }
        _ = try checkedCard(data, for: app)
      default: throw .entityParameter
      }
    } catch {
      throw error.forEntity
    }
  }

  /// Whether a message may refer to this entity: its app's, not too old, and not sent in another message (item 83).
  func checkEntityReference(
    _ root: JSONNode, for app: AppRecord, at now: Int64?, in messageID: String?
  ) throws(Refusal) {
    guard let entity = root["data"]?["card_id"]?.string.flatMap({ entities[$0] }), entity.appID == app.appID,
      entity.messageID == nil || entity.messageID == messageID
    else { throw .unknownEntity }
    guard let now else { return }
    let pause = Int64(switches.number(.entityDelay))
    guard !entity.hasExpired(at: now), now - entity.createdAt >= pause else { throw .unknownEntity }
  }

  /// A message refers to an entity from now on.
  mutating func claimEntity(_ card: StoredCard, by messageID: String) {
    guard card.kind == .entity, let id = card.document.root?["data"]?["card_id"]?.string,
      let entity = entities[id], entity.messageID == nil
    else { return }
    entities[id]?.messageID = messageID
    entities[id]?.sentContent = entity.content
  }

  /// What a message shows: for an entity its card, as it is or as it was sent, by a switch.
  func shownContent(of message: StoredMessage) -> String {
    guard message.isCard, message.content.contains(bytesOf: "card_id") else { return message.content }
    let card = StoredCard(message.content)
    guard card.kind == .entity, let id = card.document.root?["data"]?["card_id"]?.string, let entity = entities[id]
    else { return message.content }
    return switches.text(.readbackEntity) == "first" ? entity.sentContent ?? entity.content : entity.content
  }

  static func isStreaming(_ content: String) -> Bool {
    JSONDocument(content).root?["config"]?["streaming_mode"]?.bool == true
  }
}
