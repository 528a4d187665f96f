import FeishuAPI
import FeishuClient
import Messages
import Phrase

/// What the service lets the app do, asked without writing anything.
struct ServiceExamination {
  let client: FeishuClient
  let baseURL: String
  /// The chat that was named, to try reading a group on.
  let chatID: String?
  /// The present moment by the clock of this machine.
  let now: @Sendable () -> Timestamp

  func all() async -> [Diagnosis] {
    let bot: Answer<WireBot>
    do {
      bot = try await client.whoAmI()
    } catch {
      return [shut(error)]
    }
    var diagnoses = [known(bot.value), clock(bot.logID)]
    let group = if let chatID { chatID } else { await firstGroup() }
    for capability in Capability.allCases { diagnoses.append(await look(at: capability, group: group)) }
    return diagnoses
  }

  /// The first answer says whether anything at all can be asked. An app that this host does not know may be one of the other.
  private func shut(_ failure: FeishuFailure) -> Diagnosis {
    var diagnosis = Diagnosis("service", failure)
    if diagnosis.gate == .host { diagnosis.remedy = .otherHost(baseURL) }
    if case .strange = failure { diagnosis.gate = .host }
    return diagnosis
  }

  private func known(_ bot: WireBot) -> Diagnosis {
    let name = bot.appName ?? "?"
    guard bot.isEnabled else {
      return Diagnosis(
        "service", .bad,
        Phrase(
          en: "\(baseURL) knows “\(name)”, but its bot is not enabled.", zh: "\(baseURL) 识别到“\(name)”，但机器人未启用。"),
        remedy: ErrorCatalogue.entry(code: 230_006)?.remedy, gate: .bot)
    }
    return Diagnosis(
      "service", .good, Phrase(en: "\(baseURL) knows the bot “\(name)”.", zh: "\(baseURL) 识别到机器人“\(name)”。"))
  }

  /// The 14 days of a card are counted here by this machine's clock; the log id tells the service's.
  private func clock(_ logID: String?) -> Diagnosis {
    guard let theirs = logID.flatMap(LogID.milliseconds) else {
      return Diagnosis("clock", .unknown, Phrase(en: "The service did not tell its time.", zh: "服务端未提供时间。"))
    }
    let seconds = now().seconds(since: Timestamp(milliseconds: theirs))
    guard abs(seconds) > 120 else {
      return Diagnosis("clock", .good, Phrase(en: "It agrees with the service's.", zh: "与服务端一致。"))
    }
    return Diagnosis("clock", .advice, .clockDiffers(seconds), remedy: .setClock)
  }

  /// A group of the bot's, if it may list them; one-to-one chats are not listed (feishu-api.md 3.12).
  private func firstGroup() async -> String? {
    try? await client.chatPage(size: 1).items.first?.chatID
  }

  private func look(at capability: Capability, group: String?) async -> Diagnosis {
    let name = capability.rawValue
    do throws(FeishuFailure) {
      if let probe = capability.probe {
        _ = try await client.probe(probe)
      } else if let group {
        _ = try await client.page(of: HistoryQuery(.chat, group, pageSize: 1))
      } else {
        return Diagnosis(name, .unknown, .noGroup, remedy: .nameGroup, gate: .scope)
      }
      return Diagnosis(name, .good, .mayDo(capability), gate: .scope)
    } catch {
      return refused(capability, error)
    }
  }

  private func refused(_ capability: Capability, _ failure: FeishuFailure) -> Diagnosis {
    var diagnosis = Diagnosis(capability.rawValue, failure, isRequired: capability.isRequired)
    guard diagnosis.gate == .scope else { return diagnosis }
    // Of a group's history the base scope may be what is missing; that has a line of its own.
    if capability == .readGroups, diagnosis.code == 99_991_672 {
      return Diagnosis(
        capability.rawValue, .unknown, .readFirst,
        remedy: .addScopes(capability.scopes, link: diagnosis.link), gate: .scope)
    }
    if diagnosis.scopes.isEmpty { diagnosis.scopes = capability.scopes }
    diagnosis.phrase = .mayNotDo(capability)
    diagnosis.remedy = .addScopes(narrowestFirst(capability, diagnosis.scopes), link: diagnosis.link)
    return diagnosis
  }

  /// The scopes that the service names, that which gives least first.
  private func narrowestFirst(_ capability: Capability, _ named: [String]) -> [String] {
    capability.scopes.filter(named.contains) + named.filter { !capability.scopes.contains($0) }
  }
}
