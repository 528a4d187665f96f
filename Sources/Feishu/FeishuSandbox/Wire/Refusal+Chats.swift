/// What the chat endpoints refuse (feishu-api.md 3.12). The codes are documented, the texts are ours.
extension Refusal {
  static let chatParameter = Refusal(232_001, "Your request contains an invalid request parameter.")
  static let chatAppType = Refusal(232_004, "The type of the app is NOT supported.")
  static let unknownChat = Refusal(232_006, "Your request specifies a chat_id which is invalid.")
  static let chatOfAnotherTenant = Refusal(232_010, "Operator and chat can NOT be in different tenants.")
  static let outsideThatChat = Refusal(232_011, "Operator can NOT be out of the chat.")
  static let chatBotOff = Refusal(232_025, "Bot ability is not activated.")
  static let chatGuarded = Refusal(232_033, "The chat is in restricted mode.")
  static let chatAppBarred = Refusal(232_034, "The app is unavailable in this tenant.")
}
