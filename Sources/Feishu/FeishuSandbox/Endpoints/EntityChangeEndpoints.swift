import FeishuAPI
import JSONText

/// Item 83: all changes of card entities go one way, and only what they change differs.
extension SandboxState {
  mutating func changeEntity(_ call: Call) throws(Refusal) -> WireValue {
    let id = call.ids[0]
    guard id.utf8.count <= 20 else { throw .field("card_id", "the max len is 20", value: id) }
    let fields = try BodyFields(call.request.body)
    let sequence = try fields.requiredInteger("sequence")
    guard (1...Int(Int32.max)).contains(sequence) else {
      throw .field("sequence", "sequence must be a positive int32", value: String(sequence))
    }
    let uuid = try fields.text("uuid").flatMap { $0.isEmpty ? nil : $0 }
    if let uuid, uuid.count > 64 { throw .field("uuid", "the max len is 64", value: uuid) }
    let work = try EntityWork(call, fields)

    guard let entity = entities[id] else { throw .entityUnknown }
    guard entity.appID == call.caller.app.appID else { throw .entityOfAnother }
    guard !entity.hasExpired(at: call.now) else { throw .entityExpired }
    if !entity.isStreaming(at: call.now) {
      let limit = switches.number(.rateEntity)
      guard rates.admits("entity \(id)", limit: limit, windowMilliseconds: 1000, at: call.now) else {
        throw .tooManyCalls(limit: limit, secondsToWait: 1, status: switches.flag(.rateLegacy400) ? 400 : 429)
      }
    }
    if let message = entity.messageID, isInUse(message, at: call.now) { throw .entityInUse }
    if let uuid, entity.uuids.contains(uuid) { throw .entityUUIDConflict }
    guard sequence > entity.sequence else { throw .entitySequence }
    // A number is used up by a change that is refused, too: whether it is, nobody knows, and this is the safer guess.
    entities[id]?.sequence = sequence
    if call.endpoint == .streamElement { try checkStreaming(id, entity, at: call.now) }
    let (content, streaming) = try work.result(on: entity.content)
    let type = StoredCard(content).kind == .template ? "template" : "card_json"
    if type == "card_json" || work.isWhole { try checkEntity(content, type: type, for: call.caller.app) }
    entities[id]?.content = content
    if let streaming { entities[id]?.streamingSince = streaming ? call.now : nil }
    if let uuid { entities[id]?.uuids.insert(uuid) }
    return [:]
  }

  /// Text is written only while streaming is on; that it has ended by itself is told once (200850), then as closed.
  private mutating func checkStreaming(_ id: String, _ entity: EntityRecord, at now: Int64) throws(Refusal) {
    guard !entity.isStreaming(at: now) else { return }
    let hasTimedOut = entity.streamingSince != nil
    entities[id]?.streamingSince = nil
    throw hasTimedOut ? .entityTimeout(switches.text(.entityTimeoutCode)) : .entityStreamingClosed
  }
}

/// What a call wants done to an entity's card, its fields checked.
private struct EntityWork {
  var changes: [EntityChange] = []
  /// A whole new card in place of changes.
  var card: String?

  var isWhole: Bool { card != nil }

  init(_ call: Call, _ fields: BodyFields) throws(Refusal) {
    let element = call.ids.count > 1 ? call.ids[1] : ""
    switch call.endpoint {
    case .updateEntity:
      let new = try fields.requiredObject("card")
      guard try new.requiredText("type") == "card_json" else { throw .entityParameter }
      card = try new.bounded("data", most: 1_000_000)
    case .entitySettings:
      changes = [.settings(try fields.json("settings", most: 100_000))]
    case .entityBatchUpdate:
      let actions = try fields.json("actions", most: 1_000_000)
      changes = actions.children.compactMap(EntityChange.init(action:))
      guard actions.kind == .array, !changes.isEmpty, changes.count == actions.children.count else {
        throw .entityParameter
      }
    case .addElements:
      guard let place = EntityChange.Place(rawValue: try fields.requiredText("type")) else { throw .entityParameter }
      let target = try fields.text("target_element_id")
      changes = [.add(place, target: target, elements: try fields.json("elements", most: 1_000_000))]
    case .replaceElement: changes = [.replace(element, with: try fields.json("element", most: 1_000_000))]
    case .patchElement: changes = [.merge(element, members: try fields.json("partial_element", most: 1_000_000))]
    case .deleteElement: changes = [.delete([element])]
    default: changes = [.text(element, try fields.bounded("content", most: 100_000))]
    }
  }

  /// The new card, and whether streaming goes on or off.
  func result(on content: String) throws(Refusal) -> (content: String, streaming: Bool?) {
    if let card { return (card, SandboxState.isStreaming(card)) }
    var editor = EntityEditor(content)
    for change in changes { try editor.apply(change) }
    return (editor.content, editor.streaming)
  }
}
