import ArgumentParser
import FeishuClient
import Phrase
import Screen

/// Forgets the login of a person.
struct LogoutCommand: CardfixCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "logout", abstract: words("Forget the login of a person.", "清除用户登录。"))
  }

  @OptionGroup var shared: SharedFlags

  func act(_ context: CommandContext) async throws(CommandFailure) -> Exit {
    let file = try context.settings().loginFile
    // A file that can't be read can still be removed.
    let name = ((try? file.read()) ?? nil)?.name
    let hadLogin: Bool
    do {
      hadLogin = try await file.remove()
    } catch {
      throw CommandFailure(FeishuFailure.noToken(.file(error)))
    }
    if context.console.json {
      context.console.answer(.object([("logged_out", .bool(hadLogin)), ("name", JSONValue(name))]))
    } else {
      context.console.say([Printable.text(sentence(hadLogin, name).text(in: context.console.language))])
    }
    return .ok
  }

  private func sentence(_ hadLogin: Bool, _ name: String?) -> Phrase {
    guard hadLogin else { return Phrase(en: "Nobody was logged in.", zh: "当前没有登录。") }
    let who = name.map { " \($0)" } ?? ""
    return Phrase(
      en: "Logged out\(who): the tokens are forgotten here, and end at the service by themselves.",
      zh: "已退出登录\(who)：本机不再保存 token，服务端的 token 会自行失效。")
  }
}
