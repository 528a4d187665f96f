extension SandboxState {
  /// `POST /_sandbox/faults`: what is to go wrong with the next calls that fit. Faults are tried in the order in which they
  /// came; each is gone when its `times` are used up.
  mutating func controlNewFault(_ request: SandboxRequest) throws(ControlRefusal) -> SandboxAnswer {
    let body = try ControlBody(request.body, knows: ["match", "times", "probability", "effect"])
    let match = try body.object("match", knows: ["method", "path_prefix"])
    let effect = try body.object(
      "effect", knows: ["drop", "delay_ms", "status", "code", "msg", "retry_after", "apply"])
    let drop = try effect.text("drop")
    guard drop == nil || drop.flatMap(Fault.Effect.Drop.init(rawValue:)) != nil else {
      throw ControlRefusal("effect.drop must be before or after")
    }
    let probability = try body.number("probability") ?? 1
    guard (0...1).contains(probability) else { throw ControlRefusal("probability must be from 0 to 1") }
    let delay = try effect.integer("delay_ms") ?? 0
    guard (0...600_000).contains(delay) else { throw ControlRefusal("effect.delay_ms must be from 0 to 600000") }
    let status = try effect.integer("status")
    guard status == nil || (200...599).contains(status ?? 0) else {
      throw ControlRefusal("effect.status must be from 200 to 599")
    }
    let times = try body.integer("times")
    if let times, times < 1 { throw ControlRefusal("times must be at least 1") }
    faults.append(
      Fault(
        match: Fault.Match(method: try match.text("method"), pathPrefix: try match.text("path_prefix")),
        times: times, probability: probability,
        effect: Fault.Effect(
          drop: drop.flatMap(Fault.Effect.Drop.init(rawValue:)), delayMilliseconds: Int64(delay), status: status,
          code: try effect.integer("code"), message: try effect.text("msg"),
          retryAfter: try effect.integer("retry_after"), applies: try effect.flag("apply") ?? false)))
    return .json(["faults": .integer(Int64(faults.count))])
  }
}

extension Fault {
  /// As `GET /_sandbox/faults` shows it.
  var wire: WireValue {
    .present([
      "match": .present(["method": .optional(match.method), "path_prefix": .optional(match.pathPrefix)]),
      "times": times.map { .integer(Int64($0)) },
      "probability": .verbatim(String(probability)),
      "effect": .present([
        "drop": .optional(effect.drop?.rawValue),
        "delay_ms": effect.delayMilliseconds > 0 ? .integer(effect.delayMilliseconds) : nil,
        "status": effect.status.map { .integer(Int64($0)) }, "code": effect.code.map { .integer(Int64($0)) },
        "msg": .optional(effect.message), "retry_after": effect.retryAfter.map { .integer(Int64($0)) },
        "apply": effect.applies ? true : nil,
      ]),
    ])
  }
}
