/// A request line: an endpoint with its ids and query filled in.
///
///     Route.patchMessage("om_1").target   // "/open-apis/im/v1/messages/om_1"
public struct Route: Hashable, Sendable {
  /// One `name=value` of a query, not yet encoded.
  public struct QueryItem: Hashable, Sendable {
    public var name: QueryName
    public var value: String

    public init(_ name: QueryName, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The operation.
  public let endpoint: Endpoint
  /// The ids of the path, in the order of the template.
  public let parameters: [String]
  /// The query, in the order in which it is written.
  public var query: [QueryItem]

  /// A route of `endpoint`; there must be one parameter for each `:name` of its template.
  public init(_ endpoint: Endpoint, _ parameters: [String] = [], query: [QueryItem] = []) {
    self.endpoint = endpoint
    self.parameters = parameters
    self.query = query
  }

  /// The path with its ids percent-encoded.
  public var path: String {
    var rest = parameters[...]
    var path = ""
    for segment in endpoint.template.utf8.split(separator: UInt8(ascii: "/")) {
      path += "/"
      if segment.first == UInt8(ascii: ":") {
        precondition(!rest.isEmpty, "\(endpoint) needs a value for \(Substring(segment))")
        path += PercentEncoding.encode(rest.removeFirst())
      } else {
        path += Substring(segment)
      }
    }
    precondition(rest.isEmpty, "\(endpoint) takes fewer ids than \(parameters)")
    return endpoint.template.utf8.last == UInt8(ascii: "/") ? path + "/" : path
  }

  /// Path and query as they stand in a request line.
  public var target: String {
    guard !query.isEmpty else { return path }
    let items = query.map { "\($0.name.rawValue)=\(PercentEncoding.encode($0.value))" }
    return path + "?" + items.joined(separator: "&")
  }
}

extension Route {
  /// `POST …/tenant_access_token/internal`
  public static var tenantToken: Route { Route(.tenantToken) }

  /// `POST …/authen/v2/oauth/token`
  public static var userToken: Route { Route(.userToken) }

  /// `POST /oauth/v1/device_authorization`, on the host for accounts.
  public static var deviceAuthorization: Route { Route(.deviceAuthorization) }

  /// `GET …/authen/v1/user_info`
  public static var userInfo: Route { Route(.userInfo) }

  /// `GET …/bot/v3/info`
  public static var botInfo: Route { Route(.botInfo) }

  /// `POST …/messages?receive_id_type=…`
  public static func createMessage(to type: ReceiverIDType) -> Route {
    Route(.createMessage, query: [QueryItem(.receiveIDType, type.rawValue)])
  }

  /// `POST …/messages/:message_id/reply`
  public static func replyMessage(_ id: String) -> Route { Route(.replyMessage, [id]) }

  /// `GET …/messages/:message_id`; without `content` a card comes back as its lossy projection.
  public static func getMessage(_ id: String, as content: CardContentType? = nil) -> Route {
    Route(.getMessage, [id], query: content.map { [QueryItem(.cardContentType, $0.rawValue)] } ?? [])
  }

  /// `PATCH …/messages/:message_id`
  public static func patchMessage(_ id: String) -> Route { Route(.patchMessage, [id]) }

  /// `PUT …/messages/:message_id`
  public static func editMessage(_ id: String) -> Route { Route(.editMessage, [id]) }

  /// `DELETE …/messages/:message_id`
  public static func recallMessage(_ id: String) -> Route { Route(.recallMessage, [id]) }

  /// `GET …/im/v1/chats`, one page.
  public static func listChats(pageSize: Int, pageToken: String? = nil) -> Route {
    var route = Route(.listChats, query: [QueryItem(.pageSize, String(pageSize))])
    if let pageToken { route.query.append(QueryItem(.pageToken, pageToken)) }
    return route
  }

  /// `GET …/im/v1/chats/:chat_id`
  public static func getChat(_ id: String) -> Route { Route(.getChat, [id]) }
}
