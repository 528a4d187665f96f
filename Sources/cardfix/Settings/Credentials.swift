import FeishuAPI
import FeishuClient
import Phrase

/// An app and the place where it is known.
struct Credentials: Sendable {
  var appID: String
  var secret: Secret
  var baseURL: String
  /// The host on which people log in; nil = `baseURL`.
  var accountsURL: String?
  var network = NetworkSettings()
  var identity = Identity.bot
  /// Where a person's login is kept.
  var login: LoginFile?
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
  var hosts: Hosts
}

extension Settings {
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
    return AppChoice(appID: appID, source: source, hosts: try hosts(for: source))
  }

  /// The app with its secret; this may run the profile's command.
  func credentials() throws(CommandFailure) -> Credentials {
    let app = try app()
    let network = try network(app.hosts)
    return Credentials(
      appID: app.appID, secret: try secret(for: app.source), baseURL: app.hosts.baseURL,
      accountsURL: app.hosts.accountsURL, network: network, identity: identity, login: loginFile)
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
}
