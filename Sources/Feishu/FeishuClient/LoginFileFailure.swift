public import Phrase

/// Why the file of a login can't be used.
public enum LoginFileFailure: Error, Hashable, Sendable {
  /// It can't be read, written or locked; with the system's reason.
  case unusable(String, String)
  /// There is something else in it.
  case damaged(String)
  /// Another process has held it for too long.
  case busy(String)

  /// What is wrong with which file.
  public var phrase: Phrase {
    switch self {
    case .unusable(let path, let reason):
      Phrase(en: "The login in \(path) cannot be used: \(reason).", zh: "无法使用登录文件 \(path)：\(reason)。")
    case .damaged(let path):
      Phrase(en: "\(path) holds no login that can be read.", zh: "\(path) 中没有可读取的登录信息。")
    case .busy(let path):
      Phrase(
        en: "Another cardfix has been renewing the login in \(path) for too long.", zh: "另一个 cardfix 长时间占用登录文件 \(path)。"
      )
    }
  }
}
