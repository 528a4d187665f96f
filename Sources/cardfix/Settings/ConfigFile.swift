import FeishuAPI
import FeishuClient
import Phrase
import TOMLKit

/// The settings file.
///
///     profile = "prod"            # used when none is named
///     theme = "night"
///
///     [profiles.prod]
///     app_id = "cli_…"
///     brand = "feishu"                    # or "lark"
///     # or, for a private deployment:
///     base_url = "https://open.feishu.example"
///     accounts_url = "https://accounts.feishu.example"
///     ca_file = "/etc/ssl/company.pem"    # trusted beside what the system trusts
///     proxy = "environment"               # or "none", or the address of one
///     identity = "bot"                    # or "user": the person who has logged in
///     scopes = ["im:message"]             # what `cardfix login` asks for
///     secret_command = "pass show feishu/prod"
///     # or: secret_file = "/home/me/.config/cardfix/prod.secret", readable by you alone
struct ConfigFile: Sendable {
  /// One app on one host.
  struct Profile: Sendable {
    var appID: String?
    var brand: Brand?
    var baseURL: String?
    var accountsURL: String?
    var caFile: String?
    /// `environment`, `none` or an address.
    var proxy: String?
    var identity: Identity?
    var scopes: [String]?
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
      case "brand": profile.brand = try choice(table, here, lines)
      case "base_url": profile.baseURL = try string(table, here, lines)
      case "accounts_url": profile.accountsURL = try string(table, here, lines)
      case "ca_file": profile.caFile = try string(table, here, lines)
      case "proxy": profile.proxy = try proxy(table, here, lines)
      case "identity": profile.identity = try choice(table, here, lines)
      case "scopes": profile.scopes = try scopes(table, here, lines)
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

  /// One of the words of a type.
  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> Value {
    let text = try string(table, place, lines)
    guard let value = Value(rawValue: text) else {
      throw failure(
        at: lines.line(of: place),
        ConfigPhrases.notAmong(place.joined(separator: "."), text, Value.allCases.map(\.rawValue)))
    }
    return value
  }

  /// How proxies are used. A password has no place in this file.
  private func proxy(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> String {
    let text = try string(table, place, lines)
    guard text != "environment", text != "none" else { return text }
    do {
      guard try !ProxyServer(text).hasPassword else {
        throw failure(at: lines.line(of: place), ConfigPhrases.passwordInFile(place.joined(separator: ".")))
      }
    } catch let problem as ProxyProblem {
      let name = Phrase(verbatim: "“\(place.joined(separator: "."))”: ")
      throw failure(at: lines.line(of: place), name.followed(by: problem.phrase))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      preconditionFailure("\(error)")
    }
    return text
  }

  private func scopes(
    _ table: TOMLTable, _ place: [String], _ lines: ConfigLines
  ) throws(CommandFailure) -> [String] {
    let items = table[place[place.count - 1]]?.array.map { array in array.map { $0.string } }
    guard let items, items.allSatisfy({ $0.map(Scope.isOne) ?? false }) else {
      throw failure(at: lines.line(of: place), ConfigPhrases.notScopes(place.joined(separator: ".")))
    }
    return items.compactMap(\.self)
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
