import FeishuAPI
import Phrase
import Testing

@testable import FeishuClient

@Suite("Who may call, and when")
struct PaceBookTests {
  private var lastID: UInt64 = 0

  private mutating func call(_ endpoint: Endpoint = .patchMessage, _ lane: Lane? = nil) -> PacedCall {
    lastID += 1
    return PacedCall(id: lastID, endpoint: endpoint, lane: lane)
  }

  /// Lets calls of no length through as fast as the book allows; the time of each.
  private func times(of calls: [PacedCall], _ pacing: Pacing) -> [Duration] {
    var book = PaceBook(pacing)
    for call in calls { book.add(call) }
    var times: [Duration] = []
    var now = Duration.zero
    while times.count < calls.count {
      for call in book.admit(at: now) {
        times.append(now)
        book.end(call, at: now, keepsLane: false)
      }
      guard let next = book.nextChange else { continue }
      now = next
    }
    return times
  }

  @Test("Fifty calls a second: three hundred take five seconds")
  mutating func second() {
    let calls = (1...300).map { call(.patchMessage, .message("om_\($0)")) }
    let times = times(of: calls, .standard)
    #expect(times.last.map { $0 < .seconds(5.25) } == true)
    for index in times.indices.dropFirst(50) { #expect(times[index] - times[index - 50] > .seconds(1)) }
  }

  @Test("A thousand calls a minute")
  mutating func minute() {
    let calls = (1...1100).map { _ in call(.getMessage) }
    let times = times(of: calls, .standard)
    #expect(times[999] < .seconds(20))
    #expect(times[1000] > .seconds(60))
  }

  @Test("Five changes of one message a second, in order: sixty take eleven seconds")
  mutating func lane() {
    let calls = (1...60).map { _ in call(.patchMessage, .message("om_1")) }
    let times = times(of: calls, .standard)
    #expect(times.last.map { $0 < .seconds(12) } == true)
    for index in times.indices.dropFirst(5) { #expect(times[index] - times[index - 5] > .seconds(1)) }
  }

  @Test("Reading a message does not use up its changes")
  mutating func reads() {
    let calls = (1...20).map { _ in call(.getMessage, .message("om_1")) }
    #expect(times(of: calls, .standard).allSatisfy { $0 == .zero })
  }

  @Test("Messages to one receiver are five a second, but need not wait for each other's answer")
  mutating func receiver() {
    var book = PaceBook(.standard)
    for _ in 1...7 { book.add(call(.createMessage, .receiver("oc_1"))) }
    #expect(book.admit(at: .zero).count == 5)
  }

  @Test("One call at a time for a message; others pass by; order is kept")
  mutating func serial() {
    var book = PaceBook(.standard)
    let first = call(.patchMessage, .message("om_1"))
    let second = call(.getMessage, .message("om_1"))
    let other = call(.patchMessage, .message("om_2"))
    let third = call(.patchMessage, .message("om_1"))
    for call in [first, second, other, third] { book.add(call) }
    #expect(book.admit(at: .zero) == [first, other])
    #expect(book.admit(at: .seconds(9)) == [])
    book.end(first, at: .seconds(9), keepsLane: false)
    #expect(book.admit(at: .seconds(9)) == [second])
    book.end(second, at: .seconds(9), keepsLane: false)
    #expect(book.admit(at: .seconds(9)) == [third])
  }

  @Test("A call that tries again keeps its message and stands first")
  mutating func retry() {
    var book = PaceBook(Pacing(callsPerSecond: 1))
    let first = call(.patchMessage, .message("om_1"))
    let sibling = call(.patchMessage, .message("om_1"))
    let other = call(.patchMessage, .message("om_2"))
    for call in [first, sibling, other] { book.add(call) }
    #expect(book.admit(at: .zero) == [first])
    book.end(first, at: .zero, keepsLane: true)
    book.add(first, notBefore: .milliseconds(500))
    #expect(book.admit(at: .milliseconds(100)) == [])
    #expect(book.nextChange == .milliseconds(500))
    #expect(book.admit(at: .seconds(2)) == [first])
    book.end(first, at: .seconds(2), keepsLane: false)
    #expect(book.admit(at: .seconds(4)) == [sibling])
  }

  @Test("When the service asks for patience, everybody waits")
  mutating func hold() {
    var book = PaceBook(.standard)
    let first = call()
    let second = call(.getMessage)
    book.add(first)
    _ = book.admit(at: .zero)
    book.end(first, at: .zero, keepsLane: true)
    book.hold(first, until: .seconds(3))
    book.hold(first, until: .seconds(2))
    book.add(first, notBefore: .seconds(3))
    book.add(second)
    #expect(book.admit(at: .seconds(2.5)) == [])
    let waits = book.status(at: .seconds(1)).waits
    #expect(waits == [BudgetStatus.Wait(reason: .slowDown, calls: 2, remaining: .seconds(2))])
    #expect(waits.first?.phrase.english == "waiting: Feishu asks us to slow down, 2 s left")
    #expect(book.admit(at: .seconds(3)) == [first, second])
  }

  @Test("A call under way holds its place until a second after its end")
  mutating func slowCalls() {
    var book = PaceBook(Pacing(callsPerSecond: 2))
    let calls = (1...4).map { _ in call(.getMessage) }
    for call in calls { book.add(call) }
    #expect(book.admit(at: .zero) == Array(calls[...1]))
    #expect(book.admit(at: .seconds(5)) == [])
    #expect(book.nextChange == nil)
    book.end(calls[0], at: .seconds(5), keepsLane: false)
    #expect(book.admit(at: .seconds(5.9)) == [])
    #expect(book.admit(at: .seconds(6.1)) == [calls[2]])
  }

  @Test("A long queue is let through in its order, and looked through quickly")
  mutating func longQueue() {
    let calls = (1...20_000).map { call(.patchMessage, .message("om_\($0)")) }
    var book = PaceBook(Pacing(callsPerSecond: 1000, callsPerMinute: 1_000_000))
    for call in calls {
      book.add(call)
      _ = book.admit(at: .zero)
    }
    #expect(book.waiters.map(\.call) == Array(calls[1000...]))
  }

  @Test("Counted by endpoint, reads and changes do not take each other's places")
  mutating func perEndpoint() {
    var book = PaceBook(Pacing(callsPerSecond: 1, scope: .endpoint))
    let calls = [call(.patchMessage), call(.patchMessage), call(.getMessage)]
    for call in calls { book.add(call) }
    #expect(book.admit(at: .zero) == [calls[0], calls[2]])
  }

  @Test("Who gives up is forgotten, and its message is free")
  mutating func withdraw() {
    var book = PaceBook(.standard)
    let first = call(.patchMessage, .message("om_1"))
    let second = call(.patchMessage, .message("om_1"))
    book.add(first)
    _ = book.admit(at: .zero)
    book.end(first, at: .zero, keepsLane: true)
    book.add(first, notBefore: .seconds(9))
    book.add(second)
    let isGone = book.withdraw(first, at: .zero)
    let isGoneAgain = book.withdraw(first, at: .zero)
    #expect(isGone)
    #expect(!isGoneAgain)
    #expect(book.admit(at: .zero) == [second])
  }

  @Test("The status tells what is left and what is waited for")
  mutating func status() {
    var book = PaceBook(Pacing(callsPerSecond: 3, callsPerMinute: 10))
    for number in 1...2 { book.add(call(.patchMessage, .message("om_\(number)"))) }
    for _ in 1...3 { book.add(call(.patchMessage, .message("om_1"))) }
    _ = book.admit(at: .zero)
    var status = book.status(at: .zero)
    #expect(status.callsLeftThisSecond == 1)
    #expect(status.callsLeftThisMinute == 8)
    #expect(status.running == 2)
    #expect(status.waits == [BudgetStatus.Wait(reason: .message, calls: 3)])
    for _ in 1...2 { book.add(call(.getMessage)) }
    _ = book.admit(at: .zero)
    status = book.status(at: .zero)
    #expect(status.callsLeftThisSecond == 0)
    #expect(Set(status.waits.map(\.reason)) == [.message, .second])
    #expect(status.waiting == 4)
  }
}
