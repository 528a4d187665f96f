extension SandboxState {
  /// Item 65: `GET …/bot/v3/info`, with `bot` at the top level in place of `data`.
  func botInfo(_ call: Call) -> SandboxAnswer {
    let app = call.caller.app
    return .json([
      "code": 0, "msg": "ok",
      "bot": [
        "activate_status": app.isBotEnabled ? 2 : 1, "app_name": .text(app.name),
        "avatar_url": "https://s1-imfile.feishucdn.com/static-resource/v1/default-bot.png", "ip_white_list": [],
        "open_id": .text(app.openID),
      ],
    ])
  }

  /// 2.6: `GET …/authen/v1/user_info`, the person behind a user token.
  func userInfo(_ call: Call) throws(Refusal) -> WireValue {
    guard let person = call.caller.person.flatMap({ person($0) }) else { throw .invalidUserToken }
    return .present([
      "avatar_url": "https://s1-imfile.feishucdn.com/static-resource/v1/default-avatar.png",
      "email": .optional(person.email), "en_name": .text(person.englishName ?? person.name), "name": .text(person.name),
      "open_id": .text(person.openID), "tenant_key": .text(tenantKey), "union_id": .text(person.unionID),
      "user_id": .text(person.userID),
    ])
  }

  /// Item 65: `POST …/contact/v3/users/basic_batch`, 1 to 10 ids; who is unknown is left out.
  func namePeople(_ call: Call) throws(Refusal) -> WireValue {
    let asked = try BodyFields(call.request.body).texts("user_ids") ?? []
    guard !asked.isEmpty else { throw .field("user_ids", "user_ids is required") }
    guard asked.count <= 10 else { throw .field("user_ids", "the max len is 10", value: String(asked.count)) }
    let found = asked.compactMap { id in person(id).map { (id, $0) } }
    return [
      "users": .array(
        found.map { id, person in
          [
            "i18n_name": ["en_us": .text(person.englishName ?? person.name), "zh_cn": .text(person.name)],
            "name": .text(person.name), "user_id": .text(id),
          ]
        })
    ]
  }
}
