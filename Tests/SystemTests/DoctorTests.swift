import JSONText
import Testing

/// `cardfix doctor` names the gate that is shut, one case a scope and one a gate.
@Suite("What doctor finds")
struct DoctorTests {
  private let sandbox: Sandbox

  init() async throws {
    sandbox = try await Sandbox()
  }

  private static let scopes = [
    "im:message:readonly", "im:message.group_msg", "im:chat:readonly", "im:message:send_as_bot", "im:message:update",
    "im:message:recall", "contact:user.basic_profile:readonly", "im:resource", "cardkit:card:write",
  ]

  private func set(scopes: [String]) throws {
    let list = scopes.map(quoted).joined(separator: ",")
    try sandbox.control("PATCH", "/_sandbox/apps/\(sandbox.appID)", #"{"scopes":[\#(list)]}"#)
  }

  private func change(app members: String) throws {
    try sandbox.control("PATCH", "/_sandbox/apps/\(sandbox.appID)", members)
  }

  private func set(_ name: String, _ value: String) throws {
    try sandbox.control("PATCH", "/_sandbox/switches", #"{"\#(name)":\#(value)}"#)
  }

  private func checks(of result: RunResult) throws -> [String: JSONNode] {
    let checks = try #require(result.data?["checks"]?.children, "\(result.errors)")
    return Dictionary(uniqueKeysWithValues: checks.compactMap { check in check["name"]?.string.map { ($0, check) } })
  }

  @Test("With everything in place every line is good")
  func good() async throws {
    let result = try await sandbox.run(["doctor", "--json"])
    #expect(result.exit == 0)
    let checks = try #require(result.data?["checks"]?.children)
    #expect(
      checks.map { $0["name"]?.string } == [
        "locale", "terminal", "settings", "credentials", "store", "service", "clock", "read", "read-groups", "chats",
        "send", "update", "recall", "people", "images", "entities", "read-status",
      ])
    #expect(checks.dropFirst(2).allSatisfy { $0["state"]?.string == "good" })
    #expect(
      checks.allSatisfy {
        $0.keys == ["name", "state", "gate", "message", "remedy", "code", "scopes", "link", "log_id"]
      })
  }

  @Test("It writes nothing: the messages are as they were, and nothing is new")
  func harmless() async throws {
    let id = try sandbox.addMessage(content: Sample.card)
    let before = try sandbox.message(id).source
    _ = try await sandbox.run(["doctor", id, "--chat", sandbox.chatID])
    #expect(try sandbox.message(id).source == before)
    let messages = try await sandbox.run(["list", "--json"]).data?["messages"]?.children
    #expect(messages?.count == 1)
    let written = try sandbox.requests().filter {
      $0["method"]?.string != "GET" && $0["code"]?.int == 0 && $0["path"]?.string?.contains("/auth/") != true
    }
    #expect(written.isEmpty)
  }

  struct Missing: Sendable, CustomTestStringConvertible {
    var scope: String
    /// The lines that are shut without it.
    var shut: [String]
    /// Whether cardfix is of no use without it.
    var isRequired = true
    var testDescription: String { scope }
  }

  @Test(
    "A scope that is missing is named, with the page that gives it",
    arguments: [
      Missing(scope: "im:message:readonly", shut: ["read", "read-status"]),
      Missing(scope: "im:message.group_msg", shut: ["read-groups"]),
      Missing(scope: "im:chat:readonly", shut: ["chats"]),
      Missing(scope: "im:message:send_as_bot", shut: ["send"]),
      Missing(scope: "im:message:update", shut: ["update"]),
      Missing(scope: "im:message:recall", shut: ["recall"]),
      Missing(scope: "contact:user.basic_profile:readonly", shut: ["people"], isRequired: false),
      Missing(scope: "im:resource", shut: ["images"], isRequired: false),
      Missing(scope: "cardkit:card:write", shut: ["entities"], isRequired: false),
    ])
  func missingScope(missing: Missing) async throws {
    // `send_as_bot` opens more than one gate; the others are then opened by their own scopes.
    let isAlone = missing.scope == "im:message:update" || missing.scope == "im:message:recall"
    var scopes = Self.scopes.filter { $0 != missing.scope }
    if isAlone { scopes = scopes.filter { $0 != "im:message:send_as_bot" } + ["im:message:send"] }
    try set(scopes: scopes)
    let result = try await sandbox.run(["doctor", "--json"])
    #expect(result.exit == (missing.isRequired ? 1 : 0))
    let checks = try checks(of: result)
    for name in missing.shut {
      let check = try #require(checks[name])
      #expect(check["state"]?.string == (missing.isRequired && name != "read-status" ? "bad" : "advice"), "\(name)")
      #expect(check["gate"]?.string == "app_scope")
      #expect(check["scopes"]?.children.contains { $0.string == missing.scope } == true)
      #expect(check["remedy"]?.string?.contains(missing.scope) == true)
      #expect(check["log_id"]?.string?.count == 34)
      guard missing.scope != "im:message.group_msg" else { continue }
      #expect(check["code"]?.int == 99_991_672)
      #expect(check["link"]?.string?.contains("/app/\(sandbox.appID)/auth") == true)
      #expect(check["remedy"]?.string?.contains("https://open.feishu.cn/app/") == true)
    }
    // Nothing else is called shut for it.
    let others = checks.filter { !missing.shut.contains($0.key) }
    let shut = others.filter { $0.value["gate"]?.string == "app_scope" && $0.value["state"]?.string == "bad" }
    #expect(shut.isEmpty, "\(shut.keys)")
  }

  @Test("Without the scopes to read and to list, a group can't be tried, and doctor says so")
  func unknownGroups() async throws {
    try set(scopes: [])
    let blind = try checks(of: try await sandbox.run(["doctor", "--json"]))
    #expect(blind["read-groups"]?["state"]?.string == "unknown")
    try set(scopes: ["im:message:readonly"])
    let lost = try checks(of: try await sandbox.run(["doctor", "--json"]))
    #expect(lost["read-groups"]?["state"]?.string == "unknown")
    let named = try checks(of: try await sandbox.run(["doctor", "--json", "--chat", sandbox.chatID]))
    #expect(named["read-groups"]?["state"]?.string == "bad")
    #expect(named["read-groups"]?["code"]?.int == 230_027)
  }

  enum Trouble: String, CaseIterable, Sendable {
    case wrongSecret, wrongHost, disabled, bot, address, quota, clock
  }

  @Test("A gate before every call is named", arguments: Trouble.allCases)
  func appGate(trouble: Trouble) async throws {
    var environment: [String: String] = [:]
    switch trouble {
    case .wrongSecret: environment["CARDFIX_APP_SECRET"] = "wrong"
    case .wrongHost: environment["CARDFIX_APP_ID"] = "cli_of_another_host"
    case .disabled: try change(app: #"{"disabled":true}"#)
    case .bot: try change(app: #"{"bot_enabled":false}"#)
    case .address: try set("ip.denied", "true")
    case .quota: try set("quota.exhausted", "true")
    case .clock: try sandbox.control("POST", "/_sandbox/clock", #"{"advance_seconds":7200}"#)
    }
    let (line, gate, code, exit): (String, String?, Int?, Int32) =
      switch trouble {
      case .wrongSecret: ("service", "secret", 10_015, 3)
      case .wrongHost: ("service", "host", 10_014, 3)
      case .disabled: ("service", "app", 99_991_662, 1)
      case .bot: ("service", "bot_ability", nil, 1)
      case .address: ("service", "ip_address", 99_991_401, 1)
      case .quota: ("service", "quota", 99_991_403, 1)
      case .clock: ("clock", nil, nil, 0)
      }
    let result = try await sandbox.run(["doctor", "--json"], environment: environment)
    #expect(result.exit == exit)
    let check = try #require(try checks(of: result)[line])
    #expect(check["state"]?.string == (trouble == .clock ? "advice" : "bad"))
    #expect(check["gate"]?.string == gate)
    #expect(check["code"]?.int == code)
    #expect(check["remedy"]?.string?.isEmpty == false)
    switch trouble {
    case .wrongHost: #expect(check["remedy"]?.string?.contains("https://open.larksuite.com") == true)
    case .address: #expect(check["message"]?.string?.contains("203.0.113.9") == true)
    case .clock: #expect(check["message"]?.string?.contains("2 hours behind") == true)
    default: break
    }
    let said = try await sandbox.run(["doctor", "--lang", "zh"], environment: environment)
    #expect(said.exit == exit)
    #expect(said.output.contains(trouble == .clock ? "[! ] clock" : "[X ] service"))
    #expect(said.output.split(separator: "\n").filter { $0.hasPrefix("[X ]") }.allSatisfy { String($0).hasChinese })
  }

  enum Obstacle: String, CaseIterable, Sendable {
    case none, unknown, outside, dissolved, foreign, old, recalled, availability, groupScope, otherType, text, usedUp,
      tooLate
  }

  @Test("A gate of one message is named", arguments: Obstacle.allCases)
  func messageGate(obstacle: Obstacle) async throws {
    let id = try message(with: obstacle)
    let expected: (line: String, state: String, gate: String?) =
      switch obstacle {
      case .none: ("window", "good", "window")
      case .unknown: ("message", "bad", "message_id")
      case .outside: ("message", "bad", "bot_in_chat")
      case .dissolved: ("chat", "bad", "chat_dissolved")
      case .foreign: ("sender", "bad", "sender_identity")
      case .old: ("window", "bad", "window")
      case .recalled: ("state", "bad", "recalled")
      case .availability: ("message", "bad", "availability")
      case .groupScope: ("message", "bad", "app_scope")
      case .otherType: ("kind", "bad", nil)
      case .text: ("window", "unknown", "window")
      case .usedUp: ("edits", "bad", "edits")
      case .tooLate: ("window", "bad", "window")
      }
    // Edits that are used up and a time that is over are known only once the service has said so.
    if obstacle == .usedUp || obstacle == .tooLate {
      _ = try await sandbox.run(["update", id, "-"], input: #"{"text":"21st"}"#)
    }
    let result = try await sandbox.run(["doctor", id, "--json"])
    let check = try #require(try checks(of: result)[expected.line], "\(result.output)")
    #expect(check["state"]?.string == expected.state)
    #expect(check["gate"]?.string == expected.gate)
    #expect(result.exit == (expected.state == "bad" ? 1 : 0))
    let said = try await sandbox.run(["doctor", id])
    let mark = ["good": "[ok]", "bad": "[X ]", "unknown": "[? ]"][expected.state] ?? ""
    #expect(said.output.contains("\(mark) \(expected.line)"), "\(said.output)")
  }

  /// A message that can't be corrected for one reason.
  private func message(with obstacle: Obstacle) throws -> String {
    func text() throws -> String { try sandbox.addMessage(content: #"{"text":"hello"}"#, type: "text") }
    switch obstacle {
    case .none: return try sandbox.addMessage(content: Sample.card)
    case .unknown: return "om_unknown"
    case .outside:
      let other = try sandbox.addApp()
      let chat = try sandbox.control("POST", "/_sandbox/chats", #"{"name":"theirs","members":["\#(other)"]}"#)
      return try sandbox.addMessage(content: Sample.card, chat: chat.string("chat_id"), appID: other)
    case .dissolved:
      let id = try sandbox.addMessage(content: Sample.card)
      try sandbox.control("PATCH", "/_sandbox/chats/\(sandbox.chatID)", #"{"dissolved":true}"#)
      return id
    case .foreign: return try sandbox.addMessage(content: Sample.card, appID: try sandbox.addApp())
    case .old: return try sandbox.addMessage(content: Sample.card, ageSeconds: 15 * 86_400)
    case .recalled:
      let id = try sandbox.addMessage(content: Sample.card)
      try sandbox.change(id, #"{"recalled":true}"#)
      return id
    case .availability:
      try sandbox.control("POST", "/_sandbox/users", #"{"open_id":"ou_ann","name":"Ann"}"#)
      let members = #"["\#(sandbox.appID)","ou_ann"]"#
      let chat = try sandbox.control("POST", "/_sandbox/chats", #"{"mode":"p2p","members":\#(members)}"#)
      let id = try sandbox.addMessage(content: Sample.card, chat: chat.string("chat_id"))
      try change(app: #"{"available_to":[]}"#)
      return id
    case .groupScope:
      try set(scopes: Self.scopes.filter { $0 != "im:message.group_msg" })
      return try sandbox.addMessage(content: Sample.card)
    case .otherType: return try sandbox.addMessage(content: #"{"image_key":"img_v3_x"}"#, type: "image")
    case .text: return try text()
    case .tooLate:
      try set("edit.window", "10")
      return try text()
    case .usedUp:
      let id = try text()
      try sandbox.change(id, #"{"edit_count":20}"#)
      return id
    }
  }

  @Test("--chat tells of a chat whether the bot is in it and can read it")
  func chat() async throws {
    let good = try checks(of: try await sandbox.run(["doctor", "--chat", sandbox.chatID, "--json"]))
    #expect(good["chat"]?["gate"]?.string == "bot_in_chat")
    #expect(good["history"]?["state"]?.string == "good")
    #expect(good["posting"]?["state"]?.string == "unknown")
    let other = try sandbox.addApp()
    let chat = try sandbox.control("POST", "/_sandbox/chats", #"{"name":"theirs","members":["\#(other)"]}"#)
    let result = try await sandbox.run(["doctor", "--chat", chat.string("chat_id"), "--json"])
    #expect(result.exit == 1)
    let shut = try checks(of: result)
    #expect(shut["chat"]?["code"]?.int == 232_011)
    #expect(shut["history"]?["code"]?.int == 230_002)
    #expect(["chat", "history"].allSatisfy { shut[$0]?["gate"]?.string == "bot_in_chat" })
  }

  @Test("An id of a wrong form is a usage error", arguments: [["doctor", "oc_1"], ["doctor", "--chat", "om_1"]])
  func usage(arguments: [String]) async throws {
    #expect(try await sandbox.run(arguments).exit == 2)
  }

  @Test("A host that is not there is named, and the exit code is that of the network")
  func network() async throws {
    sandbox.stop()
    let result = try await sandbox.run(["doctor", "--json"])
    #expect(result.exit == 4)
    #expect(try checks(of: result)["service"]?["state"]?.string == "bad")
  }
}
