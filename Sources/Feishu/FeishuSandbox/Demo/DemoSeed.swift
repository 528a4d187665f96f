import JSONText

/// The sample chats of `cardfix demo`, written for it: an on-call room, a release train, a finance room and a weekly.
///
/// Everything is dated back from the start, so that the demo is always fresh. Five messages need somebody's attention.
public enum DemoSeed {
  /// The messages that are wrong, each in another way.
  public enum Wrong: String, CaseIterable, Sendable {
    /// A card whose button leads nowhere.
    case deadLink
    /// A card with a figure that is ten times too small.
    case wrongNumber
    /// A 1.0 card that was sent without `update_multi`.
    case updateMultiMissing
    /// A card older than 14 days: it can no longer be changed.
    case expired
    /// A card that was taken back.
    case recalled

    /// The id it has in every demo.
    public var messageID: String { DemoSeed.messageID(rawValue) }
  }

  /// The id of a message of the demo by its label.
  static func messageID(_ label: String) -> String {
    IdentifierSource.fixed("om_", label: "demo message \(label)")
  }

  /// Puts apps, people, pictures, templates, chats, messages and their card entity into an empty state.
  static func fill(_ state: inout SandboxState, at now: Int64) {
    state.apps = DemoPeople.apps(tenantKey: state.tenantKey)
    state.people = DemoPeople.all
    for picture in DemoPeople.pictures { state.pictures[picture.key] = picture }
    for template in DemoPeople.templates { state.templates[template.id] = template }
    for room in [DemoAlerts.room, DemoReleases.room, DemoFinance.room, DemoWeekly.room] {
      state.chats.append(room.chat(at: now))
      for message in room.messages { state.messages.add(message.stored(in: room.chatID, at: now)) }
    }
    let referring = messageID("entity")
    var entity = EntityRecord(
      appID: DemoPeople.ours, createdAt: state.messages[referring]?.createdAt ?? now,
      content: DemoWeeklyCards.entity.onOneLine)
    entity.sentContent = entity.content
    entity.messageID = referring
    state.entities[DemoWeekly.entityID] = entity
  }
}

/// A chat of the demo with what was said in it, oldest first.
struct DemoRoom {
  var chatID: String
  var name: String
  var description: String
  var people: [String]
  var apps: [String]
  var messages: [DemoMessage]

  func chat(at now: Int64) -> ChatRecord {
    var chat = ChatRecord(chatID: chatID, name: name, description: description)
    chat.people = people
    chat.apps = apps
    chat.owner = people.first
    chat.createdAt = now - 90 * 86_400_000
    return chat
  }
}

/// A message of the demo.
struct DemoMessage {
  /// What its id is made from.
  var label: String
  /// How long ago it was sent.
  var age: Duration
  var sender: StoredMessage.Sender
  var type = "interactive"
  var content: String
  /// The label of the message it answers.
  var replyTo: String?
  var isRecalled = false

  func stored(in chatID: String, at now: Int64) -> StoredMessage {
    var message = StoredMessage(
      id: DemoSeed.messageID(label), chatID: chatID, type: type, sender: sender,
      createdAt: now - age.components.seconds * 1000, content: content, origin: "POST")
    message.rootID = replyTo.map(DemoSeed.messageID)
    message.parentID = message.rootID
    message.isRecalled = isRecalled
    return message
  }

  /// A card of our own bot.
  static func card(_ label: String, _ age: Duration, _ content: String) -> DemoMessage {
    DemoMessage(label: label, age: age, sender: .app(DemoPeople.ours), content: content)
  }

  /// A text of our own bot.
  static func text(_ label: String, _ age: Duration, _ text: String) -> DemoMessage {
    DemoMessage(
      label: label, age: age, sender: .app(DemoPeople.ours), type: "text",
      content: #"{"text":\#(JSONString.quoted(text))}"#)
  }

  /// What a person said.
  static func said(by person: String, _ label: String, _ age: Duration, _ text: String) -> DemoMessage {
    DemoMessage(
      label: label, age: age, sender: .person(person), type: "text",
      content: #"{"text":\#(JSONString.quoted(text))}"#)
  }

  func by(_ sender: StoredMessage.Sender) -> DemoMessage {
    var message = self
    message.sender = sender
    return message
  }

  func answering(_ label: String) -> DemoMessage {
    var message = self
    message.replyTo = label
    return message
  }
}

extension String {
  /// A card as bots send it: on one line, without blanks.
  var onOneLine: String { String(decoding: JSONDocument(self).minified(), as: UTF8.self) }
}

extension Duration {
  static func minutes(_ count: Int64) -> Duration { .seconds(count * 60) }
  static func hours(_ count: Int64, _ minutes: Int64 = 0) -> Duration { .minutes(count * 60 + minutes) }
  static func days(_ count: Int64, _ hours: Int64 = 0) -> Duration { .hours(count * 24 + hours) }
}
