import FeishuClient
import Phrase

/// Where an app's two hosts are, and how they are reached.
struct Hosts: Sendable {
  var baseURL: String
  /// The host on which people log in; nil where that is the same one, as in a sandbox.
  var accountsURL: String?
  /// The PEM file of an authority to trust, as it was named.
  var caFile: String?
  /// `environment`, `none` or an address.
  var proxy = "environment"
}

extension Settings {
  /// The hosts of the app. The environment outranks the settings file, unless the profile was named with the flag.
  func hosts(for source: AppChoice.Source) throws(CommandFailure) -> Hosts {
    let named = (
      base: environment.given("CARDFIX_BASE_URL"), accounts: environment.given("CARDFIX_ACCOUNTS_URL"),
      ca: environment.given("CARDFIX_CA_FILE")
    )
    var own: ConfigFile.Profile?
    if case .profile = source { own = profile }
    let isFlag = profileChoice == .flag && own != nil
    let ownBase = own?.baseURL ?? own?.brand?.baseURL
    let base = (isFlag ? ownBase ?? named.base : named.base ?? ownBase) ?? Brand.feishu.baseURL
    // Whoever names another host means its accounts too.
    let isOwnBase = base == ownBase
    let ownAccounts = isOwnBase ? own?.accountsURL : nil
    let accounts = (isFlag ? ownAccounts ?? named.accounts : named.accounts ?? ownAccounts) ?? Self.accounts(of: base)
    let checked = try BaseURL.checked(base)
    return Hosts(
      baseURL: checked, accountsURL: try accounts.map { text throws(CommandFailure) in try BaseURL.checked(text) },
      caFile: (isFlag ? own?.caFile ?? named.ca : named.ca ?? own?.caFile).map { Files.expanded($0) },
      proxy: own?.proxy ?? "environment")
  }

  /// By the names of the two worlds: what begins with `open.` has its accounts beside it.
  private static func accounts(of base: String) -> String? {
    guard let start = base.firstRange(of: "://open.") else { return nil }
    return base[..<start.lowerBound] + "://accounts." + base[start.upperBound...]
  }

  /// How the hosts are reached; this reads the file of certificates.
  func network(_ hosts: Hosts) throws(CommandFailure) -> NetworkSettings {
    NetworkSettings(proxies: try proxies(hosts.proxy), certificates: try certificates(hosts.caFile))
  }

  private func certificates(_ path: String?) throws(CommandFailure) -> TrustedCertificates? {
    guard let path else { return nil }
    do {
      return try TrustedCertificates(path: path)
    } catch {
      throw CommandFailure(
        .settings, .usage, error.phrase,
        remedy: Phrase(
          en: "Correct ca_file in the profile, or CARDFIX_CA_FILE: a PEM file that you can read.",
          zh: "请改正配置中的 ca_file 或 CARDFIX_CA_FILE：应为可读取的 PEM 文件。"))
    }
  }

  private func proxies(_ setting: String) throws(CommandFailure) -> ProxyRules {
    switch setting {
    case "none": return .none
    case "environment":
      do {
        return try ProxyRules(environment: environment)
      } catch {
        throw wrongProxy(error.variable, error.problem)
      }
    default:
      do {
        return ProxyRules(try ProxyServer(setting))
      } catch {
        throw wrongProxy("proxy", error)
      }
    }
  }

  private func wrongProxy(_ name: String, _ problem: ProxyProblem) -> CommandFailure {
    CommandFailure(
      .settings, .usage, Phrase(verbatim: "\(name): ").followed(by: problem.phrase),
      remedy: Phrase(
        en: "Correct \(name), or write proxy = \"none\" into the profile.",
        zh: "请改正 \(name)，或在配置中写 proxy = \"none\"。"))
  }
}
