extension SandboxState {
  /// `GET /_sandbox/requests?since=N`: one call a line, those after number N.
  func controlRequests(_ request: SandboxRequest) -> SandboxAnswer {
    let since = request.parameter("since").flatMap { Int($0) } ?? 0
    let lines = log.entries(after: since).map { $0.line.json + "\n" }
    var answer = SandboxAnswer.plain(lines.joined(), status: 200)
    answer.contentType = "application/x-ndjson"
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
