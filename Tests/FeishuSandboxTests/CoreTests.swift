import Testing

@testable import FeishuSandbox

/// Items 31 and 45, and item 17 without waiting for it.
@Suite("Calls that take time")
struct CoreTests {
  @Test("31: a send with a uuid that is still under way is refused, one with another uuid is not")
  func inFlight() {
    let bench = Bench()
    bench.set("latency.ms", "50")
    let core = SandboxCore(bench.state, clock: SandboxClock(.fixed(milliseconds: bench.now)))
    func request(_ uuid: String) -> SandboxRequest {
      SandboxRequest(
        method: "POST", target: "/open-apis/im/v1/messages?receive_id_type=chat_id",
        authorization: "Bearer \(bench.token)",
        body: Array(
          #"{"receive_id":"oc_ops","msg_type":"text","content":"{\"text\":\"a\"}","uuid":"\#(uuid)"}"#.utf8))
    }
    let first = core.admit(request("u1"))
    let second = core.admit(request("u1"))
    let other = core.admit(request("u2"))
    #expect(core.answer(request("u1"), second).code == 230_049)
    let sent = core.answer(request("u1"), first)
    #expect(sent.code == 0 && core.answer(request("u2"), other).code == 0)
    let later = core.admit(request("u1"))
    #expect(core.answer(request("u1"), later).body == sent.body)
    #expect(core.read { $0.messages.count } == 2)
  }

  @Test("17, 45: a second PATCH of a message while one is under way is refused, of another message not")
  func collision() {
    let bench = Bench()
    let one = bench.place(card: Sample.one)
    let other = bench.place(card: Sample.one)
    bench.set("latency.ms", "50")
    let core = SandboxCore(bench.state, clock: SandboxClock(.fixed(milliseconds: bench.now)))
    func request(_ id: String) -> SandboxRequest {
      SandboxRequest(
        method: "PATCH", target: "/open-apis/im/v1/messages/\(id)", authorization: "Bearer \(bench.token)",
        body: Array(#"{"content":"{}"}"#.utf8))
    }
    let first = core.admit(request(one))
    let second = core.admit(request(one))
    let third = core.admit(request(other))
    #expect(first.delayMilliseconds == 50)
    #expect(core.answer(request(one), second).text.contains("ext=message rate limit"))
    #expect(core.answer(request(one), first).code == 0)
    #expect(core.answer(request(other), third).code == 0)
    let later = core.admit(request(one))
    #expect(core.answer(request(one), later).code == 0)
  }
}
