import FeishuAPI

extension SandboxState {
  /// `POST /_sandbox/callbacks`: a person presses something in a card. The answer has the token for a delayed update, and
  /// the event as the app would receive it (feishu-api.md 4.2), which is among the events too. With `"pending":true` the app
  /// has not answered yet: it has 3 seconds for that, in which the card is in use.
  ///
  ///     {"message_id":"om_…","open_id":"ou_ann","tag":"button","name":"ack"} → {"token":"c-…","event":{…}}
  mutating func controlNewCallback(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["message_id", "open_id", "tag", "name", "pending"])
    guard let id = try body.text("message_id"), let message = messages[id], message.isCard else {
      throw ControlRefusal("message_id must name a card")
    }
    guard message.sender.isApp else { throw ControlRefusal("message \(id) was not sent by an app") }
    guard let person = try body.text("open_id").map({ person($0) }) ?? people.first else {
      throw ControlRefusal("no such person")
    }
    let token = ids.callback()
    callbacks[token] = CallbackRecord(
      messageID: id, appID: message.sender.id, openID: person.openID, issuedAt: now,
      openUntil: try body.flag("pending") == true ? now + Int64(Limits.callbackAnswerSeconds) * 1000 : nil)
    let action = WireValue.present([
      "tag": .text(try body.text("tag") ?? "button"), "name": .optional(try body.text("name")), "value": [:],
      "timezone": "Asia/Shanghai",
    ])
    let event = emit(
      .cardAction, to: message.sender.id, at: now,
      [
        "operator": [
          "tenant_key": .text(tenantKey), "open_id": .text(person.openID), "union_id": .text(person.unionID),
          "user_id": .text(person.userID),
        ],
        "token": .text(token), "action": action, "host": "im_message",
        "context": ["open_message_id": .text(id), "open_chat_id": .text(message.chatID)],
      ])
    return .json(.present(["token": .text(token), "event": event]))
  }
}
