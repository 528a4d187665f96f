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
    let segments = path.utf8.split(separator: slash, omittingEmptySubsequences: false)
    var best: (endpoint: Endpoint, ids: [String])?
    for row in rows[Shape(method: method, segments: segments.count)] ?? [] {
      var ids: [String] = []
      let fits = zip(row.template, segments).allSatisfy { pattern, segment in
        guard pattern.first == UInt8(ascii: ":") else { return pattern.elementsEqual(segment) }
        ids.append(String(Substring(segment)))
        return !segment.isEmpty
      }
      if fits, ids.count < best?.ids.count ?? .max { best = (row.endpoint, ids) }
    }
    return best
  }

  /// What tells most routes apart at a glance.
  private struct Shape: Hashable {
    var method: String
    var segments: Int
  }

  private static let slash = UInt8(ascii: "/")

  private static let rows = Dictionary(
    grouping: served.map { endpoint in
      let template = endpoint.template.utf8.split(separator: slash, omittingEmptySubsequences: false).map(Array.init)
      return (endpoint: endpoint, template: template)
    }
  ) { Shape(method: $0.endpoint.method, segments: $0.template.count) }
}
