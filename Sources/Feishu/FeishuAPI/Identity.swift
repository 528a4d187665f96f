/// Whose token a call carries (feishu-api.md 2.1).
public enum Identity: String, CaseIterable, Codable, Hashable, Sendable {
  /// The app itself, by its tenant token.
  case bot
  /// A person who has logged in, by a user token.
  case user
}

extension Endpoint {
  /// Whose tokens the operation takes (feishu-api.md 2.1, 2.6, 3.4 to 3.12); none for those that hand out tokens.
  public var identities: Set<Identity> {
    switch self {
    case .userInfo: [.user]
    case .createMessage, .replyMessage, .getMessage, .getManyMessages, .listMessages, .patchMessage, .recallMessage,
      .listChats, .getChat, .searchChats, .basicUsers:
      [.bot, .user]
    default: isOpen ? [] : [.bot]
    }
  }

  /// Whose token a call carries for somebody who works as `identity`; nil where it must not be sent.
  ///
  /// What belongs to the app (its bot, pictures, card entities) is the bot's business whoever works. A message is its
  /// sender's: where only bots may act on one, a person's call is not quietly made the bot's.
  public func identity(workingAs identity: Identity) -> Identity? {
    if isOpen || identities.contains(identity) { return identity }
    if let only = identities.first, identity == .bot { return only }
    return self == .botInfo || Endpoint.images.contains(self) || Endpoint.cardEntities.contains(self) ? .bot : nil
  }
}
