/// One operation of the service: a verb on a path.
///
/// The client builds its requests from this list and the sandbox its router, so that a path is written once. Error codes
/// that mean different things on different operations name them by it.
public enum Endpoint: String, CaseIterable, Codable, Hashable, Sendable {
  // Tokens and identity (feishu-api.md 2)
  case tenantToken
  case appToken
  case storeAppToken
  case storeTenantToken
  case resendAppTicket
  case userToken
  case deviceAuthorization
  case userInfo
  case botInfo
  // Messages (feishu-api.md 3)
  case createMessage
  case replyMessage
  case getMessage
  case getManyMessages
  case listMessages
  case patchMessage
  case editMessage
  case recallMessage
  case forwardMessage
  case readUsers
  case batchSend
  case sendEphemeral
  case deleteEphemeral
  // Chats and people (feishu-api.md 3.12)
  case listChats
  case getChat
  case searchChats
  case basicUsers
  // Images (feishu-api.md 3.13)
  case uploadImage
  case downloadImage
  case messageResource
  // Card callbacks (feishu-api.md 4.1)
  case delayedUpdate
  // Card entities (feishu-api.md 5)
  case createEntity
  case updateEntity
  case entitySettings
  case entityBatchUpdate
  case addElements
  case replaceElement
  case patchElement
  case deleteElement
  case streamElement
  case convertEntityID
}

extension Endpoint {
  /// The HTTP verb, in capitals.
  public var method: String {
    switch self {
    case .userInfo, .botInfo, .getMessage, .getManyMessages, .listMessages, .readUsers, .listChats, .getChat,
      .searchChats,
      .downloadImage, .messageResource:
      "GET"
    case .tenantToken, .appToken, .storeAppToken, .storeTenantToken, .resendAppTicket, .userToken, .deviceAuthorization,
      .createMessage, .replyMessage, .forwardMessage, .batchSend, .sendEphemeral, .deleteEphemeral, .basicUsers,
      .uploadImage,
      .delayedUpdate, .createEntity, .entityBatchUpdate, .addElements, .convertEntityID:
      "POST"
    case .editMessage, .updateEntity, .replaceElement, .streamElement: "PUT"
    case .patchMessage, .entitySettings, .patchElement: "PATCH"
    case .recallMessage, .deleteElement: "DELETE"
    }
  }

  /// The path, with `:name` where an id goes.
  public var template: String {
    switch self {
    case .tenantToken: "/open-apis/auth/v3/tenant_access_token/internal"
    case .appToken: "/open-apis/auth/v3/app_access_token/internal"
    case .storeAppToken: "/open-apis/auth/v3/app_access_token"
    case .storeTenantToken: "/open-apis/auth/v3/tenant_access_token"
    case .resendAppTicket: "/open-apis/auth/v3/app_ticket/resend"
    case .userToken: "/open-apis/authen/v2/oauth/token"
    // On the host for accounts, not on the one for calls.
    case .deviceAuthorization: "/oauth/v1/device_authorization"
    case .userInfo: "/open-apis/authen/v1/user_info"
    case .botInfo: "/open-apis/bot/v3/info"
    case .createMessage, .listMessages: "/open-apis/im/v1/messages"
    case .getManyMessages: "/open-apis/im/v1/messages/mget"
    case .getMessage, .patchMessage, .editMessage, .recallMessage: "/open-apis/im/v1/messages/:message_id"
    case .replyMessage: "/open-apis/im/v1/messages/:message_id/reply"
    case .forwardMessage: "/open-apis/im/v1/messages/:message_id/forward"
    case .readUsers: "/open-apis/im/v1/messages/:message_id/read_users"
    case .messageResource: "/open-apis/im/v1/messages/:message_id/resources/:file_key"
    case .batchSend: "/open-apis/message/v4/batch_send/"
    case .sendEphemeral: "/open-apis/ephemeral/v1/send"
    case .deleteEphemeral: "/open-apis/ephemeral/v1/delete"
    case .listChats: "/open-apis/im/v1/chats"
    case .getChat: "/open-apis/im/v1/chats/:chat_id"
    case .searchChats: "/open-apis/im/v1/chats/search"
    case .basicUsers: "/open-apis/contact/v3/users/basic_batch"
    case .uploadImage: "/open-apis/im/v1/images"
    case .downloadImage: "/open-apis/im/v1/images/:image_key"
    case .delayedUpdate: "/open-apis/interactive/v1/card/update"
    case .createEntity: "/open-apis/cardkit/v1/cards"
    case .updateEntity: "/open-apis/cardkit/v1/cards/:card_id"
    case .entitySettings: "/open-apis/cardkit/v1/cards/:card_id/settings"
    case .entityBatchUpdate: "/open-apis/cardkit/v1/cards/:card_id/batch_update"
    case .addElements: "/open-apis/cardkit/v1/cards/:card_id/elements"
    case .replaceElement, .patchElement, .deleteElement:
      "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id"
    case .streamElement: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content"
    case .convertEntityID: "/open-apis/cardkit/v1/cards/id_convert"
    }
  }

  /// Whether a call can change something, so that an answer that never came leaves the outcome unknown.
  public var isWrite: Bool {
    switch self {
    case .basicUsers, .convertEntityID: false
    default: method != "GET" && !isOpen
    }
  }

  /// Whether a call needs no `Authorization` header: it asks for a token.
  public var isOpen: Bool { Endpoint.tokens.contains(self) }
}

extension Endpoint {
  /// Every operation that hands out tokens (feishu-api.md 2).
  public static let tokens: Set<Endpoint> = [
    .tenantToken, .appToken, .storeAppToken, .storeTenantToken, .resendAppTicket, .userToken, .deviceAuthorization,
  ]

  /// The operations that log a person in and renew the login (feishu-api.md 2.4, 2.5).
  public static let logins: Set<Endpoint> = [.userToken, .deviceAuthorization]

  /// Every operation on card entities (feishu-api.md 5).
  public static let cardEntities: Set<Endpoint> = [
    .createEntity, .updateEntity, .entitySettings, .entityBatchUpdate, .addElements, .replaceElement, .patchElement,
    .deleteElement, .streamElement, .convertEntityID,
  ]

  /// Every operation on pictures and files (feishu-api.md 3.13).
  public static let images: Set<Endpoint> = [.uploadImage, .downloadImage, .messageResource]
}
