public import Phrase

/// Why a send is not known to have arrived, or could not be proven: kept as facts, and told in the reader's language.
public struct Reason: Hashable, Codable, Sendable {
  /// What kind of reason it is; the words are those of the store.
  public enum Kind: String, CaseIterable, Hashable, Codable, Sendable {
    // The service, or something before it, has answered.
    case refused
    case serverFailed = "server-failed"
    case strange
    // The request was sent, and no answer came.
    case timedOut = "timed-out"
    case connectionLost = "connection-lost"
    case cancelled
    // The request was not sent.
    case badAddress = "bad-address"
    case nameNotFound = "name-not-found"
    case connectionRefused = "connection-refused"
    case noRoute = "no-route"
    case tooSlow = "too-slow"
    case notSecure = "not-secure"
    case proxy
    case noToken = "no-token"
    case botOnly = "bot-only"
    case closing
    case unreachable
    // What reading back showed.
    case asItWas = "as-it-was"
    case overwritten
    case somethingElse = "something-else"
    case notInChat = "not-in-chat"
    case nowhereToLook = "nowhere-to-look"
    case nothingToRead = "nothing-to-read"
    case otherForm = "other-form"
    case store
    /// The words of an earlier cardfix, or none at all.
    case words
  }

  public var kind: Kind
  /// The code of a refusal, or the HTTP status of an answer that was none.
  public var code: Int?
  public var subCode: Int?
  public var logID: String?
  /// What the service or the network library said; never a sentence of ours.
  public var text: String?

  public init(_ kind: Kind, code: Int? = nil, subCode: Int? = nil, logID: String? = nil, text: String? = nil) {
    self.kind = kind
    self.code = code
    self.subCode = subCode
    self.logID = logID
    self.text = text
  }

  /// Words that nothing more is known of.
  public static func words(_ text: String) -> Reason { Reason(.words, text: text) }

  enum CodingKeys: String, CodingKey {
    case kind
    case code
    case subCode = "sub_code"
    case logID = "log_id"
    case text
  }
}

extension Reason {
  /// The reason as a sentence.
  ///
  /// - Parameter explanation: what is known of the refusal that this is about; nil for one that is not known.
  public func phrase(explanation: Phrase?) -> Phrase {
    let said = text ?? ""
    switch kind {
    case .refused:
      let number = [code, subCode].compactMap(\.self).map(String.init).joined(separator: "/")
      let meaning = explanation ?? Phrase(verbatim: said)
      return Phrase(
        en: "Feishu refused (\(number)): \(meaning.english)", zh: "飞书拒绝了请求（\(number)）：\(meaning.chinese)")
    case .serverFailed:
      let status = code.map { "HTTP \($0)" } ?? "5xx"
      return Phrase(en: "The service failed inside (\(status)).", zh: "服务端出错（\(status)）。")
    case .strange:
      return Phrase(
        en: "What answered was not Feishu (HTTP \(code ?? 0)): \(said)", zh: "应答不是来自飞书（HTTP \(code ?? 0)）：\(said)")
    case .timedOut: return Phrase(en: "No answer came in time.", zh: "未在限时内收到应答。")
    case .connectionLost: return Phrase(en: "The connection ended before the answer.", zh: "在收到应答前连接中断。")
    case .cancelled: return Phrase(en: "It was cancelled.", zh: "已被取消。")
    case .badAddress: return Phrase(en: "The base URL is not the address of a server.", zh: "服务地址无效。")
    case .nameNotFound: return Phrase(en: "The name of the host could not be found.", zh: "无法解析服务域名。")
    case .connectionRefused: return Phrase(en: "Nobody answered at the host.", zh: "服务拒绝连接。")
    case .noRoute: return Phrase(en: "There was no way to the host.", zh: "无法连通服务。")
    case .tooSlow: return Phrase(en: "The host could not be reached in time.", zh: "连接服务超时。")
    case .notSecure: return Phrase(en: "The connection was not secure: \(said)", zh: "连接不安全：\(said)")
    case .proxy: return Phrase(en: "The proxy did not let it through.", zh: "代理未能连通服务。")
    case .noToken: return Phrase(en: "There was no login to send it with.", zh: "没有可用的登录凭证。")
    case .botOnly: return Phrase(en: "Only a bot may do this, no person.", zh: "该操作只支持机器人身份。")
    case .closing: return Phrase(en: "cardfix was closing.", zh: "cardfix 正在退出。")
    case .unreachable: return Phrase(en: "The host could not be reached: \(said)", zh: "无法连接服务：\(said)")
    case .asItWas: return Phrase(en: "Read back: the message is as it was before.", zh: "读回核对：消息没有变化。")
    case .overwritten:
      return Phrase(en: "When it was read back, the message held something else.", zh: "读回时，消息已是其他内容。")
    case .somethingElse:
      return Phrase(
        en: "Read back: the message holds something else, so nobody can tell.", zh: "读回核对：消息是其他内容，无法判断。")
    case .notInChat: return Phrase(en: "The chat holds no such message.", zh: "会话中没有这条消息。")
    case .nowhereToLook:
      return Phrase(en: "A message to a person can't be looked for.", zh: "无法查找发给个人的消息。")
    case .nothingToRead:
      return Phrase(en: "The service tells no content of this message.", zh: "服务端未返回该消息的内容。")
    case .otherForm:
      return Phrase(
        en: "The service gave it in a form that can't be compared.", zh: "服务端返回的形式无法用于比对。")
    case .store: return Phrase(en: "The store on this machine failed.", zh: "本机数据库出错。")
    case .words: return Phrase(verbatim: said)
    }
  }
}
