import FeishuAPI
import FeishuClient
import Messages
import Phrase

extension Examination {
  /// Who has logged in, as the service sees it, and until when; nothing where nobody has and nobody needs to.
  func login(_ settings: Settings, _ credentials: Credentials) async -> Diagnosis? {
    let file = settings.loginFile
    let isNeeded = settings.identity == .user
    guard isNeeded || Files.exists(file.path) else { return nil }
    context.warnIfOpen(file)
    var asPerson = credentials
    asPerson.identity = .user
    let client = FeishuClient(asPerson)
    let result = await state(client, file, asPerson)
    await client.shutdown()
    switch result {
    case .success(let phrase): return Diagnosis("login", .good, phrase)
    case .failure(let failure):
      guard !isNeeded else { return Diagnosis("login", failure) }
      // Everything goes on as the bot.
      return Diagnosis("login", .advice, failure.message, remedy: failure.remedy)
    }
  }

  private func state(
    _ client: FeishuClient, _ file: LoginFile, _ credentials: Credentials
  ) async -> Result<Phrase, CommandFailure> {
    do {
      _ = try context.person(of: credentials)
      let user = try await client.user()
      // Asking may have renewed it.
      let login = try context.person(of: credentials)
      let name = user.name ?? login?.name ?? "?"
      let until = login.map { Timestamp(milliseconds: $0.endsAt).local } ?? "?"
      return .success(
        Phrase(
          en: "Logged in as \(name) (\(user.openID ?? "?")), until \(until).",
          zh: "已登录为 \(name)（\(user.openID ?? "?")），有效期至 \(until)。"))
    } catch let failure as FeishuFailure {
      return .failure(CommandFailure(failure))
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
