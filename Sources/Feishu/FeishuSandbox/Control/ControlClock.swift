extension SandboxState {
  /// `GET /_sandbox/requests?since=N`: one call a line, those after number N.
  func controlRequests(_ request: SandboxRequest) -> SandboxAnswer {
    lines(log.entries(after: Self.since(request)).map(\.line))
  }

  /// `GET /_sandbox/events?since=N`: one event a line, those after number N.
  func controlEvents(_ request: SandboxRequest) -> SandboxAnswer {
    lines(events.entries(after: Self.since(request)).map(\.line))
  }

  private static func since(_ request: SandboxRequest) -> Int {
    request.parameter("since").flatMap { Int($0) } ?? 0
  }

  private func lines(_ values: [WireValue]) -> SandboxAnswer {
    var answer = SandboxAnswer.plain(values.map { $0.json + "\n" }.joined(), status: 200)
    answer.contentType = Self.bulkType
    return answer
  }

  /// `POST /_sandbox/clock`: moves the sandbox's clock; a fraction of a second counts.
  mutating func controlClock(_ request: SandboxRequest, at now: Int64) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["advance_seconds"])
    guard let seconds = try body.number("advance_seconds") else { throw ControlRefusal("advance_seconds is missing") }
    let step = Int64(seconds * 1000)
    clockOffset += step
    return .json(["now": .text(Timestamps.iso(now + step))])
  }
}
