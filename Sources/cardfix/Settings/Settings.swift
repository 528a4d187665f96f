import FeishuAPI
import Phrase

/// What a run works with: flags first, then the environment, then the settings file, then what is usual.
struct Settings: Sendable {
  let environment: [String: String]
  let paths: Paths
  let config: ConfigFile
  /// Also the name of the history's file.
  let profileName: String
  /// How the profile was chosen, which decides whether it outranks the environment's credentials.
  let profileChoice: ProfileChoice
  /// The theme that was asked for; nil = the usual one.
  let theme: String?
  /// Who acts: by the flag, else by the profile, else the bot.
  let identity: Identity

  /// Who named the profile.
  enum ProfileChoice: Sendable { case flag, environment, config, none }

  init(profile: String?, theme: String? = nil, identity: Identity? = nil, environment: [String: String])
    throws(CommandFailure)
  {
    self.environment = environment
    paths = try Paths(environment: environment)
    config = try ConfigFile.read(paths.config)
    (profileName, profileChoice) =
      if let profile {
        (profile, .flag)
      } else if let named = environment.given("CARDFIX_PROFILE") {
        (named, .environment)
      } else if let named = config.profile {
        (named, .config)
      } else if config.profiles.count == 1, let only = config.profiles.keys.first {
        (only, .config)
      } else {
        ("default", .none)
      }
    self.theme = theme ?? environment.given("CARDFIX_THEME") ?? config.theme
    self.identity = identity ?? config.profiles[profileName]?.identity ?? .bot
    try checkProfile()
  }

  /// What the settings file says about the profile.
  var profile: ConfigFile.Profile? { config.profiles[profileName] }

  /// The file of the profile's history.
  var store: String { paths.store(profile: profileName) }

  /// The file of the profile's login.
  var login: String { paths.login(profile: profileName) }

  private func checkProfile() throws(CommandFailure) {
    let isName = profileName.utf8.allSatisfy { byte in
      byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
    guard isName, !profileName.isEmpty, !profileName.hasPrefix("."), profileName.utf8.count <= 64 else {
      throw .usage(
        Phrase(
          en: "“\(profileName)” can't be the name of a profile; use letters, digits, - and _.",
          zh: "“\(profileName)”不能作为配置名称，只能使用字母、数字、- 和 _。"))
    }
    guard config.profiles.isEmpty || config.profiles[profileName] != nil || profileChoice == .none else {
      let known = config.profiles.keys.sorted().joined(separator: ", ")
      throw .usage(
        Phrase(en: "There is no profile “\(profileName)”.", zh: "没有名为“\(profileName)”的配置。"),
        remedy: Phrase(
          en: "\(config.path) has: \(known).", zh: "\(config.path) 中有：\(known)。"))
    }
  }
}

extension [String: String] {
  /// The value of a variable that is set and not empty.
  func given(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
