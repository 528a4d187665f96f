/// What the message endpoints refuse. The numbers are items of feishu-api.md section 10, the texts those of 3.8 to 3.15.
extension Refusal {
  /// 230001 with its detail: `ARG(t)` of section 10.
  static func argument(_ detail: String) -> Refusal {
    Refusal(230_001, "Your request contains an invalid request parameter, ext=\(detail).")
  }

  /// Item 25.
  static let outsideChat = Refusal(230_002, "Bot/User can NOT be out of the chat.")
  /// Item 51.
  static let botNotActivated = Refusal(230_006, "Bot ability is not activated.")
  /// Item 79: the recall window is over.
  static let recallExpired = Refusal(230_009, "Message has expired when recall message.")
  /// Items 34, 41, 58.
  static let recalled = Refusal(230_011, "The message was withdrawn.")
  /// 3.14: the person is outside the app's availability.
  static let unavailableUser = Refusal(230_013, "Bot has NO availability to this user.")
  /// 3.14: the group lets only some people post.
  static let notAllowedHere = Refusal(230_018, "These operations are NOT allowed at current group settings.")
  /// Item 30.
  static let chatRate = Refusal(230_020, "This operation triggers the frequency limit, ext=chat rate limit")
  /// 1.4: cards for single people have numbers of their own; the words are ours.
  static let ephemeralRate = Refusal(18_051, "The frequency limit of ephemeral cards is reached.")
  /// 1.4; the code is documented, the words are ours.
  static let batchLimit = Refusal(11_247, "The daily limit of batch messages is reached.")
  /// Items 44 and 45.
  static let messageRate = Refusal(230_020, "This operation triggers the frequency limit, ext=message rate limit")
  /// Item 32.
  static let sensitive = Refusal(230_022, "The content of the message contains sensitive information.")
  /// Item 29.
  static let tooLong = Refusal(230_025, "The length of the message content reaches its limit.")
  /// Item 79: somebody else's message.
  static let mayNotRecall = Refusal(230_026, "No permission to recall this message.")
  /// Item 32.
  static let auditFailed = Refusal(230_028, "The messages do NOT pass the audit.")
  /// Item 80: somebody else's message.
  static let notSentByBot = Refusal(230_012, "Bot is NOT the sender of the message.")
  /// Item 80; the code is documented, the words are ours.
  static let readStatusExpired = Refusal(
    230_033, "The read status can only be queried within 7 days after the message was sent.")
  /// 3.14: the app was not shared with other tenants; which detail the service adds is not known.
  static let notSharedOutside = Refusal(230_027, "Lack of necessary permissions.")
  /// 3.14.
  static let privateTalkShared = Refusal(230_015, "P2P chat can NOT be shared.")
  /// 3.14.
  static let resourceOfAnother = Refusal(230_017, "Bot is NOT the owner of the resource.")
  /// 3.14.
  static let unknownTopic = Refusal(230_019, "The topic does NOT exist.")
  /// 3.14.
  static let tenantKeyDeleted = Refusal(230_036, "Tenant crypt key has been deleted.")
  /// 3.14.
  static let otherTenantTalk = Refusal(230_038, "Cross tenant p2p chat operate forbid.")
  /// 3.14.
  static let invisible = Refusal(230_050, "The message is invisible to the operator.")
  /// 3.14; the code is documented, the words are ours.
  static let fileTypeMismatch = Refusal(
    230_055, "The type of file upload does not match the type of message being sent.")
  /// 3.14, reply; the code is documented, the words are ours.
  static let noThreadReplies = Refusal(230_071, "The group does not support replying in a thread.")
  /// 3.14, reply; the code is documented, the words are ours.
  static let aggregated = Refusal(230_072, "An aggregated message does not support replying in a thread.")
  /// 3.14, list.
  static let threadInvisible = Refusal(230_073, "The thread is invisible to the operator.")
  /// 3.14, create and reply; the code is documented, the words are ours.
  static let encryptedChat = Refusal(230_075, "The operation is not supported in encrypted chat.")
  /// 3.14, reply; the code is documented, the words are ours.
  static let shortLived = Refusal(230_111, "Action unavailable as the message will be self-destructed soon.")
  /// 3.14, list; the code is documented, the words are ours.
  static let historyOfSecretChat = Refusal(231_203, "The type of the chat is NOT supported.")
  /// 3.14, list; the code is documented, the words are ours.
  static let historyNotForApp = Refusal(231_204, "The type of the app is NOT supported.")
  /// 3.14, forward; of these seven the codes are documented and the words are ours.
  static let forwardType = Refusal(230_061, "This type of message can NOT be forwarded.")
  /// 3.14, forward.
  static let forwardEncrypted = Refusal(230_062, "Messages of an encrypted group can NOT be forwarded.")
  /// 3.14, forward.
  static let forwardTarget = Refusal(230_063, "The message can NOT be forwarded to this receiver.")
  /// 3.14, forward.
  static let forwardMessage = Refusal(230_064, "The message to be forwarded is invalid.")
  /// 3.14, forward.
  static let forwardRecalled = Refusal(230_065, "The message to be forwarded is recalled.")
  /// 3.14, forward.
  static let forwardSecret = Refusal(230_066, "Messages of a secret group can NOT be forwarded.")
  /// 3.14, forward.
  static let forwardGuarded = Refusal(230_070, "Messages of a chat in restricted mode can NOT be forwarded.")
  /// 3.14, forward; the code is documented, the words are ours.
  static let forwardThreadInvisible = Refusal(230_074, "The target thread is invisible to the operator.")
  /// 3.14.
  static let userResigned = Refusal(230_029, "User has resigned.")
  /// Item 42.
  static let patchExpired = Refusal(
    230_031,
    "Message has expired when updating message, ext=Message can only be updated within fourteen days.")
  /// Item 24.
  static let unknownReceiver = Refusal(230_034, "The receive_id is invalid.")
  /// 3.14: muted, blocked or forbidden by the tenant.
  static let sendDenied = Refusal(230_035, "Send Message Permission deny.")
  /// Item 31.
  static let beingSent = Refusal(230_049, "The message is being sent.")
  /// 3.14.
  static let userStoppedBot = Refusal(230_053, "The user has stopped the bot from sending messages.")
  /// Item 54.
  static let typeNotSupported = Refusal(230_054, "This operation is not supported for this message type.")
  /// 3.14, create only: private connection groups take no cards.
  static let noCardsHere = Refusal(230_054, "This type of message is unavailable in the connection group.")
  /// Item 55.
  static let notTheSender = Refusal(230_071, "The operator is not the sender of the message.")
  /// Item 56.
  static let editsUsedUp = Refusal(
    230_072, "The message has reached the number of times it can be edited.")
  /// 3.14: secret groups take no edits.
  static let secretGroup = Refusal(230_073, "The operation is not supported in secret group.")
  /// 3.14: third-party encrypted groups take no edits; the code is documented, the words are ours.
  static let encryptedGroup = Refusal(230_074, "The operation is not supported in encrypted group.")
  /// Item 57.
  static let editExpired = Refusal(230_075, "The message has exceeded the time that can be edited.")
  /// Item 41.
  static let deleted = Refusal(230_110, "Action unavailable as the message has been deleted.")
  /// Items 33 and 51.
  static let dissolved = Refusal(
    232_009, "Your request specifies a chat which has already been dissolved.")
  /// Item 40.
  static let unknownMessage = Refusal(
    99_992_354, "The request you send is not a valid open_message_id or not exists.")

  /// 3.6: reading a group takes one more scope.
  static func needScope(_ scope: String) -> Refusal {
    Refusal(230_027, "Lack of necessary permissions, ext=need scope: \(scope)")
  }

  /// Item 43: what a PATCH of somebody else's card says is unknown, so a switch chooses.
  static func foreignCard(_ choice: String) -> Refusal {
    switch choice {
    case "230027": Refusal(230_027, "Lack of necessary permissions.")
    case "230071": notTheSender
    default: argument("bot or user is not the message`s sender")
    }
  }
}
