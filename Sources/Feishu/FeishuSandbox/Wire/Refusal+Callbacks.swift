/// What the delayed update refuses (feishu-api.md 4.1). The codes are documented, their texts are not: these are ours, but for
/// 200830. Their HTTP status is taken to be 400.
extension Refusal {
  static let callbackCardParameter = Refusal(10_002, "card parameter check failed")
  static let callbackCardTooLarge = Refusal(100_000, "the converted card exceeds the limit")
  static let callbackNotJSON = Refusal(100_030, "the request body is not a valid json")
  static let callbackCardRecalled = Refusal(200_000, "the card was recalled")
  static let callbackOtherApp = Refusal(200_310, "the card belongs to another app")
  static let callbackOpenIDs = Refusal(200_320, "open_ids is invalid")
  static let callbackTokenFormat = Refusal(300_020, "the token format is invalid")
  static let callbackTokenEnded = Refusal(300_030, "the token has expired")
  static let callbackTokenUsedUp = Refusal(300_040, "the token has been used twice")
  static let callbackOpenIDsMissing = Refusal(300_090, "open_ids is required for a card that is not shared")

  /// A refused card, in the codes of the delayed update.
  var forDelayedUpdate: Refusal {
    guard let complaint else { return self }
    return complaint.subCode == 200_830 ? Refusal(200_830, complaint.message) : Refusal(11_311, complaint.text)
  }
}
