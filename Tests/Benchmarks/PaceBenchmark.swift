import FeishuClient
import JSONText

/// Many changes at a sandbox that keeps the limits of the service: as fast as they allow, and none refused.
enum PaceBenchmark {
  static func run(_ options: Options) async throws -> [Claim] {
    try await options.inFolder { folder in
      try await SandboxProcess.use(in: folder) { sandbox in
        let ids = try sandbox.place(cards: 300)
        // One budget for both: the service counts the calls of the last second, whoever of us made them.
        let client = sandbox.client(.standard)
        let many = try await manyCards(client, sandbox, ids)
        let one = try await oneCard(client, sandbox, ids[0])
        await client.shutdown()
        return many + one
      }
    }
  }

  /// 50 calls a second: 300 take 6 s at that pace.
  private static func manyCards(_ client: FeishuClient, _ sandbox: SandboxProcess, _ ids: [String]) async throws
    -> [Claim]
  {
    let time = try await Duration.of {
      try await withThrowingTaskGroup { group in
        for id in ids { group.addTask { try await client.patch(id, content: SandboxProcess.card("fixed")) } }
        try await group.waitForAll()
      }
    }
    let refused = try refusals(sandbox, of: ids.count)
    print("300 changes of 300 cards: \(time.seconds.digits(2)) s, \(refused) refused")
    return [
      Claim("300 changes of 300 cards in at most 1.05 x 6 s: \(time.seconds.digits(2)) s", time <= .seconds(6.3)),
      Claim("and not one refused: \(refused)", refused == 0),
    ]
  }

  /// 5 changes of one card a second: 60 take 12 s at that pace.
  private static func oneCard(_ client: FeishuClient, _ sandbox: SandboxProcess, _ id: String) async throws -> [Claim] {
    let before = try sandbox.requests().count
    let begun = await asked(client)
    let contents = (1...60).map { SandboxProcess.card("number \($0)") }
    let time = try await Duration.of {
      try await withThrowingTaskGroup { group in
        for (number, content) in contents.enumerated() {
          group.addTask { try await client.patch(id, content: content) }
          // Asked for at once, but in this order.
          while await asked(client) < begun + number + 1 { await Task.yield() }
        }
        try await group.waitForAll()
      }
    }
    let refused = try refusals(sandbox, of: before + contents.count)
    let held = try sandbox.control("GET", "messages/\(id)")?["revisions"]?.children.compactMap { $0["content"]?.string }
    let isInOrder = held?.suffix(contents.count).elementsEqual(contents) ?? false
    print(
      "60 changes of one card: \(time.seconds.digits(2)) s, \(refused) refused, \(isInOrder ? "in order" : "OUT OF ORDER")"
    )
    return [
      Claim("60 changes of one card in at most 1.05 x 12 s: \(time.seconds.digits(2)) s", time <= .seconds(12.6)),
      Claim("in the order in which they were asked for", isInOrder),
      Claim("and not one refused: \(refused)", refused == 0),
    ]
  }

  /// How many calls of this minute were asked for by now: those that wait and those that were let through.
  private static func asked(_ client: FeishuClient) async -> Int {
    let budget = await client.budget
    return budget.waiting + budget.callsPerMinute - budget.callsLeftThisMinute
  }

  private static func refusals(_ sandbox: SandboxProcess, of calls: Int) throws -> Int {
    let requests = try sandbox.requests()
    guard requests.count >= calls else { throw CannotMeasure("\(requests.count) calls arrived, of \(calls)") }
    return requests.count { $0["code"]?.int != 0 }
  }
}
