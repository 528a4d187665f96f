/// The routes under `/_sandbox/`, for tests and demos; never part of the real service.
extension SandboxState {
  mutating func control(_ request: SandboxRequest, at now: Int64) -> SandboxAnswer {
    let segments = request.path.dropFirst("/_sandbox/".count).split(separator: "/").map { String($0) }
    do throws(ControlRefusal) {
      if Self.isBulk(request, segments: segments) { return try controlBulk(request, at: now) }
      return try control(request, segments: segments, at: now)
    } catch {
      return error.answer
    }
  }

  private mutating func control(
    _ request: SandboxRequest, segments: [String], at now: Int64
  ) throws(ControlRefusal) -> SandboxAnswer {
    let id = segments.count == 2 ? segments[1] : nil
    switch (request.method, segments.first ?? "", id) {
    case ("GET", "requests", nil): return controlRequests(request)
    case ("GET", "events", nil): return controlEvents(request)
    case ("GET", "counters", nil): return .json(counters.wire)
    case ("GET", "clock", nil): return .json(["now": .text(Timestamps.iso(now))])
    case ("POST", "clock", nil): return try controlClock(request, at: now)
    case ("POST", "apps", nil): return try controlNewApp(request)
    case ("PATCH", "apps", let id?): return try controlApp(id, request, at: now)
    case ("POST", "tokens", nil): return try controlNewToken(request, at: now)
    case ("POST", "codes", nil): return try controlNewCode(request, at: now)
    case ("GET", "device", nil): return controlDevices(at: now)
    case ("POST", "device", nil): return try controlDevice(request, at: now)
    case ("POST", "chats", nil): return try controlNewChat(request, at: now)
    case ("PATCH", "chats", let id?): return try controlChat(id, request, at: now)
    case ("POST", "users", nil): return try controlNewPerson(request)
    case ("POST", "files", nil): return try controlNewFile(request)
    case ("POST", "images", nil): return try controlNewPicture(request)
    case ("POST", "messages", nil): return try controlNewMessage(request, at: now)
    case ("GET", "messages", let id?): return try controlMessage(id)
    case ("PATCH", "messages", let id?): return try controlMessage(id, request, at: now)
    case ("POST", "callbacks", nil): return try controlNewCallback(request, at: now)
    case ("POST", "faults", nil): return try controlNewFault(request)
    case ("GET", "faults", nil): return .json(["faults": .array(faults.map(\.wire))])
    case ("DELETE", "faults", nil):
      faults = []
      return .json([:])
    case ("GET", "switches", nil): return controlSwitches()
    case ("PATCH", "switches", nil): return try controlSwitches(request)
    case ("POST", "reset", nil):
      self = SandboxState(origin, at: now - clockOffset)
      return .json([:])
    default: throw ControlRefusal("no such control route: \(request.method) \(request.path)", status: 404)
    }
  }
}
