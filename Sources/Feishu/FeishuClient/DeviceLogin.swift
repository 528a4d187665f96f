import FeishuAPI
public import Phrase

/// A login that waits for a person to approve it somewhere else (feishu-api.md 2.5).
public struct DeviceLogin: Sendable {
  /// The page to open, with the code in it where the service gives such an address.
  public let address: String
  /// What the page shows or asks for.
  public let userCode: String
  /// How long it waits, in seconds.
  public let seconds: Int
  /// The pause between two questions, in seconds.
  let interval: Int
  let deviceCode: Secret
}

/// Why nobody was logged in.
public enum LoginFailure: Error, Hashable, Sendable {
  /// The person said no.
  case denied
  /// Nobody approved in time.
  case ended
  case service(FeishuFailure)
  case file(LoginFileFailure)

  /// What happened.
  public var phrase: Phrase {
    switch self {
    case .denied: Phrase(en: "The login was denied.", zh: "登录被拒绝。")
    case .ended: Phrase(en: "Nobody approved the login in time.", zh: "登录未在限时内获得批准。")
    case .service(let failure): failure.phrase
    case .file(let failure): failure.phrase
    }
  }

  /// What to do next.
  public var remedy: Phrase {
    switch self {
    case .denied:
      Phrase(
        en: "If that was a mistake, run `cardfix login` again; commands work as the bot meanwhile.",
        zh: "如属误操作，请重新执行 `cardfix login`；其间可继续以机器人身份操作。")
    case .ended:
      Phrase(
        en: "Run `cardfix login` again and open the page at once.", zh: "请重新执行 `cardfix login` 并立即打开页面。")
    case .service(let failure): failure.remedy
    case .file(let failure): NoToken.file(failure).remedy
    }
  }
}
