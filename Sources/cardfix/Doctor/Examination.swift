import FeishuClient
import Glibc
import History
import Messages
import Phrase

/// The looks that `doctor` takes, one after the other; what needs an earlier one that failed is left out.
struct Examination {
  let context: CommandContext
  /// A chat to look at too.
  var chatID: String?
  /// A message to look at too.
  var messageID: String?

  func all() async -> [Diagnosis] {
    var diagnoses = [locale, terminal]
    let settings: Settings
    do {
      settings = try context.settings()
      diagnoses.append(found(settings))
    } catch {
      return diagnoses + [Diagnosis("settings", error)]
    }
    let credentials: Credentials
    do {
      credentials = try settings.credentials()
      diagnoses.append(
        Diagnosis(
          "credentials", .good,
          Phrase(
            en: "App \(credentials.appID) with a secret.", zh: "应用 \(credentials.appID)，已有密钥。")))
    } catch {
      return diagnoses + [Diagnosis("credentials", error)]
    }
    diagnoses.append(store(settings, credentials))
    diagnoses += await ask(settings, credentials)
    if let login = await login(settings, credentials) { diagnoses.append(login) }
    return diagnoses
  }

  /// Whether the C library knows the locale, and whether it is in UTF-8.
  private var locale: Diagnosis {
    let name =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { context.environment.given($0) }.first ?? "C"
    guard setlocale(LC_CTYPE, "") != nil else {
      return Diagnosis(
        "locale", .advice, Phrase(en: "“\(name)” is not installed here.", zh: "本机未安装“\(name)”。"),
        remedy: Phrase(
          en: "Install it, or set LC_ALL=C.UTF-8; the screen uses C.UTF-8 meanwhile.",
          zh: "请安装该语言环境，或设置 LC_ALL=C.UTF-8；界面暂用 C.UTF-8。"))
    }
    guard String(cString: nl_langinfo(CInt(CODESET))) == "UTF-8" else {
      return Diagnosis(
        "locale", .advice, Phrase(en: "“\(name)” is not in UTF-8.", zh: "“\(name)”不是 UTF-8 编码。"),
        remedy: Phrase(
          en: "Set LC_ALL=C.UTF-8, so that Chinese text shows.", zh: "请设置 LC_ALL=C.UTF-8，以便显示中文。"))
    }
    return Diagnosis("locale", .good, Phrase(en: "\(name), in UTF-8.", zh: "\(name)，UTF-8 编码。"))
  }

  /// Whether the screen could be opened.
  private var terminal: Diagnosis {
    guard let kind = context.environment.given("TERM"), kind != "dumb" else {
      return Diagnosis(
        "terminal", .advice, Phrase(en: "TERM names no terminal with a screen.", zh: "TERM 未指定可用的终端。"),
        remedy: Phrase(
          en: "Set TERM, for example to xterm-256color; commands work without it.",
          zh: "请设置 TERM，例如 xterm-256color；命令行不受影响。"))
    }
    guard isatty(STDIN_FILENO) == 1, let columns = LocalSystem.terminalColumns() else {
      return Diagnosis(
        "terminal", .advice, Phrase(en: "\(kind), but this is not a terminal.", zh: "\(kind)，但当前不在终端中。"),
        remedy: Phrase(en: "The screen needs one; commands do not.", zh: "界面需要终端，命令行不需要。"))
    }
    return Diagnosis("terminal", .good, Phrase(en: "\(kind), \(columns) columns.", zh: "\(kind)，\(columns) 列。"))
  }

  private func found(_ settings: Settings) -> Diagnosis {
    let file = settings.config.path
    let phrase =
      settings.config.exists
      ? Phrase(en: "\(file), profile “\(settings.profileName)”.", zh: "\(file)，配置“\(settings.profileName)”。")
      : Phrase(en: "No \(file); the environment is used.", zh: "没有 \(file)，使用环境变量。")
    return Diagnosis("settings", .good, phrase)
  }

  private func store(_ settings: Settings, _ credentials: Credentials) -> Diagnosis {
    do {
      try Archive.open(settings.store, appID: credentials.appID).close()
      return Diagnosis("store", .good, Phrase(verbatim: settings.store))
    } catch {
      return Diagnosis("store", error)
    }
  }

  /// Asks the service who the app is and what it may do; the rest only of one that it knows.
  private func ask(_ settings: Settings, _ credentials: Credentials) async -> [Diagnosis] {
    let client = FeishuClient(credentials)
    var diagnoses = await ServiceExamination(
      client: client, baseURL: credentials.baseURL, chatID: chatID, now: LocalSystem.now
    ).all()
    if diagnoses.first?.state == .good {
      let examination = MessageExamination(
        client: client, appID: credentials.appID, known: messageID.flatMap { known($0, settings, credentials) },
        now: LocalSystem.now())
      if let chatID { diagnoses += await examination.chat(chatID) }
      if let messageID { diagnoses += await examination.message(messageID) }
    }
    await client.shutdown()
    return diagnoses
  }

  /// What the store knows of a message; a store that can't be read has its own line.
  private func known(_ id: String, _ settings: Settings, _ credentials: Credentials) -> MessageSummary? {
    guard let history = try? Archive.open(settings.store, appID: credentials.appID) else { return nil }
    defer { history.close() }
    return try? history.message(id)
  }
}
