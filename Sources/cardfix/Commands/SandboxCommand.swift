import ArgumentParser
import FeishuSandbox
import Glibc
import Phrase

/// The sandbox alone, until it is ended.
struct SandboxCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "sandbox",
      abstract: words("Run a local server that behaves like the service.", "运行行为与服务端一致的本地服务。"))
  }

  static var handlesInterrupts: Bool { true }

  /// What is in it at the start.
  enum SeedChoice: String, ExpressibleByArgument, CaseIterable { case demo, none }

  @OptionGroup var shared: SharedFlags

  @Option(help: help("Port on 127.0.0.1; 0 takes a free one.", "127.0.0.1 上的端口；0 表示任选空闲端口。", valueName: "number"))
  var port = 0

  @Option(help: help("File that keeps its state across runs.", "跨次运行保存状态的文件。", valueName: "file"))
  var state: String?

  @Option(
    help: help(
      "demo: sample chats; none: one app and nothing else.", "demo：示例会话；none：只有一个应用。", valueName: "seed"))
  var seed = SeedChoice.demo

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    guard (0...65_535).contains(port) else {
      throw .usage(Phrase(en: "--port takes 0 to 65535.", zh: "--port 的取值为 0 到 65535。"))
    }
    let sandbox = try await Sandboxes.start(port: port, stateFile: state, seed: seed == .demo ? .demo : .none)
    // Whoever started it waits for this line to know the address.
    context.console.write(ready(sandbox).text + "\n", to: STDOUT_FILENO)
    let signal = await Interrupts.first(of: [SIGINT, SIGTERM, SIGHUP])
    await sandbox.stop()
    return signal == SIGINT ? .interrupted : .ok
  }

  private func ready(_ sandbox: RunningSandbox) -> JSONValue {
    .object([
      ("ready", .bool(true)),
      ("base_url", .string(sandbox.baseURL)),
      (
        "apps",
        .array(
          sandbox.apps.map {
            .object([("app_id", .string($0.appID)), ("app_secret", .string($0.appSecret))])
          })
      ),
    ])
  }
}
