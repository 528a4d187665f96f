/// What the endpoints of card entities refuse (feishu-api.md 5). The complaint stands in `msg` without an envelope (6.2).
extension Refusal {
  private static func entity(_ code: Int, _ message: String) -> Refusal {
    Refusal(code, "ErrMsg: \(message); ")
  }

  static let entityParameter = Refusal(10_002, "Your request contains an invalid request parameter.")
  static let entityNotMade = entity(200_220, "Failed to generate card content")
  static let entityInUse = entity(200_810, "The card is in an ongoing interaction and cannot be updated")

  /// Two numbers are documented for one text, so a switch chooses.
  static func entityTimeout(_ choice: String) -> Refusal {
    entity(choice == "200510" ? 200_510 : 200_850, "Card streaming timeout")
  }

  static let entityBodyMissing = entity(200_610, "body is nil")
  static let entityUnknown = entity(200_740, "The card entity does not exist")
  static let entityExpired = entity(200_750, "The card entity has expired")
  static let entityUUIDConflict = entity(200_770, "UUID conflict")
  static let entityTooLong = entity(200_860, "Card content exceeds limit.")
  static let entityReplaceFailed = entity(300_121, "Failed to replace element")
  static let entitySettingsFailed = entity(300_122, "Failed to update card configuration")
  static let entitySchema = entity(300_303, "Only schema 2.0 is supported")
  static let entityEmpty = entity(300_307, "The card DSL is empty")
  static let entityStreamingClosed = entity(300_309, "Card streaming closed")
  static let entityOnlyText = entity(300_310, "Only update text")
  static let entityOfAnother = entity(
    300_311, "The current application does not have permission to update/use this card")
  static let entityTagFixed = entity(300_312, "Unable to update element tag")
  static let entityUpdateFailed = entity(300_313, "Failed to update element")
  static let entityDeleteFailed = entity(300_314, "Failed to delete element")
  static let entityAddFailed = entity(300_315, "Failed to add element")
  static let entitySequence = entity(300_317, "sequence number compare failed")

  /// A refused card, in the codes of card entities: the sub-code is the code.
  var forEntity: Refusal {
    guard let complaint else { return self }
    switch (complaint.subCode, complaint.message) {
    case (11_310, "element exceeds the limit"):
      return .entity(300_305, "The number of card components exceeds 200")
    case (300_302, _): return .entity(300_302, "update_multi property is false")
    default: return Refusal(complaint.subCode, complaint.text)
    }
  }
}
