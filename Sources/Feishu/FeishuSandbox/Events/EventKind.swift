/// The events of feishu-api.md section 8 that something in the sandbox brings about.
enum EventKind: String, CaseIterable, Sendable {
  case received = "im.message.receive_v1"
  case recalled = "im.message.recalled_v1"
  case read = "im.message.message_read_v1"
  case botAdded = "im.chat.member.bot.added_v1"
  case botDeleted = "im.chat.member.bot.deleted_v1"
  case disbanded = "im.chat.disbanded_v1"
  case chatUpdated = "im.chat.updated_v1"
  /// A callback rather than an event: it goes to the app that sent the card (4.2).
  case cardAction = "card.action.trigger"

  /// Whether an app with these scopes is told.
  func isTold(to app: AppRecord) -> Bool {
    guard app.isBotEnabled, !app.isDisabled else { return false }
    switch self {
    case .received:
      return app.has(anyOf: [
        "im:message", "im:message.p2p_msg", "im:message.p2p_msg:readonly", "im:message.group_at_msg",
        "im:message.group_at_msg:readonly", "im:message.group_msg",
      ])
    case .recalled, .read: return app.has(anyOf: ["im:message", "im:message:readonly"])
    case .botAdded, .botDeleted, .disbanded, .chatUpdated: return app.scopes.contains { $0.hasPrefix("im:chat") }
    case .cardAction: return true
    }
  }
}

extension SandboxState {
  /// Sends an event to an app, if it may know of it.
  ///
  /// - Returns: what was sent, envelope included.
  @discardableResult
  mutating func emit(_ kind: EventKind, to appID: String, at now: Int64, _ event: WireValue) -> WireValue? {
    guard let app = app(appID), kind.isTold(to: app) else { return nil }
    let body = envelope(kind, for: app, at: now, event)
    events.add(to: appID, type: kind.rawValue, at: now, body)
    return body
  }

  /// What every event is put into.
  private func envelope(_ kind: EventKind, for app: AppRecord, at now: Int64, _ event: WireValue) -> WireValue {
    let id = IdentifierSource.fixed("ev-", label: "event \(origin.number) \(events.next)")
    // A callback's time is in microseconds, unlike every other time of the service.
    let time = kind == .cardAction ? "\(now)000" : String(now)
    return [
      "schema": "2.0",
      "header": [
        "event_id": .text(id), "event_type": .text(kind.rawValue), "create_time": .text(time),
        "token": .text(IdentifierSource.fixed("verify-", label: app.appID, digits: 16)), "app_id": .text(app.appID),
        "tenant_key": .text(app.tenantKey),
      ],
      "event": event,
    ]
  }

  /// A person in the three kinds of ids.
  func eventIDs(of person: Person) -> WireValue {
    ["open_id": .text(person.openID), "union_id": .text(person.unionID), "user_id": .text(person.userID)]
  }
}
