import Phrase

/// Where settings and data are, by the rules of the XDG base directories.
struct Paths: Sendable {
  /// `$XDG_CONFIG_HOME/cardfix/config.toml`.
  let config: String
  /// `$XDG_DATA_HOME/cardfix`.
  let dataFolder: String

  init(environment: [String: String]) throws(CommandFailure) {
    config = try Self.base("XDG_CONFIG_HOME", else: ".config", in: environment) + "/cardfix/config.toml"
    dataFolder = try Self.base("XDG_DATA_HOME", else: ".local/share", in: environment) + "/cardfix"
  }

  /// The history of a profile.
  func store(profile: String) -> String { "\(dataFolder)/\(profile).sqlite" }

  /// The login of a person for a profile: with the data, which is for this person alone, and not among the settings, which
  /// people share.
  func login(profile: String) -> String { "\(dataFolder)/\(profile).login" }

  /// A variable that is empty or relative does not count.
  private static func base(
    _ variable: String, else folder: String, in environment: [String: String]
  ) throws(CommandFailure) -> String {
    if let path = environment[variable], path.hasPrefix("/") { return withoutEnd(path) }
    if let home = environment["HOME"], home.hasPrefix("/") { return "\(withoutEnd(home))/\(folder)" }
    throw CommandFailure(
      .settings, .usage,
      Phrase(
        en: "Neither HOME nor \(variable) is set, so there is no place for settings and data.",
        zh: "未设置 HOME 和 \(variable)，无法确定设置和数据的位置。"),
      remedy: Phrase(en: "Set HOME to your home folder.", zh: "请将 HOME 设为主目录。"))
  }

  private static func withoutEnd(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path == "/" ? "" : path
  }
}
