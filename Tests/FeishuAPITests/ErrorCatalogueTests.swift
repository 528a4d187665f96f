import FeishuAPI
import Phrase
import Testing

@Suite("The error table")
struct ErrorCatalogueTests {
  @Test(
    "Every documented number has a row",
    arguments: [
      // 1.5
      99_991_661, 99_991_663, 99_991_664, 99_991_665, 99_991_668, 99_991_669, 99_991_671, 99_991_672, 99_991_673,
      99_991_662, 99_991_674, 99_991_675, 99_991_676, 99_991_677, 99_991_679, 99_991_543, 99_991_400, 99_991_401,
      99_991_403, 99_991_201, 99_991_301, 99_992_351, 99_992_352, 99_992_353, 99_992_354, 99_992_355, 99_992_356,
      99_992_360, 99_992_363, 99_992_364, 99_992_361, 99_992_402, 9499, 2200, 1500, 5000, 4001,
      // 2.2, 2.3
      10003, 10005, 10012, 10013, 10014, 10015, 10016,
      // 2.4
      20001, 20063, 20067, 20002, 20048, 20069, 20003, 20004, 20065, 20071, 20049, 20008, 20009, 20010, 20066, 20024,
      20026, 20027, 20037, 20064, 20073, 20036, 20068, 20070, 20074, 20050, 20072,
      // 3.12, 3.13
      232_001, 232_004, 232_006, 232_010, 232_011, 232_025, 232_033, 232_034, 232_096, 234_001, 234_002, 234_003,
      234_004, 234_005, 234_006, 234_007, 234_008, 234_009, 234_010, 234_011, 234_019, 234_037, 234_038, 234_039,
      234_040, 234_041, 234_042, 234_043,
    ])
  func documented(number: Int) {
    #expect(!ErrorCatalogue.entries(about: number).isEmpty)
  }

  @Test(
    "Every documented number has a row: messages, updates, entities, sub-codes",
    arguments: [
      // 3.14
      230_001, 230_002, 230_006, 230_009, 230_011, 230_012, 230_013, 230_015, 230_017, 230_018, 230_019, 230_020,
      230_022, 230_025, 230_026, 230_027, 230_028, 230_029, 230_031, 230_033, 230_034, 230_035, 230_036, 230_038,
      230_049, 230_050, 230_053, 230_054, 230_055, 230_061, 230_062, 230_063, 230_064, 230_065, 230_066, 230_070,
      230_071, 230_072, 230_073, 230_074, 230_075, 230_099, 230_110, 230_111, 231_203, 231_204, 232_009, 231_003,
      // 4
      10002, 11311, 100_000, 100_030, 200_000, 200_310, 200_320, 200_830, 300_020, 300_030, 300_040, 300_090, 200_340,
      200_345, 200_346, 200_347, 200_341, 200_342, 200_343, 200_530, 200_671, 200_672, 200_673, 200_080, 300_000,
      // 5
      200_220, 200_510, 200_850, 200_610, 200_740, 200_750, 200_770, 200_810, 200_860, 300_120, 300_121, 300_122,
      300_301, 300_302, 300_303, 300_305, 300_307, 300_309, 300_310, 300_311, 300_312, 300_313, 300_314, 300_315,
      300_317,
      // 6.3
      100_290, 11310, 200_380, 200_381, 200_550, 200_570, 200_621, 200_732, 200_737, 200_800, 200_861, 200_914,
      200_915, 300_220, 300_260, 300_230, 300_240,
    ])
  func documentedMessages(number: Int) {
    #expect(!ErrorCatalogue.entries(about: number).isEmpty)
  }

  @Test("Each row speaks both languages")
  func languages() {
    func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
    for entry in ErrorCatalogue.all {
      for phrase in [entry.meaning, entry.remedy] {
        #expect(phrase.text(in: .english).hasSuffix("."), "\(entry.number): \(phrase)")
        #expect(phrase.text(in: .chinese).unicodeScalars.contains(where: isHan), "\(entry.number): \(phrase)")
        #expect(!phrase.text(in: .english).unicodeScalars.contains(where: isHan), "\(entry.number): \(phrase)")
      }
    }
  }

  @Test("No row hides another")
  func reachable() {
    for entry in ErrorCatalogue.all {
      let endpoint = entry.endpoints.first
      let found =
        entry.subCode.map { ErrorCatalogue.subEntry($0, on: endpoint, message: entry.marker ?? "") }
        ?? ErrorCatalogue.entry(code: entry.code, on: endpoint, ext: entry.marker)
      #expect(found == entry, "\(entry.number) \(entry.marker ?? "")")
    }
  }

  @Test("What is permanent is never retried")
  func permanence() {
    for entry in ErrorCatalogue.all where entry.isPermanent {
      #expect(entry.retry == .never, "\(entry.number)")
    }
  }

  @Test("The service's own text finds its row", arguments: ErrorCatalogue.all.filter { $0.marker != nil })
  func markers(entry: ErrorEntry) {
    let found =
      entry.subCode.map { ErrorCatalogue.subEntry($0, message: entry.serviceText) }
      ?? ErrorCatalogue.entry(
        code: entry.code, on: .patchMessage,
        ext: "Your request contains an invalid parameter, ext=\(entry.serviceText).")
    #expect(found?.serviceText == entry.serviceText)
  }

  @Test(
    "A number with two meanings is told apart by the endpoint",
    arguments: [
      (230_054, Endpoint.createMessage, Endpoint.recallMessage), (230_071, .replyMessage, .editMessage),
      (230_072, .replyMessage, .editMessage), (230_073, .listMessages, .editMessage),
      (230_074, .forwardMessage, .editMessage), (230_075, .createMessage, .editMessage),
      (10002, .delayedUpdate, .createEntity), (10012, .tenantToken, .storeAppToken),
      (2200, .delayedUpdate, .getMessage),
      (99_992_402, .createEntity, .patchMessage),
    ])
  func endpoints(code: Int, first: Endpoint, second: Endpoint) throws {
    let one = try #require(ErrorCatalogue.entry(code: code, on: first))
    let other = try #require(ErrorCatalogue.entry(code: code, on: second))
    #expect(one.meaning != other.meaning)
    #expect(ErrorCatalogue.entries(about: code).count == 2)
  }

  @Test(
    "11310 means what its message says",
    arguments: [
      ("element exceeds the limit", ErrorClass.fixRequest), ("card action is lock", .wait),
      ("cardid is invalid;", .fixRequest), ("template is not visible to app, please confirm", .askAdministrator),
      ("name(feedback) duplicate", .fixRequest), ("something new", .fixRequest),
    ])
  func limits(message: String, expected: ErrorClass) {
    #expect(ErrorCatalogue.subEntry(11310, message: message)?.errorClass == expected)
  }

  @Test(
    "An entity that is not usable yet is waited for by a new message alone",
    arguments: [
      (Endpoint.createMessage, ErrorClass.wait), (.replyMessage, .wait), (.patchMessage, .fixRequest),
      (.updateEntity, .fixRequest),
    ])
  func unusableEntity(endpoint: Endpoint, expected: ErrorClass) {
    #expect(ErrorCatalogue.subEntry(11310, on: endpoint, message: "cardid is invalid")?.errorClass == expected)
  }

  @Test(
    "The rules that the client lives by",
    arguments: [
      (99_991_661, RetryRule.withFreshToken), (99_991_663, .withFreshToken), (99_991_664, .withFreshToken),
      (99_991_671, .withFreshToken),
      (99_991_400, .afterReset), (230_020, .afterPause), (230_031, .never), (99_991_403, .never), (230_011, .never),
      (2200, .afterPauseWhenReading),
    ])
  func retries(code: Int, rule: RetryRule) {
    #expect(ErrorCatalogue.entry(code: code)?.retry == rule)
  }

  @Test(
    "The rate of a chat, of a message and of an entity are told apart",
    arguments: [
      (Endpoint.createMessage, "all bots of a group"), (.forwardMessage, "all bots of a group"),
      (.patchMessage, "message is changed"), (.editMessage, "message is changed"), (.updateEntity, "card entity"),
      (.recallMessage, "too often"),
    ])
  func rates(endpoint: Endpoint, words: String) {
    let entry = ErrorCatalogue.entry(code: 230_020, on: endpoint, ext: "ext=chat rate limit")
    #expect(entry?.meaning.english.contains(words) == true)
    #expect(entry?.errorClass == .wait)
  }

  @Test("A code that is documented elsewhere keeps its one meaning; of two meanings none is guessed")
  func foreign() {
    #expect(ErrorCatalogue.entry(code: 230_031, on: .delayedUpdate)?.errorClass == .hopeless)
    #expect(ErrorCatalogue.entry(code: 230_002, on: .patchMessage)?.errorClass == .askAdministrator)
    #expect(ErrorCatalogue.entry(code: 230_054, on: .patchMessage) == nil)
    let said = "This operation is not supported for this message type."
    #expect(ErrorCatalogue.entry(code: 230_054, on: .patchMessage, ext: said)?.serviceText == said)
  }

  @Test(
    "Every ext text of 230001 is told apart from a bare one",
    arguments: [
      "Internal error", "invalid message_id", "invalid app_id", "invalid container_id", "invalid container_id_type",
      "invalid receive_id", "invalid receive_id_type", "invalid start_time: x", "invalid end_time",
      "The end_time is earlier than the start_time", "invalid chat_id", "invalid msg_type", "invalid auth",
      "invalid auth_type", "invalid user_id", "invalid message_id_list", "no valid message to forward",
      "invalid page_token", "the request parameters have changed, page_token is invalid",
      "The page_size exceeds the limit", "invalid sort_type", "invalid thread_id", "invalid file_key",
      "invalid image_key", "this operation to bots is currently not supported",
      "sending system messages in group chats is not supported", "bot or user is not the message`s sender",
      "bot_id and user_id cannot be empty at the same time", "content cannot be empty", "This message is NOT a card",
      "This message is NOT an urgent message", "batch_message_id length is less than 4",
      "invalid message content. validate content fail", "invalid message content",
      "invalid message content. content is not a string in json format",
      "invalid message content. content format of the post type is incorrect",
      "message_content_at_tag's user_id field can't be nil", "message_content_a_tag's href field can't be nil",
      "message_content_a_tag's text field can't be nil", "message_content_img_tag's image_key field can't be nil",
      "message_content_text_tag's text field can't be nil", "message_content_media_tag's file_key field can't be nil",
      "message_content_emotion_tag's emoji_type field can't be nil",
      "message_content_emotion_tag's emoji_type field is invalid", "message_content_md_tag's text field can't be nil",
      "message_content_md_tag's text field contains invalid user id", "message_content has wrong tag",
    ])
  func extTexts(ext: String) throws {
    let message = "Your request contains an invalid request parameter, ext=\(ext)."
    let entry = try #require(ErrorCatalogue.entry(code: 230_001, message: message, on: .createMessage))
    let marker = try #require(entry.marker)
    #expect(ext.lowercased().contains(marker.lowercased()))
    // The longest one that fits, so that `invalid auth_type` is not read as `invalid auth`.
    let fitting = ErrorCatalogue.entries(about: 230_001).compactMap(\.marker).filter {
      ext.lowercased().contains($0.lowercased())
    }
    #expect(fitting.allSatisfy { $0.utf8.count <= marker.utf8.count })
  }

  @Test(
    "The ways in which a card's JSON can be wrong are told apart",
    arguments: [
      ("ErrorValue: unknown property, property: text_weight, path: ROOT -> body; ", "does not know at this place"),
      ("ErrorValue: invalid color: #999999; ", "colour"),
      ("ErrorValue: type of element is not supported tag: marquee; ", "component"), ("", "wrong types"),
    ])
  func badJSON(value: String, words: String) {
    let message =
      "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json "
      + "is correct; " + value
    let entry = ErrorCatalogue.entry(code: 230_099, message: message, on: .patchMessage)
    #expect(entry?.subCode == 200_621)
    #expect(entry?.meaning.english.contains(words) == true)
  }

  @Test("A refused card of an entity is found under its sub-code; an unknown number has no row")
  func fallback() {
    #expect(ErrorCatalogue.entry(code: 200_570, on: .updateEntity)?.subCode == 200_570)
    #expect(ErrorCatalogue.entry(code: 123_456) == nil)
    #expect(ErrorCatalogue.subEntry(123_456) == nil)
  }
}
