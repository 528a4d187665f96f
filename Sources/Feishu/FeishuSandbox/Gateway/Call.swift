import FeishuAPI

/// Who makes a call: an app by itself, or a person through an app.
struct Caller: Hashable, Sendable {
  var app: AppRecord
  /// The `open_id` of the person; nil when the app speaks for itself.
  var person: String?

  /// How messages of this caller name their sender.
  var sender: StoredMessage.Sender {
    person.map { .person($0) } ?? .app(app.appID)
  }

  /// Whether the caller is in a chat.
  func isMember(of chat: ChatRecord) -> Bool {
    person.map { chat.people.contains($0) } ?? chat.apps.contains(app.appID)
  }
}

/// A call that has passed the gateway.
struct Call: Sendable {
  var endpoint: Endpoint
  var request: SandboxRequest
  /// The ids of the path, in the order of the endpoint's template.
  var ids: [String]
  var caller: Caller
  /// The sandbox's time, in milliseconds since 1970.
  var now: Int64
  /// Another change of the same message was under way when this one came (item 45).
  var collides = false

  /// A query parameter by its name; an empty one counts as absent.
  func query(_ name: QueryName) -> String? {
    request.parameter(name.rawValue)
  }
}
