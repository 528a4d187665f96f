public import FeishuAPI

/// One app on one host: what a client needs to know.
public struct ClientConfiguration: Sendable {
  /// The host of Feishu in China (feishu-api.md 1.1).
  public static let feishu = "https://open.feishu.cn"
  /// The host of Lark, outside China.
  public static let lark = "https://open.larksuite.com"

  /// Scheme, host and perhaps a port and a path, such as ``feishu``. A slash at the end does not matter.
  public var baseURL: String
  /// `cli_…`
  public var appID: String
  public var appSecret: Secret
  /// How long connecting may take, in milliseconds.
  public var connectTimeout: Int
  /// How long one try may take from its start to the last byte of the answer, in milliseconds. Waiting for the budget does
  /// not count.
  public var callTimeout: Int
  /// The longest answer that is read, in bytes.
  public var answerLimit: Int
  public var userAgent: String
  /// The host on which people log in (feishu-api.md 1.1); nil = ``baseURL``, as a sandbox has it.
  public var accountsURL: String?
  /// How both hosts are reached.
  public var network: NetworkSettings
  /// Whose token a call carries, where both kinds are taken.
  public var identity: Identity
  /// Where a person's login is kept; without it nobody is logged in.
  public var login: LoginFile?

  public init(
    baseURL: String = ClientConfiguration.feishu, appID: String, appSecret: Secret, connectTimeout: Int = 5_000,
    callTimeout: Int = 30_000, answerLimit: Int = 16 << 20, userAgent: String = "cardfix",
    accountsURL: String? = nil, network: NetworkSettings = NetworkSettings(), identity: Identity = .bot,
    login: LoginFile? = nil
  ) {
    self.baseURL = baseURL
    self.appID = appID
    self.appSecret = appSecret
    self.connectTimeout = connectTimeout
    self.callTimeout = callTimeout
    self.answerLimit = answerLimit
    self.userAgent = userAgent
    self.accountsURL = accountsURL
    self.network = network
    self.identity = identity
    self.login = login
  }

  /// The host that `endpoint` is on.
  func host(of endpoint: Endpoint) -> String {
    endpoint == .deviceAuthorization ? accountsURL ?? baseURL : baseURL
  }

  /// The address of `route` on its host.
  func address(of route: Route) -> String {
    var base = host(of: route.endpoint)[...]
    while base.utf8.last == UInt8(ascii: "/") { base.removeLast() }
    return base + route.target
  }
}
