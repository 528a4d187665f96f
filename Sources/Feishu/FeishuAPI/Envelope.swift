/// An answer that holds its result in `data` (feishu-api.md 1.3).
///
/// `code` is the only thing to judge by. Encoded with sorted keys it comes out as the service writes it:
/// `{"code":0,"data":{…},"msg":"success"}`.
public struct Envelope<Content: Codable & Sendable>: Codable, Sendable {
  /// 0 = success.
  public var code: Int
  /// For people; never compared with anything.
  public var msg: String
  /// The result; nil in every refusal, whatever the service put there.
  public var data: Content?
  public var error: WireErrorDetail?

  /// A success.
  public init(data: Content, msg: String = "success") {
    self.code = 0
    self.msg = msg
    self.data = data
    self.error = nil
  }

  enum CodingKeys: String, CodingKey {
    case code
    case msg
    case data
    case error
  }

  /// Throws when there is no integer `code`, or a success whose `data` is not a `Content`.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    code = try fields.decode(Int.self, forKey: .code)
    msg = fields.text(.msg) ?? ""
    error = fields.lenient(.error)
    data = code == 0 ? try fields.decodeIfPresent(Content.self, forKey: .data) : nil
  }
}

/// A refusal: `{"code":230001,"error":{…},"msg":"…"}` (feishu-api.md 1.3).
public struct WireFailure: Codable, Hashable, Sendable {
  public var code: Int
  public var msg: String
  public var error: WireErrorDetail?

  public init(code: Int, msg: String, error: WireErrorDetail? = nil) {
    self.code = code
    self.msg = msg
    self.error = error
  }

  enum CodingKeys: String, CodingKey {
    case code
    case msg
    case error
  }

  /// What the endpoints for logins write in place of `msg` (feishu-api.md 2.4).
  private enum LoginKeys: String, CodingKey {
    case description = "error_description"
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    code = try fields.decode(Int.self, forKey: .code)
    msg = try fields.text(.msg) ?? decoder.container(keyedBy: LoginKeys.self).text(.description) ?? ""
    error = fields.lenient(.error)
  }

  /// The part of `msg` after `, ext=`, without one full stop at its end; nil when there is none.
  public var ext: String? { ErrorText.ext(of: msg) }
}

/// The empty object, `{}`: what PATCH and DELETE answer in `data`. Decodes from anything.
public struct EmptyObject: Codable, Hashable, Sendable {
  public init() {}

  public init(from decoder: any Decoder) throws {}

  public func encode(to encoder: any Encoder) throws {
    enum NoKeys: CodingKey {}
    _ = encoder.container(keyedBy: NoKeys.self)
  }
}

/// The answer of `GET …/bot/v3/info`: `bot` stands at the top level.
public struct BotAnswer: Codable, Hashable, Sendable {
  public var code: Int
  public var msg: String
  public var bot: WireBot?

  public init(bot: WireBot, msg: String = "ok") {
    self.code = 0
    self.msg = msg
    self.bot = bot
  }

  enum CodingKeys: String, CodingKey {
    case code
    case msg
    case bot
  }

  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    code = try fields.decode(Int.self, forKey: .code)
    msg = fields.text(.msg) ?? ""
    bot = fields.lenient(.bot)
  }
}

/// The answer of `GET …/messages/:message_id`: one message, or a merged forward with its children.
public struct MessageItems: Codable, Hashable, Sendable {
  public var items: [WireMessage]

  public init(items: [WireMessage]) {
    self.items = items
  }
}
