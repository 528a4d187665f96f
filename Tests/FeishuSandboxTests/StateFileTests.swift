import FoundationEssentials
import TestPatience
import Testing

@testable import FeishuSandbox

@Suite("State across runs")
struct StateFileTests {
  /// A folder of its own for a test.
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "sandbox-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private var path: String { folder.appending(path: "state.json").path }

  @Test("What was there at the end is there at the next start, tokens and clock included")
  func kept() async throws {
    let first = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .demo))
    let id = DemoSeed.Wrong.wrongNumber.messageID
    first.control("PATCH", "/_sandbox/messages/\(id)", #"{"content":"{\"a\":1}"}"#)
    first.control("POST", "/_sandbox/clock", #"{"advance_seconds":86400}"#)
    first.control("PATCH", "/_sandbox/switches", #"{"size.card":7}"#)
    let message = first.control("GET", "/_sandbox/messages/\(id)").body
    await first.stop()
    let second = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    #expect(second.control("GET", "/_sandbox/messages/\(id)").body == message)
    #expect(second.control("GET", "/_sandbox/switches").body.contains(#""size.card":7"#))
    #expect(second.apps == first.apps)
    await second.stop()
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A change is on disk soon, without a stop")
  func soon() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    sandbox.control("POST", "/_sandbox/users", #"{"open_id":"ou_new","name":"Someone new"}"#)
    #expect(try await comesToHold { try String(contentsOfFile: path, encoding: .utf8).contains("ou_new") })
    await sandbox.stop()
    try FileManager.default.removeItem(at: folder)
  }

  @Test("The file is for its owner only, and nothing is left beside it")
  func rights() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    await sandbox.stop()
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["state.json"])
    try FileManager.default.removeItem(at: folder)
  }

  @Test(
    "A file that is not ours is told and left alone",
    arguments: [
      "", "{", "[]", "[]\n", #"{"format":99}"# + "\n", #"{"format":2,"state":{}}"# + "\n", #"{"format":3}"# + "\n",
    ])
  func damaged(text: String) async throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let failure = await #expect(throws: SandboxFailure.self) {
      try await FeishuSandbox.start(SandboxConfiguration(stateFile: path))
    }
    guard case .stateUnreadable(path, _)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A folder that is not there is told before the server starts")
  func unwritable() async throws {
    let path = folder.appending(path: "missing/state.json").path
    let failure = await #expect(throws: SandboxFailure.self) {
      try await FeishuSandbox.start(SandboxConfiguration(stateFile: path))
    }
    #expect(failure == .stateUnwritable(path: path, reason: "No such file or directory"))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("State survives a round trip through its file")
  func roundTrip() async throws {
    let bench = Bench()
    bench.send(#"{"text":"a"}"#, type: "text", uuid: "u1")
    bench.control("POST", "faults", #"{"match":{"method":"PATCH"},"times":2,"effect":{"drop":"after"}}"#)
    bench.set("audit.words", #"["x"]"#)
    let card = bench.place(card: Sample.one)
    bench.control("POST", "callbacks", #"{"message_id":"\#(card)"}"#)
    bench.control("PATCH", "messages/\(card)", #"{"read_by":["ou_ann"]}"#)
    bench.control("POST", "codes")
    bench.createEntity(Sample.two)
    bench.state.pictures["img_1"] = PictureRecord(key: "img_1", width: 1, height: 1, file: Data([1, 2, 255]))
    bench.state.logins.devices["d"] = LoginBook.Device(
      appID: "a", userCode: "u", scopes: [], endsAt: 1, intervalSeconds: 5, decision: .approved(openID: "ou_ann"))
    let keeper = try await keep(bench)
    await keeper.stop()
    #expect(try load() == kept(bench.state))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("Changes are added to the file, and what stands in it already is not written again")
  func added() async throws {
    let bench = Bench()
    let ids = (0..<300).map { _ in bench.place(card: Sample.one) }
    let core = SandboxCore(bench.state, clock: SandboxClock(.fixed(milliseconds: bench.now)))
    let keeper = StateKeeper(core: core, file: try StateFile(path: path), logger: nil)
    try await keeper.start()
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for number in 0..<40 {
      let body = #"{"content":"{\"elements\":[],\"n\":\#(number)}"}"#
      _ = core.answer(SandboxRequest(method: "PATCH", target: "/_sandbox/messages/\(ids[7])", body: Array(body.utf8)))
    }
    _ = core.answer(
      SandboxRequest(method: "PATCH", target: "/_sandbox/messages/\(ids[8])", body: Array(#"{"recalled":true}"#.utf8)))
    await keeper.stop()
    let after = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(after.starts(with: before) && after.count < before.count + 40 * 200 + 2000)
    let state = try load()
    #expect(state == kept(core.read { $0 }))
    #expect(state.messages[ids[7]]?.revisions.count == 41 && state.messages[ids[8]]?.isRecalled == true)
    try FileManager.default.removeItem(at: folder)
  }

  @Test(
    "Of what a crash has cut off, nothing counts, and the file goes on behind the last whole batch",
    arguments: ["[", #"["om_1","oc_ops","text",true,"cli"#, #"{"end":tr"#, #"{"apps":[]"#, ""])
  func cutOff(tail: String) async throws {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    await (try keep(bench)).stop()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    // A whole message without the end of its batch, and then half a line.
    var line: [UInt8] = []
    var lost = try #require(bench.state.messages[id])
    lost.id = "om_lost"
    MessageLine(lost, kept: 0).write(to: &line)
    try (whole + Data(line) + Data(tail.utf8)).write(to: URL(fileURLWithPath: path))
    #expect(try load() == kept(bench.state))
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole)
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A line in the middle that is none of ours is told with its place")
  func damagedInside() async throws {
    let bench = Bench()
    _ = bench.place(card: Sample.one)
    await (try keep(bench)).stop()
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let place = lines[0].utf8.count + 1
    let damaged = ([lines[0], "[1]"] + lines[1...]).joined(separator: "\n")
    try Data(damaged.utf8).write(to: URL(fileURLWithPath: path))
    let failure = #expect(throws: SandboxFailure.self) { try load() }
    #expect(failure == .stateUnreadable(path: path, reason: "damaged near byte \(place + 4)"))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("A reset leaves nothing of what was there")
  func reset() async throws {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    sandbox.control("POST", "/_sandbox/users", #"{"open_id":"ou_gone"}"#)
    sandbox.reset()
    await sandbox.stop()
    #expect(try load().people.isEmpty)
    #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("ou_gone"))
    try FileManager.default.removeItem(at: folder)
  }

  @Test("Two sandboxes do not share a file")
  func shared() async throws {
    let first = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    let failure = await #expect(throws: SandboxFailure.self) {
      try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    }
    #expect(failure == .stateUnwritable(path: path, reason: "another sandbox is using it"))
    await first.stop()
    let second = try await FeishuSandbox.start(SandboxConfiguration(stateFile: path, seed: .none))
    await second.stop()
    try FileManager.default.removeItem(at: folder)
  }

  private func keep(_ bench: Bench) async throws -> StateKeeper {
    let core = SandboxCore(bench.state, clock: SandboxClock(.fixed(milliseconds: bench.now)))
    let keeper = StateKeeper(core: core, file: try StateFile(path: path), logger: nil)
    try await keeper.start()
    return keeper
  }

  private func load() throws -> SandboxState {
    var file = try StateFile(path: path)
    defer { file.close() }
    return try #require(try file.load())
  }

  /// What of a state outlives a run.
  private func kept(_ state: SandboxState) -> SandboxState {
    var state = state
    state.log = RequestLog()
    state.counters = CallCounters()
    state.events = EventLog()
    state.rates = RateWindows()
    state.isFresh = false
    return state
  }
}
