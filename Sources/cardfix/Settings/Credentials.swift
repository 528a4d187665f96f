import FeishuAPI
import Phrase

/// An app and the place where it is known.
struct Credentials: Sendable {
  var appID: String
  var secret: Secret
  var baseURL: String
}

/// Which app is meant, before its secret is asked for.
struct AppChoice: Sendable {
  /// Where the app id was found; its secret is taken from the same place, so that two apps are never mixed.
  enum Source: Sendable {
    /// The names of the two variables.
    case variables(id: String, secret: String)
    case profile
  }

  var appID: String
  var source: Source
  var baseURL: String
}

extension Settings {
  static let feishu = "https://open.feishu.cn"

  /// Pairs of variables, our own first; the others are those of tools that an operator may have set up already.
  private static let variables = [
    ("CARDFIX_APP_ID", "CARDFIX_APP_SECRET"),
    ("LARKSUITE_CLI_APP_ID", "LARKSUITE_CLI_APP_SECRET"),
    ("FEISHU_APP_ID", "FEISHU_APP_SECRET"),
  ]

  /// The app to work as.
  ///
  /// A profile named with the flag outranks every variable, one named in the environment those of other tools.
  func app() throws(CommandFailure) -> AppChoice {
    let own = profile?.appID.map { ($0, AppChoice.Source.profile) }
    let found = Self.variables.compactMap { id, secret in
      environment.given(id).map { ($0, AppChoice.Source.variables(id: id, secret: secret)) }
    }
    let cardfix = environment.given("CARDFIX_APP_ID") == nil ? nil : found.first
    let chosen =
      switch profileChoice {
      case .flag: own ?? found.first
      case .environment: cardfix ?? own ?? found.first
      case .config, .none: found.first ?? own
      }
    guard let (appID, source) = chosen else { throw CredentialPhrases.noAppID(config: config, profile: profileName) }
    return AppChoice(appID: appID, source: source, baseURL: try baseURL(for: source))
  }

  /// The app with its secret; this may run the profile's command.
  func credentials() throws(CommandFailure) -> Credentials {
    let app = try app()
    return Credentials(appID: app.appID, secret: try secret(for: app.source), baseURL: app.baseURL)
  }

  private func secret(for source: AppChoice.Source) throws(CommandFailure) -> Secret {
    switch source {
    case .variables(let id, let name):
      guard let text = environment.given(name) else { throw CredentialPhrases.noSecret(variable: name, appIDFrom: id) }
      return Secret(text)
    case .profile:
      if let command = profile?.secretCommand { return try SecretSource.run(command) }
      if let file = profile?.secretFile { return try SecretSource.read(file) }
      guard let text = environment.given("CARDFIX_APP_SECRET") else {
        throw CredentialPhrases.noSecret(profile: profileName, config: config.path)
      }
      return Secret(text)
    }
  }

  private func baseURL(for source: AppChoice.Source) throws(CommandFailure) -> String {
    let named = environment.given("CARDFIX_BASE_URL")
    let chosen =
      switch source {
      case .variables: named ?? Self.feishu
      case .profile where profileChoice == .flag: profile?.baseURL ?? named ?? Self.feishu
      case .profile: named ?? profile?.baseURL ?? Self.feishu
      }
    return try BaseURL.checked(chosen)
  }
}
