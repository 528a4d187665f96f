import FeishuAPI
import JSONText

/// Events about messages. There is none for an edit and none for a patched card (feishu-api.md 8, item 50).
extension SandboxState {
  /// A person has said something: every bot in the chat hears it. What bots say, their own messages above all, is not told.
  mutating func tellReceived(_ message: StoredMessage, at now: Int64) {
    guard !message.sender.isApp, !message.isEphemeral, let chat = chat(message.chatID) else { return }
    guard let sender = person(message.sender.id) else { return }
    let back = ReadBack(
      message, showing: shownContent(of: message), form: nil, people: MentionDirectory(self), switches: switches)
    let event: WireValue = [
      "sender": [
        "sender_id": eventIDs(of: sender), "sender_type": "user", "tenant_key": .text(tenantKey),
      ],
      "message": .present([
        "message_id": .text(message.id), "root_id": .optional(message.rootID),
        "parent_id": .optional(message.parentID), "thread_id": .optional(message.threadID),
        "create_time": .time(message.createdAt), "update_time": .time(message.updatedAt),
        "chat_id": .text(message.chatID), "chat_type": chat.isPrivateTalk ? "p2p" : "group",
        "message_type": .text(message.type), "content": .text(eventContent(of: message, back)),
        "mentions": back.mentions.isEmpty ? nil : .array(back.mentions.map { mention($0) }),
      ]),
    ]
    for app in chat.apps { emit(.received, to: app, at: now, event) }
  }

  /// Somebody has taken a message back.
  mutating func tellRecalled(_ message: StoredMessage, by recaller: Recaller, at now: Int64) {
    guard let chat = chat(message.chatID) else { return }
    let event: WireValue = [
      "message_id": .text(message.id), "chat_id": .text(message.chatID), "recall_time": .time(now),
      "recall_type": .text(recaller.rawValue),
    ]
    for app in chat.apps { emit(.recalled, to: app, at: now, event) }
  }

  /// Who takes messages back, as `recall_type` has it.
  enum Recaller: String {
    case sender = "message_owner"
    case groupOwner = "group_owner"
    case administrator = "enterprise_manager"
  }

  /// Somebody has seen a bot's message in a one-to-one chat; in groups nobody is told.
  mutating func tellRead(_ message: StoredMessage, by openID: String, at now: Int64) {
    guard message.sender.isApp, chat(message.chatID)?.isPrivateTalk == true, let reader = person(openID) else { return }
    emit(
      .read, to: message.sender.id, at: now,
      [
        "reader": ["reader_id": eventIDs(of: reader), "read_time": .time(now), "tenant_key": .text(tenantKey)],
        "message_id_list": .texts([message.id]),
      ])
  }

  /// As it is read back; a 2.0 card also stands in it as it was sent, under `user_dsl`.
  private func eventContent(of message: StoredMessage, _ back: ReadBack) -> String {
    let card = shownContent(of: message)
    guard message.isCard, StoredCard(card).kind == .schema2, let root = JSONDocument(back.content).root else {
      return back.content
    }
    let members = root.children.map { WireValue.Member($0.key ?? "", WireValue($0)) }
    return WireValue.object(members + [.init("user_dsl", .text(card))]).json
  }

  private func mention(_ mention: Mention) -> WireValue {
    let person = person(mention.openID)
    return [
      "key": .text(mention.key), "id": person.map { eventIDs(of: $0) } ?? ["open_id": .text(mention.openID)],
      "mentioned_type": person == nil ? "bot" : "user", "name": .text(mention.name), "tenant_key": .text(tenantKey),
    ]
  }
}
