import ArgumentParser
import FeishuClient
import Glibc
import Phrase

/// The process: arguments in, exit code out.
@main
struct Program {
  static func main() async {
    // A reader that has gone away is seen where it is written to.
    signal(SIGPIPE, SIG_IGN)
    exit(await run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }

  private static func run(_ arguments: [String]) async -> Exit {
    let console = Console(
      language: Speech.language, json: arguments.prefix { $0 != "--" }.contains("--json"))
    do {
      let ordered = ArgumentOrder.flagsBehindCommand(arguments, commands: Cardfix.names)
      var parsed = try Cardfix.parseAsRoot(ordered)
      guard let command = parsed as? any CardfixCommand else {
        try parsed.run()
        return .ok
      }
      return await act(command, console)
    } catch {
      return answer(error, console)
    }
  }

  private static func act(_ command: some CardfixCommand, _ console: Console) async -> Exit {
    let context = CommandContext(
      environment: LocalSystem.environment, console: console, profile: command.shared.profile,
      identity: command.shared.identity?.identity)
    if !type(of: command).handlesInterrupts {
      Interrupts.each([SIGINT]) { _ in
        console.complain(.interrupted)
        // A login that is just being renewed would be lost.
        (try? context.settings())?.loginFile.waitUntilFree(seconds: 10)
        exit(Exit.interrupted.rawValue)
      }
    }
    do {
      return try await command.act(context)
    } catch {
      console.complain(error)
      return error.exit
    }
  }

  /// What the parser has to say: help and version as they are, mistakes in our own words.
  private static func answer(_ error: any Error, _ console: Console) -> Exit {
    guard !Cardfix.exitCode(for: error).isSuccess else {
      console.say([UsageText.help(Cardfix.fullMessage(for: error), in: console.language)])
      return .ok
    }
    console.complain(
      .usage(
        UsageText.phrase(for: Cardfix.message(for: error)),
        remedy: Phrase(
          en: "`cardfix help` lists the commands, `cardfix help COMMAND` its flags.",
          zh: "`cardfix help` 列出命令，`cardfix help 命令` 列出其选项。")))
    return .usage
  }
}
