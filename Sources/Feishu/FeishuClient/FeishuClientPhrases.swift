import FeishuAPI
public import Phrase

extension Phrase {
  static let waitingForMessage = Phrase(
    en: "waiting for an earlier change of the same message", zh: "等待同一消息的上一次修改")
  static let waitingForSecond = Phrase(en: "waiting: the calls of this second are used up", zh: "等待：本秒调用额度已用完")
  static let waitingForMinute = Phrase(
    en: "waiting: the calls of this minute are used up", zh: "等待：本分钟调用额度已用完")
  static let waitingForService = Phrase(en: "waiting: Feishu asks us to slow down", zh: "等待：飞书要求放慢速度")
  static let waitingToRetry = Phrase(en: "waiting to try again", zh: "等待重试")

  static let callCancelled = Phrase(en: "Cancelled.", zh: "已取消。")
  static let callAgain = Phrase(en: "Try again.", zh: "请重试。")
  static let readBack = Phrase(
    en: "Read the message back before you repeat it: it may have been changed.", zh: "消息可能已被修改，重试前请先读回核对。")
  static let checkBaseURL = Phrase(
    en: "Check the base URL of the profile, and whether a proxy answers in its place.",
    zh: "请检查配置中的服务地址，以及是否有代理代为应答。")
  static let askSupport = Phrase(
    en: "cardfix does not know this number: ask Feishu support with the log id.",
    zh: "cardfix 不认识这个错误码，请把 log id 提供给飞书客服。")
  static let askForLess = Phrase(en: "Ask for fewer messages at once.", zh: "请减少一次获取的消息数。")
  static let checkNetwork = Phrase(
    en: "Check the network, then try again; nothing was sent.", zh: "请检查网络后重试；请求尚未发出。")

  static func refused(_ refusal: Refusal) -> Phrase {
    let number = refusal.subCode.map { "\(refusal.code)/\($0)" } ?? "\(refusal.code)"
    let said = clipped(refusal.message)
    guard let entry = refusal.entry else {
      return Phrase(en: "Feishu refused (\(number)): \(said)", zh: "飞书拒绝了请求（\(number)）：\(said)")
    }
    let meaning = Phrase(
      en: "Feishu refused (\(number)): \(entry.meaning.english)", zh: "飞书拒绝了请求（\(number)）：\(entry.meaning.chinese)")
    guard entry.errorClass != .hopeless, !said.isEmpty else { return meaning }
    return meaning + Phrase(en: "It says: \(said)", zh: "原文：\(said)")
  }

  static func remedy(_ reason: Unreachable.Reason) -> Phrase {
    switch reason {
    case .badAddress: .checkBaseURL
    case .untrusted: .nameAuthority
    case .wrongName: .checkBaseURL
    case .proxy: .checkProxy
    default: .checkNetwork
    }
  }

  static let nameAuthority = Phrase(
    en:
      "If your company has an authority of its own, write the path of its PEM file as ca_file into the profile, or set"
      + " CARDFIX_CA_FILE. Nothing was sent.",
    zh: "如果公司使用自有证书机构，请将其 PEM 文件路径写入配置的 ca_file，或设置 CARDFIX_CA_FILE。请求尚未发出。")
  static let checkProxy = Phrase(
    en:
      "Check HTTPS_PROXY, or proxy in the profile; NO_PROXY names hosts that are reached without it. Nothing was sent.",
    zh: "请检查 HTTPS_PROXY 或配置中的 proxy；NO_PROXY 可列出不经代理访问的主机。请求尚未发出。")

  /// The person has not granted any one of the scopes.
  static func grant(_ scope: String, of scopes: [String]) -> Phrase {
    let names = scopes.joined(separator: ", ")
    return Phrase(
      en: "Run `cardfix login --scope \(clipped(scope))`, and grant it. One of these is enough: \(clipped(names)).",
      zh: "请执行 `cardfix login --scope \(clipped(scope))` 并授权。以下任一权限即可：\(clipped(names))。")
  }

  /// Whom to ask for scopes, any one of which is enough, and the page of the developer console where they are given.
  public static func addScopes(_ scopes: [String], link: String?) -> Phrase {
    let names = scopes.joined(separator: ", ")
    let ask = Phrase(
      en: "Ask the app's developer to enable one of these scopes and publish a version: \(names).",
      zh: "请应用的开发者开通以下任一权限并发布新版本：\(names)。")
    return link.map { ask + Phrase(verbatim: $0) } ?? ask
  }

  static func unreachable(_ trouble: Unreachable) -> Phrase {
    let host = trouble.baseURL
    switch trouble.reason {
    case .badAddress:
      return Phrase(en: "\(host) is not the address of a server.", zh: "\(host) 不是有效的服务地址。")
    case .nameNotFound:
      return Phrase(en: "The name of \(host) cannot be found.", zh: "无法解析 \(host) 的域名。")
    case .connectionRefused:
      return Phrase(en: "Nobody answers at \(host).", zh: "\(host) 拒绝连接。")
    case .noRoute:
      return Phrase(en: "There is no way to \(host) from here.", zh: "无法连通 \(host)。")
    case .timedOut:
      return Phrase(en: "\(host) could not be reached in time.", zh: "连接 \(host) 超时。")
    case .untrusted:
      return Phrase(
        en: "The certificate of \(host) is not signed by anybody whom this machine trusts.",
        zh: "\(host) 的证书不是由本机信任的机构签发的。")
    case .wrongName:
      return Phrase(
        en: "The certificate that answers at \(host) was made for another host.", zh: "\(host) 返回的证书属于其他主机。")
    case .notSecure:
      return Phrase(
        en: "The connection to \(host) is not secure: \(clipped(trouble.detail))",
        zh: "与 \(host) 的连接不安全：\(clipped(trouble.detail))")
    case .proxy:
      let proxy = trouble.proxy.map { " \($0)" } ?? ""
      return Phrase(en: "The proxy\(proxy) did not let us through to \(host).", zh: "代理\(proxy) 未能连通 \(host)。")
    case .shutDown:
      return Phrase(en: "cardfix is closing.", zh: "cardfix 正在退出。")
    case .other:
      return Phrase(
        en: "\(host) could not be reached: \(clipped(trouble.detail))", zh: "无法连接 \(host)：\(clipped(trouble.detail))")
    }
  }

  static func unknown(_ outcome: UnknownOutcome) -> Phrase {
    switch outcome.reason {
    case .timedOut: return Phrase(en: "The request was sent, but no answer came in time.", zh: "请求已发出，但未在限时内收到应答。")
    case .connectionLost:
      return Phrase(
        en: "The request was sent, but the connection ended before the answer.", zh: "请求已发出，但在收到应答前连接中断。")
    case .cancelled: return Phrase(en: "Cancelled after the request was sent.", zh: "请求发出后被取消。")
    case .serverFailed:
      let number = outcome.httpStatus.map { "HTTP \($0)" } ?? "5xx"
      return Phrase(en: "The service failed inside (\(number)).", zh: "服务端出错（\(number)）。")
    }
  }

  static func strange(_ answer: StrangeAnswer) -> Phrase {
    let said = clipped(answer.snippet)
    switch answer.reason {
    case .tooLong: return Phrase(en: "The answer is too long to be read.", zh: "应答过长，无法读取。")
    case .notJSON, .wrongShape:
      return Phrase(
        en: "This is not an answer of Feishu (HTTP \(answer.httpStatus)): \(said)",
        zh: "这不是飞书的应答（HTTP \(answer.httpStatus)）：\(said)")
    }
  }

  /// A text of others, short and without anything that could steer a terminal or turn the reading direction.
  private static func clipped(_ text: String) -> String {
    let short = text.count > 300 ? text.prefix(299) + "…" : text
    var plain = String.UnicodeScalarView()
    for scalar in short.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        plain.append(scalar.properties.isWhitespace ? " " : "\u{FFFD}")
      default: plain.append(scalar)
      }
    }
    return String(plain)
  }
}

extension FeishuFailure {
  /// What has happened, in one or two sentences.
  public var phrase: Phrase {
    switch self {
    case .refused(let refusal): .refused(refusal)
    case .unreachable(let trouble): .unreachable(trouble)
    case .unknown(let outcome): .unknown(outcome)
    case .strange(let answer): .strange(answer)
    case .noToken(let why): why.phrase
    case .cancelled: .callCancelled
    }
  }

  /// What to do next.
  public var remedy: Phrase {
    switch self {
    case .refused(let refusal):
      let scopes = refusal.missingScopes
      if refusal.code == Refusal.notGranted, let scope = scopes.first { return .grant(scope, of: scopes) }
      return scopes.isEmpty ? refusal.entry?.remedy ?? .askSupport : .addScopes(scopes, link: refusal.helpLink)
    case .unreachable(let trouble): return .remedy(trouble.reason)
    case .noToken(let why): return why.remedy
    case .unknown: return mayHaveHappened ? .readBack : .callAgain
    case .strange(let answer):
      guard !mayHaveHappened else { return .readBack }
      return answer.reason == .tooLong ? .askForLess : .checkBaseURL
    case .cancelled: return .callAgain
    }
  }
}
