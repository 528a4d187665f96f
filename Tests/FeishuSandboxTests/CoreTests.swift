import Testing

@testable import FeishuSandbox

/// Item 45, and item 17 without waiting for it.
@Suite("Calls that take time")
struct CoreTests {
  @Test("A second PATCH of a message while one is under way is refused, of another message not")
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
