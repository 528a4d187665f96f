import ArgumentParser
import FeishuAPI
import FeishuClient
import Messages
import Phrase

/// Where things are, and what is in force.
struct ConfigCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "config", abstract: words("Show where settings and data are.", "显示设置和数据的位置。"))
  }

  @OptionGroup var shared: SharedFlags

  @Flag(help: help("Show the paths alone.", "只显示路径。"))
  var path = false

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let settings = try context.settings()
    var rows: [(name: String, value: String?)] = [
      ("config", settings.paths.config), ("data", settings.paths.dataFolder), ("store", settings.store),
    ]
    if !path {
      let app = try knownApp(settings)
      rows += [
        ("profile", settings.profileName), ("app_id", app?.appID), ("base_url", app?.hosts.baseURL),
        ("accounts_url", app.map { $0.hosts.accountsURL ?? $0.hosts.baseURL }), ("ca_file", app?.hosts.caFile),
        ("proxy", app?.hosts.proxy), ("identity", settings.identity.rawValue),
      ]
      rows += loginRows(settings)
      rows += [("theme", settings.theme), ("lang", context.console.language.rawValue)]
    }
    if context.console.json {
      context.console.answer(.object(rows.map { ($0.name, JSONValue($0.value)) }))
    } else {
      var table = Table([.left, .left])
      for row in rows { table.add([row.name, row.value ?? "-"]) }
      context.console.say(table.lines)
    }
    return .ok
  }

  /// Who has logged in and until when that lasts; a file that can't be read is `doctor`'s business.
  private func loginRows(_ settings: Settings) -> [(name: String, value: String?)] {
    let login = try? settings.loginFile.read()
    return [
      ("user", login?.name), ("user_id", login?.openID),
      ("login_until", login.map { Timestamp(milliseconds: $0.endsAt).local }),
    ]
  }

  /// The app as far as it is known; that none is set up is no failure here, a wrong setting is.
  private func knownApp(_ settings: Settings) throws(CommandFailure) -> AppChoice? {
    do {
      return try settings.app()
    } catch {
      guard error.kind == .credentials else { throw error }
      return nil
    }
  }
}
