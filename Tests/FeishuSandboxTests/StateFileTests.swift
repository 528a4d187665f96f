import FoundationEssentials
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
    var isThere = false
    let deadline = ContinuousClock.now + .seconds(20)
    while !isThere && ContinuousClock.now < deadline {
      isThere = try String(contentsOfFile: path, encoding: .utf8).contains("ou_new")
      await Task.yield()
    }
    #expect(isThere)
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
    arguments: ["", "{", "[]", #"{"format":99,"state":{}}"#, #"{"format":1,"state":{}}"#])
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

  @Test("State survives a round trip through its file's form")
  func roundTrip() throws {
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
    var expected = bench.state
    expected.log = RequestLog()
    expected.rates = RateWindows()
    let data = try JSONEncoder().encode(expected)
    #expect(try JSONDecoder().decode(SandboxState.self, from: data) == expected)
  }
}
