import FeishuAPI

extension SandboxState {
  /// The first fault that fits this call, with one of its times used up. Chance is drawn from the seed.
  mutating func takeFault(for request: SandboxRequest) -> Fault.Effect? {
    for index in faults.indices where faults[index].fits(request) {
      let probability = faults[index].probability
      guard probability >= 1 || Double.random(in: 0..<1, using: &chance) < probability else { continue }
      let effect = faults[index].effect
      if let times = faults[index].times { faults[index].times = times - 1 }
      faults.removeAll { $0.times == 0 }
      return effect
    }
    return nil
  }
}

extension Fault.Effect {
  /// Whether the call is carried out first.
  var happensAfter: Bool {
    drop == .after || applies || (drop == nil && status == nil && code == nil)
  }

  /// The answer in place of the real one, in the form of the endpoint's own refusals.
  func answer(to endpoint: Endpoint?, logID: String) -> SandboxAnswer {
    var answer = SandboxAnswer.gatewayFailure(status ?? 503)
    if let code, endpoint == .userToken {
      answer = OAuthRefusal.fault(code, message, status: status).answer
    } else if let code {
      let text = message ?? ErrorCatalogue.entry(code: code)?.serviceText ?? "error"
      // The rate limiter's own refusals are bare (items 10 and 11).
      let isGateway = code == 99_991_400 || code == 99_991_403
      var refusal = Refusal(code, text, status: status ?? (isGateway ? 429 : 400))
      refusal.isBare = isGateway
      answer = refusal.answer(logID: logID)
    }
    if let retryAfter {
      answer.headers.append(.init(name: WireHeader.rateLimit, value: String(Limits.callsPerSecond)))
      answer.headers.append(.init(name: WireHeader.rateReset, value: String(retryAfter)))
    }
    if drop == .before { answer.fate = .dropped }
    answer.delayMilliseconds = delayMilliseconds
    return answer
  }

  /// What becomes of the real answer.
  func wrap(_ real: SandboxAnswer, to endpoint: Endpoint?, logID: String) -> SandboxAnswer {
    var answer = applies && (status != nil || code != nil) ? self.answer(to: endpoint, logID: logID) : real
    if drop == .after { answer.fate = .dropped }
    answer.delayMilliseconds = delayMilliseconds
    return answer
  }
}

extension SandboxAnswer {
  /// What stands between client and service says when it gives up: a page, not JSON.
  static func gatewayFailure(_ status: Int) -> SandboxAnswer {
    let title =
      switch status {
      case 502: "502 Bad Gateway"
      case 503: "503 Service Temporarily Unavailable"
      case 504: "504 Gateway Time-out"
      default: "\(status)"
      }
    var answer = SandboxAnswer.plain(
      "<html>\r\n<head><title>\(title)</title></head>\r\n<body><center><h1>\(title)</h1></center></body>\r\n</html>\r\n",
      status: status)
    answer.contentType = "text/html"
    return answer
  }
}
