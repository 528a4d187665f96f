import JSONText
import TestServers
import Testing

@testable import FeishuSandbox

/// The routes under `/_sandbox/`.
@Suite("Control routes")
struct ControlTests {
  @Test("Every switch by its name, with its default")
  func switches() {
    let bench = Bench()
    let answer = bench.control("GET", "switches")
    #expect(answer.document.root?.children.map { $0.key ?? "" } == Switch.allCases.map(\.rawValue).sorted())
    #expect(answer["size.card"]?.int == 30_720 && answer["readback.lossy"]?.bool == false)
    #expect(answer["patch.foreign"]?.string == "230001" && answer["edit.window"]?.int == 86_400)
  }

  @Test(
    "A switch takes only its own kind of value, and all or none are set",
    arguments: [
      #"{"size.card":"big"}"#, #"{"size.cards":1}"#, #"{"patch.foreign":"1"}"#, #"{"rate.app":1,"lint.v2":2}"#, "[]",
    ])
  func badSwitches(body: String) {
    let bench = Bench()
    #expect(bench.control("PATCH", "switches", body).status == 400)
    #expect(bench.state.switches == Switches())
  }

  @Test("null sets a switch back")
  func defaultSwitch() {
    let bench = Bench()
    bench.set("size.card", "5")
    bench.set("size.card", "null")
    #expect(bench.control("GET", "switches")["size.card"]?.int == 30_720)
  }

  @Test("Calls are logged one a line, those of control routes not")
  func requests() throws {
    let bench = Bench()
    bench.call("GET", "/open-apis/bot/v3/info?x=1")
    bench.call("GET", "/nothing", token: nil)
    let answer = bench.control("GET", "requests?since=1")
    let lines = answer.text.split(separator: "\n").map { JSONDocument(String($0)).root }
    #expect(lines.count == 2)
    let first = try #require(lines[0])
    #expect(first["n"]?.int == 2 && first["at"]?.string == "2026-11-20T01:12:00.000Z")
    #expect(first["method"]?.string == "GET" && first["path"]?.string == "/open-apis/bot/v3/info")
    #expect(first["app_id"]?.string == bench.ours.appID && first["status"]?.int == 200 && first["code"]?.int == 0)
    #expect(lines[1]?["status"]?.int == 404 && lines[1]?["code"] == nil)
  }

  @Test(
    "Members that a route does not know are told",
    arguments: [
      ("POST", "chats", #"{"title":"x"}"#), ("POST", "faults", #"{"effect":{"drp":"before"}}"#),
      ("PATCH", "chats/oc_ops", #"{"dissolved":1}"#), ("POST", "clock", "{}"),
      ("POST", "chats", #"{"members":["ou_x"]}"#),
    ])
  func strict(method: String, path: String, body: String) {
    let bench = Bench()
    let answer = bench.control(method, path, body)
    #expect(answer.status == 400 && answer["error"]?.string != nil)
  }

  @Test(
    "What is not there is 404",
    arguments: [
      ("GET", "messages/om_x"), ("PATCH", "apps/cli_x"), ("PATCH", "chats/oc_x"), ("GET", "nothing"),
      ("DELETE", "clock"),
    ])
  func unknown(method: String, path: String) {
    let bench = Bench()
    #expect(bench.control(method, path).status == 404)
  }

  @Test("Reset goes back to the seed, with the same apps and a clock that is not moved")
  func reset() {
    let bench = Bench()
    let fresh = SandboxState(SandboxOrigin(seed: .none, number: 7), at: bench.now)
    _ = bench.place(card: Sample.one)
    bench.control("POST", "clock", #"{"advance_seconds":60}"#)
    bench.control("POST", "reset")
    #expect(bench.state == fresh)
  }

  @Test("Calls are counted by endpoint and by code")
  func counters() {
    let bench = Bench()
    let id = bench.place(Sample.one)
    bench.patch(id, Sample.two)
    bench.patch(id, "[]")
    bench.control("POST", "faults", #"{"match":{"method":"PATCH"},"times":1,"effect":{"drop":"before"}}"#)
    bench.patch(id, Sample.two)
    bench.call("GET", "/nothing")
    let answer = bench.control("GET", "counters")
    #expect(
      answer["endpoints"]?["patchMessage"]?.source
        == #"{"method":"PATCH","path":"/open-apis/im/v1/messages/:message_id","calls":3,"codes":{"0":1,"230099":1},"others":1}"#
    )
    #expect(answer["endpoints"]?["tenantToken"]?["calls"]?.int == 1 && answer["unknown"]?.int == 1)
    bench.control("POST", "reset")
    #expect(bench.control("GET", "counters")["endpoints"]?.children.isEmpty == true)
  }

  @Test("Many things are made in one call, a line each")
  func bulk() {
    let bench = Bench()
    func bulk(_ path: String, _ lines: [String]) -> Answer {
      let request = SandboxRequest(
        method: "POST", target: "/_sandbox/\(path)", body: Array(lines.joined(separator: "\n").utf8),
        contentType: "application/x-ndjson")
      return Answer(bench.state.answer(request, at: bench.now))
    }
    #expect(bulk("chats", (0..<20).map { #"{"chat_id":"oc_\#($0)"}"# }).text == #"{"count":20}"#)
    let lines = (0..<200).map { #"{"chat_id":"oc_\#($0 % 20)","msg_type":"text","content":"{}"}"# }
    #expect(bulk("messages", lines + [""]).text == #"{"count":200}"#)
    #expect(bench.state.messages.history(ofChat: "oc_3").count == 10)
    let wrong = bulk("users", [#"{"open_id":"ou_1"}"#, #"{"open_id":1}"#])
    #expect(wrong.status == 400 && wrong["error"]?.string?.hasPrefix("line 2: ") == true)
    #expect(bench.state.person("ou_1") != nil, "what came before stays")
  }

  @Test("The same seed and the same calls give the same answers, to the byte")
  func sameAnswers() async throws {
    func answers(seed: UInt64) async throws -> [String] {
      let sandbox = try await FeishuSandbox.start(
        SandboxConfiguration(seed: .demo, seedNumber: seed, clock: .fixed(milliseconds: 1_795_137_120_000)))
      let client = try #require(RawClient(port: sandbox.port))
      let app = sandbox.apps[0]
      func call(_ method: String, _ target: String, _ body: String = "", token: String? = nil) async -> String {
        let headers = token.map { ["Authorization: Bearer \($0)"] } ?? []
        return await client.request(method, target, body, headers: headers)?.body ?? "none"
      }
      var all = [
        await call(
          "POST", "/open-apis/auth/v3/tenant_access_token/internal",
          #"{"app_id":"\#(app.appID)","app_secret":"\#(app.appSecret)"}"#)
      ]
      let token = JSONDocument(all[0]).root?["tenant_access_token"]?.string
      let chats = await call("GET", "/open-apis/im/v1/chats", token: token)
      let chat = JSONDocument(chats).root?["data"]?["items"]?[0]?["chat_id"]?.string ?? ""
      let body = #"{"receive_id":"\#(chat)","msg_type":"text","content":"{\"text\":\"a\"}"}"#
      all.append(chats)
      _ = await call("POST", "/_sandbox/faults", #"{"probability":0.5,"effect":{"status":503}}"#)
      for _ in 0..<20 {
        all.append(await call("POST", "/open-apis/im/v1/messages?receive_id_type=chat_id", body, token: token))
      }
      all.append(await call("POST", "/_sandbox/apps"))
      all.append(await call("POST", "/_sandbox/codes"))
      all.append(await call("GET", "/_sandbox/requests"))
      all.append(await call("GET", "/_sandbox/events"))
      await sandbox.stop()
      return all
    }
    let first = try await answers(seed: 5)
    #expect(try await answers(seed: 5) == first)
    #expect(Set(first).count > 15, "several outcomes")
    #expect(try await answers(seed: 6)[0] != first[0])
  }

  @Test("The same seed gives the same ids")
  func deterministic() {
    let one = Bench()
    let two = Bench()
    #expect(one.place(card: "{}") == two.place(card: "{}") && one.token == two.token)
    #expect(one.state == two.state)
  }
}

@Suite("Faults")
struct FaultTests {
  @Test("drop before does nothing, drop after does it, both say nothing", arguments: ["before", "after"])
  func drop(when: String) {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control(
      "POST", "faults",
      #"{"match":{"method":"PATCH","path_prefix":"/open-apis/im/"},"times":1,"effect":{"drop":"\#(when)"}}"#)
    #expect(bench.patch(id, Sample.two).raw.fate == .dropped)
    #expect(bench.state.messages[id]?.content == (when == "after" ? Sample.two : Sample.one))
    let logged = bench.control("GET", "requests").text.split(separator: "\n").last.map { JSONDocument(String($0)).root }
    #expect(logged??["status"]?.int == 0)
    #expect(bench.patch(id, Sample.two).raw.fate == .sent)
  }

  @Test("Codes and statuses in place of the answer")
  func codes() {
    let bench = Bench()
    let id = bench.place(card: Sample.one)
    bench.control("POST", "faults", #"{"times":1,"effect":{"code":230020}}"#)
    let refused = bench.patch(id, Sample.two)
    #expect(refused.status == 400 && refused.code == 230_020 && refused["error"]?["log_id"] != nil)
    bench.control("POST", "faults", #"{"times":1,"effect":{"status":429,"code":99991400,"retry_after":3}}"#)
    let limited = bench.patch(id, Sample.two)
    #expect(limited.status == 429 && limited.header("x-ogw-ratelimit-reset") == "3" && limited["error"] == nil)
    bench.control("POST", "faults", #"{"times":1,"effect":{"status":503}}"#)
    let down = bench.patch(id, Sample.two)
    #expect(down.status == 503 && down.raw.contentType == "text/html")
    #expect(bench.state.messages[id]?.revisions.count == 1)
    bench.control("POST", "faults", #"{"times":1,"effect":{"status":504,"apply":true}}"#)
    #expect(bench.patch(id, Sample.two).status == 504)
    #expect(bench.state.messages[id]?.content == Sample.two)
  }

  @Test("A delay holds back an answer that is otherwise the real one")
  func delay() {
    let bench = Bench()
    bench.control("POST", "faults", #"{"times":1,"effect":{"delay_ms":500}}"#)
    let answer = bench.call("GET", "/open-apis/bot/v3/info")
    #expect(answer.code == 0 && answer.raw.delayMilliseconds == 500)
  }

  @Test("A fault strikes only what it matches, and as often as it says")
  func matching() {
    let bench = Bench()
    bench.control("POST", "faults", #"{"match":{"method":"PATCH"},"times":2,"effect":{"status":500}}"#)
    #expect(bench.call("GET", "/open-apis/bot/v3/info").code == 0)
    let statuses = (0..<3).map { _ in bench.call("PATCH", "/x").status }
    #expect(statuses == [500, 500, 404] && bench.state.faults.isEmpty)
  }

  @Test("Chance is drawn from the seed")
  func chance() {
    func statuses() -> [Int] {
      let bench = Bench()
      bench.control("POST", "faults", #"{"probability":0.3,"effect":{"status":500}}"#)
      return (0..<200).map { _ in bench.call("GET", "/x", token: nil).status }
    }
    let first = statuses()
    #expect(first == statuses() && (30...90).contains(first.count { $0 == 500 }))
  }
}
