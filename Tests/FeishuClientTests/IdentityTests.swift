import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import JSONText
import Phrase
import TestServers
import Testing

@Suite("Bot and person")
struct IdentityTests {
  @Test("A card that a person sent is patched with that person's token, and not with the bot's")
  func ownCard() async throws {
    let card = #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[]}}"#
    try await LoginBench.use { bench in
      try await bench.logIn()
      let sent = try await bench.withClient { client in
        try await client.create(to: "oc_ops", msgType: "interactive", content: card, uuid: "u-1").value
      }
      #expect(sent.sender.id == "ou_tom")
      try await bench.withClient { _ = try await $0.patch(sent.messageID, content: card) }
      try await bench.withClient(as: .bot) { client in
        let failure = await failure { () async throws(FeishuFailure) in
          try await client.patch(sent.messageID, content: card)
        }
        #expect(failure?.kind == "refused")
      }
    }
  }

  @Test("What only a bot may do to a message is told before anything is sent")
  func botOnly() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in
          try await client.edit("om_1", msgType: "text", content: "{}")
        }
        #expect(failure == .noToken(.botOnly(.editMessage)))
        #expect(failure?.remedy.text(in: .english).contains("--as bot") == true)
        #expect(failure?.isAboutCredentials == false)
      }
      #expect(bench.requests(to: "/om_1") == 0)
    }
  }

  @Test("What is about the bot itself uses the bot's token, what is about the person the person's, whoever works")
  func whoIsWho() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      for identity in Identity.allCases {
        try await bench.withClient(as: identity) { client in
          let bot = try await client.bot()
          let user = try await client.user()
          #expect(bot.isEnabled && user.openID == "ou_tom")
        }
      }
    }
  }

  @Test("Every operation takes somebody's token, or none is needed")
  func table() {
    for endpoint in Endpoint.allCases {
      #expect(endpoint.identities.isEmpty == endpoint.isOpen, "\(endpoint)")
      if !endpoint.isOpen { #expect(endpoint.identity(workingAs: .bot) != nil, "\(endpoint)") }
    }
    let refused = Endpoint.allCases.filter { $0.identity(workingAs: .user) == nil }
    #expect(
      Set(refused) == [
        .editMessage, .forwardMessage, .readUsers, .batchSend, .sendEphemeral, .deleteEphemeral, .delayedUpdate,
      ])
  }

  @Test(
    "Without a login, with another app's and with a broken one nothing is sent", arguments: ["none", "other", "broken"])
  func noLogin(state: String) async throws {
    try await LoginBench.use { bench in
      if state != "none" { try await bench.logIn() }
      let path = bench.file().path
      if state == "other" {
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing(bench.sandbox.apps[0].appID, with: "cli_other").write(
          toFile: path, atomically: true, encoding: .utf8)
      }
      if state == "broken" { try "{".write(toFile: path, atomically: true, encoding: .utf8) }
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
        #expect(failure?.kind == "no_token")
        #expect(failure?.isAboutCredentials == true)
        #expect(failure?.remedy.text(in: .english).contains("`cardfix login`") == true)
      }
      #expect(bench.requests(to: "/im/v1/chats") == 0)
    }
  }

  @Test("A scope that the person did not grant is named, with the command that asks for it")
  func notGranted() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn(scopes: ["im:message"])
      try await bench.withClient { client in
        let failure = await failure { () async throws(FeishuFailure) in try await client.chats() }
        guard case .refused(let refusal) = failure else { return #expect(failure == nil) }
        #expect(refusal.code == 99_991_679)
        #expect(failure?.isAboutCredentials == true)
        #expect(failure?.remedy.text(in: .english).contains("`cardfix login --scope im:chat`") == true)
        #expect(failure?.remedy.text(in: .chinese).contains("im:chat:readonly") == true)
      }
      #expect(bench.requests(to: "/im/v1/chats") == 1)
    }
  }

  @Test("A person's token where only bots' are taken is not renewed and tried again")
  func userTokenNotTaken() async throws {
    let server = serving { _ in refused(99_991_668, "user access token not support") }
    try await withClient(of: server) { client in
      let failure = await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      #expect(failure?.remedy.text(in: .english).contains("--as bot") == true)
      #expect(failure?.isPermanent == true)
      #expect(server.requests.count == 1)
    }
  }
}
