public import FeishuAPI
import Phrase

/// Why there was no token to make a call with; nothing was sent.
public enum NoToken: Hashable, Sendable {
  case notLoggedIn
  /// The login that is there was given to another app, or on another host.
  case otherApp(String)
  /// The login can't be renewed any more; with the refusal, where the service has just said so.
  case ended(name: String, Refusal?)
  /// Only a bot may do it, and a person asked.
  case botOnly(Endpoint)
  case file(LoginFileFailure)

  /// What is missing.
  var phrase: Phrase {
    switch self {
    case .notLoggedIn: Phrase(en: "Nobody is logged in.", zh: "尚未登录。")
    case .otherApp(let appID):
      Phrase(en: "The login belongs to another app or host (\(appID)).", zh: "登录属于其他应用或服务（\(appID)）。")
    case .ended(let name, let refusal):
      Phrase(
        en: "The login of \(name) has ended\(refusal.map { " (\($0.code))" } ?? "").",
        zh: "\(name) 的登录已失效\(refusal.map { "（\($0.code)）" } ?? "")。")
    case .botOnly(.editMessage):
      Phrase(
        en: "Texts and posts can only be changed by the bot that sent them.", zh: "文本和富文本消息只能由发送它的机器人修改。")
    case .botOnly:
      Phrase(en: "Only a bot may do this, no person.", zh: "该操作只支持机器人身份。")
    case .file(let failure): failure.phrase
    }
  }

  /// What to do next.
  var remedy: Phrase {
    switch self {
    case .notLoggedIn, .otherApp:
      Phrase(
        en: "Run `cardfix login`, or work as the bot with --as bot.",
        zh: "请执行 `cardfix login`，或用 --as bot 以机器人身份操作。")
    case .ended, .file(.damaged): Phrase(en: "Run `cardfix login` again.", zh: "请重新执行 `cardfix login`。")
    case .botOnly:
      Phrase(en: "Use the bot's identity: --as bot.", zh: "请改用机器人身份：--as bot。")
    case .file(.busy): Phrase(en: "End that process, then try again.", zh: "请结束该进程后重试。")
    case .file(.unusable):
      Phrase(
        en: "Check the folder and its permissions, then try again.", zh: "请检查该文件夹及其权限后重试。")
    }
  }

  /// Whether logging in is what helps.
  var isAboutLogin: Bool {
    switch self {
    case .botOnly, .file(.busy), .file(.unusable): false
    case .notLoggedIn, .otherApp, .ended, .file(.damaged): true
    }
  }
}
