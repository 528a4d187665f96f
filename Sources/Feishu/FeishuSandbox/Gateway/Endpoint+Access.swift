import FeishuAPI

/// What a caller needs for an endpoint (feishu-api.md 3.4 to 3.12).
extension Endpoint {
  /// Any one of these scopes is enough; none is needed when empty.
  var scopes: [String] {
    switch self {
    case .createMessage, .replyMessage: ["im:message", "im:message:send_as_bot", "im:message:send"]
    case .getMessage, .getManyMessages: ["im:message", "im:message:readonly"]
    case .listMessages: ["im:message", "im:message:readonly", "im:message.history:readonly"]
    case .patchMessage, .editMessage, .delayedUpdate: ["im:message", "im:message:send_as_bot", "im:message:update"]
    case .recallMessage: ["im:message", "im:message:recall", "im:message:send_as_bot"]
    case .forwardMessage: ["im:message", "im:message:send_as_bot"]
    case .readUsers: ["im:message", "im:message:readonly", "im:message:basic"]
    case .uploadImage: ["im:resource", "im:resource:upload"]
    case .downloadImage: ["im:resource"]
    case .messageResource: ["im:message", "im:message:readonly", "im:resource"]
    case .listChats, .getChat, .searchChats: ["im:chat", "im:chat:readonly", "im:chat:read"]
    case .basicUsers: ["contact:user.basic_profile:readonly"]
    case .batchSend: ["im:message", "im:message:send_multi_users", "im:message:send_as_bot"]
    case .sendEphemeral, .deleteEphemeral: ["im:message", "im:message:send_as_bot"]
    case .createEntity, .updateEntity, .entitySettings, .entityBatchUpdate, .addElements, .replaceElement,
      .patchElement, .deleteElement, .streamElement:
      ["cardkit:card:write"]
    case .convertEntityID: ["cardkit:card:read"]
    default: []
    }
  }
}
