import FeishuAPI

/// Finds the endpoint of a path. Words win over ids: `…/messages/mget` is not a message called `mget`.
enum RouteTable {
  /// What this sandbox answers; everything else is a 404.
  static let served: [Endpoint] = [
    .tenantToken, .appToken, .storeAppToken, .storeTenantToken, .resendAppTicket, .userToken, .deviceAuthorization,
    .botInfo, .userInfo, .createMessage, .replyMessage, .getManyMessages, .getMessage, .listMessages, .patchMessage,
    .editMessage, .recallMessage, .forwardMessage, .readUsers, .listChats, .searchChats, .getChat, .basicUsers,
    .uploadImage, .downloadImage, .messageResource, .delayedUpdate,
    .batchSend, .sendEphemeral, .deleteEphemeral,
    .createEntity, .updateEntity, .entitySettings, .entityBatchUpdate, .addElements, .replaceElement, .patchElement,
    .deleteElement, .streamElement, .convertEntityID,
  ]

  /// The endpoint and the ids in the path; nil for an unknown path, or a known one with a wrong method.
  static func match(_ method: String, _ path: String) -> (endpoint: Endpoint, ids: [String])? {
    var path = path[...]
    // A trailing slash is known to be taken by the token endpoint only (feishu-api.md 1.1).
    if path == Endpoint.tenantToken.template + "/" { path.removeLast() }
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    var best: (endpoint: Endpoint, ids: [String])?
    for (endpoint, template) in templates where endpoint.method == method && template.count == segments.count {
      var ids: [String] = []
      let fits = zip(template, segments).allSatisfy { pattern, segment in
        guard pattern.hasPrefix(":") else { return pattern == segment }
        ids.append(String(segment))
        return !segment.isEmpty
      }
      if fits, ids.count < best?.ids.count ?? .max { best = (endpoint, ids) }
    }
    return best
  }

  private static let templates = served.map { endpoint in
    (endpoint, endpoint.template.split(separator: "/", omittingEmptySubsequences: false))
  }
}
