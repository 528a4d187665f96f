import ArgumentParser
import FeishuAPI
import FeishuClient
import Glibc
import Messages
import Phrase
import Screen

/// Lets a person log in, so that cardfix can act as that person: the approval happens in a browser anywhere.
struct LoginCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "login",
      abstract: words("Log in as a person, for --as user.", "以用户身份登录，供 --as user 使用。"))
  }

  static var handlesInterrupts: Bool { true }

  @OptionGroup var shared: SharedFlags

  @Option(
    help: help(
      "One more scope to ask for; may be repeated.", "额外申请的权限，可重复使用。", valueName: "scope"))
  var scope: [String] = []

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let settings = try context.settings()
    let credentials = try settings.credentials()
    let file = settings.loginFile
    context.warnIfOpen(file)
    let scopes = try scopes(settings, file)
    let progress = LoginProgress(console: context.console)
    Interrupts.each([SIGINT]) { _ in
      progress.end()
      context.console.complain(Self.interrupted)
      Glibc.exit(Exit.interrupted.rawValue)
    }
    let client = FeishuClient(credentials)
    let result = await login(client, scopes, file, progress)
    await client.shutdown()
    let login = try result.get()
    report(login, settings, context.console)
    return .ok
  }

  /// What the profile says, or what is usual; what was granted before; and what is asked for now.
  private func scopes(_ settings: Settings, _ file: LoginFile) throws(CommandFailure) -> [String] {
    let more = scope.flatMap { Scope.parts($0) }
    if let wrong = more.first(where: { !Scope.isOne($0) }) {
      throw .usage(Phrase(en: "“\(wrong)” is no scope.", zh: "“\(wrong)”不是权限名称。"))
    }
    // A file that can't be read is replaced.
    let known = (try? file.read()) ?? nil
    let isSame = try known.map { login throws(CommandFailure) in try login.appID == settings.app().appID } ?? false
    var asked: [String] = []
    for scope in (settings.profile?.scopes ?? Scope.usual) + (isSame ? known?.scopes ?? [] : []) + more
    where !asked.contains(scope) {
      asked.append(scope)
    }
    return asked
  }

  private func login(
    _ client: FeishuClient, _ scopes: [String], _ file: LoginFile, _ progress: LoginProgress
  ) async -> Result<UserLogin, CommandFailure> {
    do {
      let device = try await client.beginLogin(scopes: scopes)
      progress.begin(device)
      let login = try await client.finishLogin(device, in: file) { progress.wait($0) }
      progress.end()
      return .success(login)
    } catch let failure as LoginFailure {
      progress.end()
      return .failure(CommandFailure(failure))
    } catch let failure as FeishuFailure {
      return .failure(CommandFailure(failure))
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private func report(_ login: UserLogin, _ settings: Settings, _ console: Console) {
    guard !console.json else { return console.answer(login.json) }
    let until = Timestamp(milliseconds: login.endsAt).local
    let lasting =
      login.refreshToken == nil
      ? Phrase(en: "It can't be renewed and ends at \(until).", zh: "无法续期，\(until) 失效。")
      : Phrase(
        en: "It is renewed while it is used, and ends at \(until) otherwise.", zh: "使用期间自动续期，否则于 \(until) 失效。")
    var lines = [
      Phrase(en: "Logged in as \(login.name) (\(login.openID)).", zh: "已登录为 \(login.name)（\(login.openID)）。"), lasting,
    ]
    if settings.identity == .bot {
      lines.append(
        Phrase(
          en: "Commands use it with --as user, or with identity = \"user\" in the profile.",
          zh: "使用 --as user，或在配置中写 identity = \"user\"，即可以该身份操作。"))
    }
    console.say(lines.map { Printable.text($0.text(in: console.language)) })
  }

  private static let interrupted = CommandFailure(
    .interrupted, .interrupted, Phrase(en: "Interrupted; nobody was logged in.", zh: "已中断，未登录。"),
    remedy: Phrase(en: "Run `cardfix login` again.", zh: "请重新执行 `cardfix login`。"))
}
