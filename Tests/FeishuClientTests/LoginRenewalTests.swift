import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import Phrase
import TestServers
import Testing

@Suite("Renewing a login")
struct LoginRenewalTests {
  @Test("A person's token is used until 180 seconds before its end; then one renewal serves all who wait")
  func renewal() async throws {
    try await LoginBench.use { bench in
      let first = try await bench.logIn()
      bench.advance(seconds: 7019)
      try await bench.withClient { _ = try await $0.chats() }
      #expect(bench.renewals == 1)
      bench.advance(seconds: 2)
      try await bench.withClient { client in
        try await withThrowingTaskGroup { group in
          for _ in 1...20 { group.addTask { try await client.chats() } }
          for try await chats in group { #expect(chats.map(\.name) == ["Ops"]) }
        }
      }
      #expect(bench.renewals == 2)
      let second = try bench.login()
      #expect(second.accessToken != first.accessToken)
      #expect(second.refreshToken != first.refreshToken)
      #expect(second.beganAt == first.beganAt)
      #expect(second.name == "Tom")
    }
  }

  @Test("Two who find the token ended renew it once: the second takes what the first has brought")
  func twoAtOnce() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      bench.advance(seconds: 7200)
      bench.addFault(#"{"delay_ms":150}"#)
      async let one = bench.withClient { try await $0.chats() }
      async let two = bench.withClient { try await $0.chats() }
      #expect(try await one.count + two.count == 2)
      #expect(bench.renewals == 2)
    }
  }

  @Test("New tokens are in the file before they are used")
  func writtenFirst() async throws {
    try await LoginBench.use { bench in
      let old = try await bench.logIn()
      bench.advance(seconds: 7200)
      let seen = Shared<(login: UserLogin?, calls: Int)>((nil, -1))
      let plain = bench.file()
      let file = bench.file {
        let found = ((try? plain.read()) ?? nil, bench.requests(to: "/im/v1/chats"))
        seen.withLock { $0 = found }
      }
      try await bench.withClient(file: file) { _ = try await $0.chats() }
      let (login, calls) = seen.withLock { $0 }
      #expect(calls == 0)
      #expect(login?.accessToken != nil && login?.accessToken != old.accessToken)
      #expect(try bench.login() == login)
    }
  }

  @Test(
    "A token that the service calls ended or invalid is renewed once and the call repeated once",
    arguments: [true, false])
  func refusedToken(hasEnded: Bool) async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      if hasEnded {
        bench.advanceService(seconds: 7201)
      } else {
        bench.addFault(#"{"code":99991668}"#, path: "/open-apis/im/v1/chats")
      }
      try await bench.withClient { _ = try await $0.chats() }
      #expect(bench.renewals == 2)
      #expect(bench.requests(to: "/im/v1/chats") == 2)
    }
  }

  @Test("A fresh token that is refused too is reported, as credentials' business")
  func refusedTwice() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      bench.addFault(#"{"code":99991677}"#, path: "/open-apis/im/v1/chats", times: 9)
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
        #expect(failure?.isAboutCredentials == true)
        #expect(failure?.remedy.text(in: .english) == "Run `cardfix login` again.")
      }
      #expect(bench.requests(to: "/im/v1/chats") == 2)
      #expect(bench.renewals == 2)
    }
  }

  @Test(
    "A login that can't be renewed any more is asked about once, ever", arguments: [20_026, 20_037, 20_064, 20_073])
  func deadChain(code: Int) async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      switch code {
      case 20_037: bench.advanceService(seconds: 8 * 86_400)
      case 20_073:
        // Somebody else has used the token, as a copy of the file would.
        let copy = try Data(contentsOf: URL(fileURLWithPath: bench.file().path))
        bench.advance(seconds: 7200)
        try await bench.withClient { _ = try await $0.chats() }
        try copy.write(to: URL(fileURLWithPath: bench.file().path))
      default: bench.addFault(#"{"code":\#(code)}"#)
      }
      bench.advance(seconds: 7200)
      let before = bench.renewals
      for round in 0..<3 {
        try await bench.withClient { client in
          let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
          guard case .noToken(.ended(let name, let refusal)) = failure else { return #expect(failure == nil) }
          #expect(name == "Tom")
          #expect(refusal?.code == (round == 0 ? code : nil))
          #expect(failure?.isAboutCredentials == true && failure?.isPermanent == true)
          #expect(failure?.remedy.text(in: .english) == "Run `cardfix login` again.")
        }
      }
      #expect(bench.renewals == before + 1)
    }
  }

  @Test("What can't be written is not asked for: the refresh token stays good")
  func notWritable() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      bench.advance(seconds: 7200)
      // In the way of the file that would be renamed.
      let obstacle = bench.file().path + ".new"
      try FileManager.default.createDirectory(atPath: obstacle, withIntermediateDirectories: false)
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
        guard case .noToken(.file) = failure else { return #expect(failure == nil) }
      }
      #expect(bench.renewals == 1)
      try FileManager.default.removeItem(atPath: obstacle)
      try await bench.withClient { _ = try await $0.chats() }
    }
  }

  @Test("A token in its last minutes is used when it can't be renewed now")
  func lastMinutes() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      bench.advance(seconds: 7100)
      bench.addFault(#"{"drop":"before"}"#, times: 9)
      try await bench.withClient { _ = try await $0.chats() }
      bench.advance(seconds: 101)
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
        #expect(failure?.kind == "unknown" && failure?.mayHaveHappened == false)
      }
    }
  }

  @Test("Who leaves while a login is renewed waits for the new tokens")
  func leaving() async throws {
    try await LoginBench.use { bench in
      let old = try await bench.logIn()
      bench.advance(seconds: 7200)
      bench.addFault(#"{"delay_ms":300}"#)
      try await bench.withClient { client in
        let call = Task { try await client.chats() }
        await eventually { bench.renewals == 2 }
        call.cancel()
        #expect(await call.result.failureKind == "cancelled")
      }
      #expect(try bench.login().accessToken != old.accessToken)
      #expect(try bench.login().refreshToken != old.refreshToken)
    }
  }

  @Test("No failure about a login and no dump of one holds a token")
  func masked() async throws {
    let server = ScriptedServer { request in
      .json(#"{"code":20073,"error":"invalid_grant","error_description":\#(String(reflecting: request.body))}"#, 400)
    }
    try await LoginBench.use { bench in
      let login = try await bench.logIn()
      var text = "\(login)"
      dump(login, to: &text)
      let moved = try String(contentsOfFile: bench.file().path, encoding: .utf8).replacing(
        bench.sandbox.baseURL, with: server.baseURL
      ).replacing(bench.sandbox.apps[0].appID, with: "cli_test")
      try moved.write(toFile: bench.file().path, atomically: true, encoding: .utf8)
      bench.advance(seconds: 7200)
      let client = FeishuClient(
        ClientConfiguration(
          baseURL: server.baseURL, appID: "cli_test", appSecret: Secret(testSecret), identity: .user,
          login: bench.file()))
      let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
      await client.shutdown()
      server.stop()
      guard case .noToken(.ended(_, let refusal)) = failure else { return #expect(failure == nil) }
      #expect(refusal?.message.contains("grant_type") == true)
      dump(failure, to: &text)
      text += "\(String(describing: failure?.phrase)) \(String(describing: failure?.remedy))"
      for secret in [login.accessToken.revealed, login.refreshToken?.revealed ?? "", testSecret] {
        #expect(!text.contains(secret))
      }
    }
  }
}
