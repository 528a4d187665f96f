/// What is refused about the card itself: 230099 with a sub-code in its text (feishu-api.md section 6).
extension Refusal {
  /// What stands inside a 230099.
  struct CardComplaint: Hashable, Sendable {
    var subCode: Int
    /// `ErrMsg`
    var message: String
    /// All fields after the sub-code, as card entities tell them (feishu-api.md 6.2).
    var text: String
  }

  /// `CARD(t)` of section 10, put together from its fields; the trailing `; ` is the service's.
  static func card(_ subCode: Int, path: String? = nil, _ message: String, value: String? = nil) -> Refusal {
    var text = ""
    if let path { text += "ErrPath: \(path); " }
    text += "ErrMsg: \(message); "
    if let value { text += "ErrorValue: \(value); " }
    var refusal = Refusal(230_099, "Failed to create card content, ext=ErrCode: \(subCode); \(text)")
    refusal.complaint = CardComplaint(subCode: subCode, message: message, text: text)
    return refusal
  }

  /// Items 66, 67 and 69: not a card's JSON, or a property or tag it does not know.
  static func cardJSON(_ reason: String) -> Refusal {
    .card(200_621, "parse card json err, please check whether the card json is correct", value: reason)
  }

  /// Item 67.
  static func unknownProperty(_ name: String, path: String) -> Refusal {
    .cardJSON("unknown property, property: \(name), path: \(path)")
  }

  /// Item 46.
  static let schemaDowngrade = Refusal.card(200_830, "schemaV2 card can not change schemaV1")
  /// Items 47 and 48.
  static let notShared = Refusal.card(300_302, "update_multi is false")
  /// Item 70.
  static let tooManyElements = Refusal.card(11_310, "element exceeds the limit")
  /// Item 71.
  static let tooManyTables = Refusal.card(11_310, "card table number over limit", value: "table")
  /// Item 78.
  static let elementID = Refusal.card(300_301, "Duplicate element_id in card component.")
  /// 6.3: seen for a card with very many elements beside each other.
  static let cardNotMade = Refusal.card(200_800, "create universal card fail")
  /// 6.3: somebody has just pressed something in the card, and the app has not answered yet.
  static let cardInUse = Refusal.card(11_310, "card action is lock")
  /// 6.3
  static let audioTwice = Refusal.card(300_230, "duplicate audio id")
  /// 6.3, where the text goes on; what it goes on with is not known.
  static let audioOfAnother = Refusal.card(300_240, "This application cannot retrieve audio information.")

  /// 6.3
  static func audioForwarded(_ code: Int) -> Refusal { .card(code, "audio elem don't support forward") }

  /// 6.3: an entity that cannot be used, or not yet.
  static let unknownEntity = Refusal.card(11_310, "cardid is invalid")

  /// Item 68.
  static func removedTag(_ tag: String, path: String) -> Refusal {
    .card(
      200_861, path: path, "cards of schema V2 no longer support this capability", value: "unsupported tag \(tag)")
  }

  /// Item 75: one line for each complaint, as 6.2 shows them.
  static func chart(_ complaints: [String], path: String) -> Refusal {
    .card(200_550, path: path, "chart spec is invalid", value: complaints.map { "- \($0)\n" }.joined())
  }

  /// Item 76: a row or cell of the wrong kind. Both places count from 0; how they are worded is ours.
  static func tableRows(_ complaint: String, path: String) -> Refusal {
    .card(200_914, path: path, "table rows is invalid", value: complaint)
  }

  /// Item 76: a row with a name that no column has.
  static func tableRowName(_ name: String, row: Int, path: String) -> Refusal {
    .card(200_915, path: path, "table rows name is invalid", value: "row: \(row), name: \(name)")
  }

  /// Item 72.
  static func form(_ complaint: String, path: String) -> Refusal {
    .card(11_310, path: path, complaint)
  }
}
