import FeishuAPI

/// Every switch by its name. The items are those of feishu-api.md section 10.
enum Switch: String, CaseIterable, Sendable {
  /// Item 10: calls of one endpoint by one app in a second; 0 for no limit.
  case rateApp = "rate.app"
  /// Item 10: the same in a minute.
  case rateAppMinute = "rate.app_minute"
  /// Item 10: answer 400 in place of 429.
  case rateLegacy400 = "rate.legacy400"
  /// Item 30: sends to one chat in a second, all bots together.
  case rateChat = "rate.chat"
  /// Item 44: changes of one message in a second.
  case rateMessage = "rate.message"
  /// 3.12: names of people in a second.
  case ratePeople = "rate.people"
  /// Item 11.
  case quotaExhausted = "quota.exhausted"
  /// Item 12.
  case ipDenied = "ip.denied"
  /// Item 15: change, then answer 504.
  case fault504 = "fault.504"
  /// Item 15: change, then close the connection.
  case faultReset = "fault.reset"
  /// Item 16.
  case fault2200 = "fault.2200"
  /// Item 17: how long every call takes.
  case latency = "latency.ms"
  /// Item 20: every app is disabled; a single one by its own record.
  case appDisabled = "app.disabled"
  /// 2.4: the app may not renew logins (20074).
  case refreshOff = "oauth.refresh_off"
  /// Item 29: bytes of a card or post; the measured alternative is 153600.
  case sizeCard = "size.card"
  /// Item 29: bytes of a text.
  case sizeText = "size.text"
  /// Item 31: a repeated `uuid` finds the first send still under way.
  case sendInFlight = "send.in_flight"
  /// Item 32: words that answer 230022.
  case sensitiveWords = "audit.sensitive"
  /// Item 32: words that answer 230028.
  case auditWords = "audit.words"
  /// Item 43: the code for somebody else's card.
  case patchForeign = "patch.foreign"
  /// Item 47: a 1.0 card without `update_multi:true`.
  case patchNonshared = "patch.nonshared"
  /// Item 57: seconds after sending in which a text or post may be edited.
  case editWindow = "edit.window"
  /// Item 79: seconds after sending in which a message may be recalled.
  case recallWindow = "recall.window"
  /// Item 58: `update_time` in seconds in the answer of PUT.
  case putSeconds = "put.seconds"
  /// Item 59: what a recalled message has for `body.content`.
  case recalledContent = "get.recalled_content"
  /// Item 61: the order of members of `user_card_content`.
  case readbackOrder = "readback.order"
  /// Item 61: values equal to a default are dropped.
  case readbackLossy = "readback.lossy"
  /// Item 62: `json_attachment` as a string.
  case attachmentString = "readback.attachment_string"
  /// 3.3: posts with Markdown carry `content_v2` beside `content`.
  case contentV2 = "readback.content_v2"
  /// 3.3: the card of an entity as it is now, or as it was sent.
  case readbackEntity = "readback.entity"
  /// 1.4: changes of one card entity in a second, while it is not streaming.
  case rateEntity = "rate.entity"
  /// 1.4: cards for single people in one chat in a second.
  case rateEphemeral = "rate.ephemeral"
  /// Item 83: milliseconds after which a new card entity can be sent.
  case entityDelay = "entity.delay_ms"
  /// 5: the code of a streaming that has ended by itself.
  case entityTimeoutCode = "entity.timeout_code"
  /// 3.13: no image can be written for now (232096).
  case imagesStopped = "images.stopped"
  /// 3.13: the tenant's storage is full (234042).
  case imagesFull = "images.full"
  /// 3.13 and 3.14: the tenant's key was deleted (230036, 234041).
  case tenantKeyDeleted = "tenant.key_deleted"
  /// 1.4: messages of batches by one app in a day.
  case rateBatch = "rate.batch"
  /// Item 84: whether ids of messages can be converted.
  case idConvert = "entity.id_convert"
  /// Items 67 and 69: schema 2.0 refuses what it does not know.
  case lintV2 = "lint.v2"
  /// Item 73: only pictures that were uploaded here may be named.
  case checkPictures = "check.images"
  /// Item 74: only people of this sandbox may be named.
  case checkPeople = "check.people"
  /// Item 77: only templates that were declared here may be used.
  case checkTemplates = "check.templates"
  /// Item 76: a table row may name only declared columns; by card-json.md section 6 others are merely unused.
  case checkRowNames = "check.row_names"
  /// 6.3: sounds must be those of files that were declared here, in a card that is not forwarded.
  case checkAudio = "check.audio"
  /// 6.3: the number for a card with sound that may be forwarded.
  case audioForwardCode = "audio.forward_code"
  /// 6.3: most elements beside each other at the top of a card, beyond which it cannot be made; 0 for no limit, since none is
  /// documented.
  case topElements = "card.top_elements"

  /// What holds until somebody sets it.
  var standard: SwitchValue {
    switch self {
    case .rateApp: .number(Limits.callsPerSecond)
    case .rateAppMinute: .number(Limits.callsPerMinute)
    case .rateChat: .number(Limits.sendsPerSecondPerChat)
    case .rateMessage: .number(Limits.patchesPerSecondPerMessage)
    case .ratePeople: .number(5)
    case .rateEntity: .number(Limits.entityChangesPerSecond)
    case .rateEphemeral: .number(40)
    case .rateBatch: .number(Limits.batchMessagesPerDay)
    case .latency, .entityDelay, .topElements: .number(0)
    case .sizeCard: .number(Limits.cardBytes)
    case .sizeText: .number(Limits.textBytes)
    case .editWindow, .recallWindow: .number(86_400)
    case .sensitiveWords, .auditWords: .words([])
    case .patchForeign, .patchNonshared, .recalledContent, .readbackOrder, .readbackEntity, .entityTimeoutCode,
      .audioForwardCode:
      .text(choices[0])
    case .lintV2, .idConvert, .checkPictures, .checkPeople, .checkTemplates, .checkRowNames, .checkAudio: .flag(true)
    case .appDisabled, .rateLegacy400, .quotaExhausted, .ipDenied, .fault504, .faultReset, .fault2200, .refreshOff,
      .sendInFlight, .putSeconds, .readbackLossy, .attachmentString, .contentV2, .imagesStopped, .imagesFull,
      .tenantKeyDeleted:
      .flag(false)
    }
  }

  /// What a text switch may hold, the default first.
  var choices: [String] {
    switch self {
    case .patchForeign: ["230001", "230027", "230071"]
    case .patchNonshared: ["ignore", "error"]
    case .recalledContent: ["absent", "empty"]
    case .readbackEntity: ["current", "first"]
    case .readbackOrder: ["original", "sorted"]
    case .entityTimeoutCode: ["200850", "200510"]
    case .audioForwardCode: ["300220", "300260"]
    default: []
    }
  }
}
