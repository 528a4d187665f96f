import Phrase
import TOMLKit

/// The settings file.
///
///     profile = "prod"            # used when none is named
///     theme = "night"
///
///     [profiles.prod]
///     app_id = "cli_…"
///     base_url = "https://open.feishu.cn"
///     secret_command = "pass show feishu/prod"
///     # or: secret_file = "/home/me/.config/cardfix/prod.secret", readable by you alone
struct ConfigFile: Sendable {
  /// One app on one host.
  struct Profile: Sendable {
    var appID: String?
    var baseURL: String?
    var secretCommand: String?
    var secretFile: String?
  }

  let path: String
  /// Whether there is such a file.
  let exists: Bool
  var profile: String?
  var theme: String?
  var profiles: [String: Profile] = [:]

  /// Reads the file; one that is not there says nothing.
  static func read(_ path: String) throws(CommandFailure) -> ConfigFile {
    guard Files.exists(path) else { return ConfigFile(path: path, exists: false) }
    var file = ConfigFile(path: path, exists: true)
    try file.take(String(decoding: Files.read(path), as: UTF8.self))
    return file
  }

  private init(path: String, exists: Bool) {
    self.path = path
    self.exists = exists
  }

  private mutating func take(_ toml: String) throws(CommandFailure) {
    let lines = ConfigLines(toml)
    let document: TOMLTable
    do {
      document = try TOMLTable(string: toml)
    } catch {
      let broken = error as? TOMLParseError
      throw failure(
        at: broken?.source.begin.line, ConfigPhrases.notTOML(broken?.description ?? "\(error)"),
        column: broken?.source.begin.column)
    }
    for key in document.keys {
      switch key {
      case "profile": profile = try string(document, ["profile"], lines)
      case "theme": theme = try string(document, ["theme"], lines)
      case "profiles":
        let tables = try table(document, ["profiles"], lines)
        for name in tables.keys {
          profiles[name] = try readProfile(table(tables, ["profiles", name], lines), ["profiles", name], lines)
        }
      default: throw failure(at: lines.line(of: [key]), ConfigPhrases.unknownKey(key))
      }
    }
    // The values are parts of the document and do not keep it alive.
    withExtendedLifetime(document) {}
  }

  private func readProfile(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> Profile {
    var profile = Profile()
    for key in table.keys {
      let here = place + [key]
      switch key {
      case "app_id": profile.appID = try string(table, here, lines)
      case "base_url": profile.baseURL = try string(table, here, lines)
      case "secret_command": profile.secretCommand = try string(table, here, lines)
      case "secret_file": profile.secretFile = try string(table, here, lines)
      case "app_secret", "secret": throw failure(at: lines.line(of: here), ConfigPhrases.secretInFile(key))
      default:
        throw failure(at: lines.line(of: here), ConfigPhrases.unknownKey(here.joined(separator: ".")))
      }
    }
    return profile
  }

  private func string(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> String {
    guard let text = table[place[place.count - 1]]?.string else {
      throw failure(at: lines.line(of: place), ConfigPhrases.notAString(place.joined(separator: ".")))
    }
    return text
  }

  private func table(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> TOMLTable {
    guard let inner = table[place[place.count - 1]]?.table else {
      throw failure(at: lines.line(of: place), ConfigPhrases.notATable(place.joined(separator: ".")))
    }
    return inner
  }

  private func failure(at line: Int?, _ message: Phrase, column: Int? = nil) -> CommandFailure {
    CommandFailure(
      .settings, .usage, Phrase(verbatim: line.map { "\(path):\($0): " } ?? "\(path): ").followed(by: message),
      position: line.map { .init(line: $0, column: column ?? 1) })
  }
}

extension Phrase {
  /// This phrase with another right behind it.
  func followed(by other: Phrase) -> Phrase {
    Phrase(en: english + other.english, zh: chinese + other.chinese)
  }
}
