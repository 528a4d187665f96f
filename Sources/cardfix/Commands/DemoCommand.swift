import ArgumentParser
import FeishuAPI
import FeishuSandbox
import Phrase

/// The screen on a sandbox inside this process: nothing to set up, nothing left behind.
struct DemoCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: words(
        "Open the screen on a built-in sandbox with sample chats.", "在内置沙箱和示例会话上打开界面。"))
  }

  static var handlesInterrupts: Bool { true }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("Theme: day, night, contrast or mono.", "主题：day、night、contrast 或 mono。", valueName: "name"))
  var theme: String?

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let sandbox = try await Sandboxes.start(seed: .demo)
    do {
      let exit = try await show(sandbox, folder, context)
      await sandbox.stop()
      return exit
    } catch {
      await sandbox.stop()
      throw error
    }
  }

  private func show(
    _ sandbox: RunningSandbox, _ folder: TemporaryFolder, _ context: CommandContext
  ) async throws(CommandFailure) -> Exit {
    let app = sandbox.apps[0]
    let session = try Session.open(
      Credentials(appID: app.appID, secret: Secret(app.appSecret), baseURL: sandbox.baseURL),
      profile: "demo", store: "\(folder.path)/demo.sqlite", theme: theme ?? context.environment.given("CARDFIX_THEME"),
      context)
    return try await session.closing { session throws(CommandFailure) in
      try await ScreenRun.run(session: session, openMessage: nil)
    }
  }
}
