import FeishuAPI
import FeishuClient
import Phrase

extension Settings {
  /// Where the profile's login is kept.
  var loginFile: LoginFile {
    LoginFile(login, afterRenewal: TestHook.afterRenewal(in: environment))
  }

  /// Who acts, by the id with which messages name their sender.
  func senderID() throws(CommandFailure) -> String {
    let app = try app()
    guard identity == .user else { return app.appID }
    return try loginFile.person(of: app.appID, on: app.hosts.baseURL).openID
  }
}

extension CommandContext {
  /// The person whose login is used; nil where the bot itself acts.
  ///
  /// - Throws: when a person is to act and nobody has logged in.
  func person(of credentials: Credentials) throws(CommandFailure) -> UserLogin? {
    guard credentials.identity == .user, let file = credentials.login else { return nil }
    warnIfOpen(file)
    return try file.person(of: credentials.appID, on: credentials.baseURL)
  }

  /// Others could read the tokens: they are kept from now on, but who has read them has them.
  func warnIfOpen(_ file: LoginFile) {
    guard file.closeToOthers() else { return }
    console.remark(
      Phrase(
        en:
          "Others could read \(file.path); it is closed to them now. If somebody may have, run `cardfix login` again.",
        zh: "其他用户曾可读取 \(file.path)，现已收紧权限。如可能已泄露，请重新执行 `cardfix login`。"))
  }
}

extension LoginFile {
  /// The login, which must be one of this app on this host.
  fileprivate func person(of appID: String, on baseURL: String) throws(CommandFailure) -> UserLogin {
    let login: UserLogin?
    do {
      login = try read()
    } catch {
      throw CommandFailure(FeishuFailure.noToken(.file(error)))
    }
    guard let login else { throw CommandFailure(FeishuFailure.noToken(.notLoggedIn)) }
    guard login.appID == appID, login.baseURL == baseURL else {
      throw CommandFailure(FeishuFailure.noToken(.otherApp(login.appID)))
    }
    return login
  }
}
