import FeishuAPI

/// The way of a call through the sandbox.
extension SandboxState {
  /// Answers a request at a time of the sandbox.
  ///
  /// Routes under `/_sandbox/` are ours and are not logged; everything else is the service's, in the order route → token →
  /// scope → rate → endpoint, with faults around it.
  mutating func answer(_ request: SandboxRequest, at now: Int64, collides: Bool = false) -> SandboxAnswer {
    if request.path.hasPrefix("/_sandbox/") { return control(request, at: now) }
    let logID = Timestamps.logDigits(now) + logIDs.logTail()
    let match = RouteTable.match(request.method, request.path)
    let fault = takeFault(for: request)
    var answer: SandboxAnswer
    if let fault, !fault.happensAfter {
      answer = fault.answer(to: match?.endpoint, logID: logID)
    } else {
      answer = serve(request, match, at: now, logID: logID, collides: collides)
      if let fault { answer = fault.wrap(answer, to: match?.endpoint, logID: logID) }
    }
    answer = answer.logged(as: logID)
    let code = answer.fate == .dropped ? nil : answer.code
    counters.add(match?.endpoint, code: code)
    log.add(
      RequestLog.Entry(
        number: 0, at: now, method: request.method, path: request.path,
        appID: Self.token(in: request).flatMap { tokens[$0]?.appID },
        status: answer.fate == .dropped ? 0 : answer.status, code: code,
        logID: logID))
    return answer
  }

  private mutating func serve(
    _ request: SandboxRequest, _ match: (endpoint: Endpoint, ids: [String])?, at now: Int64, logID: String,
    collides: Bool
  ) -> SandboxAnswer {
    guard let (endpoint, ids) = match else { return .notFound }
    do throws(Refusal) {
      if endpoint.isOpen { return try serveOpen(endpoint, request, at: now) }
      let caller = try caller(of: request, for: endpoint, at: now)
      if switches.flag(.ipDenied) { throw .addressDenied }
      try checkScopes(of: caller, request: request, for: endpoint)
      try checkRate(of: caller, for: endpoint, at: now)
      if switches.flag(.fault2200) { throw .internalError }
      let call = Call(
        endpoint: endpoint, request: request, ids: ids, caller: caller, now: now, collides: collides)
      let answer = try handle(call)
      return endpoint.isWrite ? afterTheChange(answer) : answer
    } catch {
      return error.answer(logID: logID)
    }
  }

  private mutating func handle(_ call: Call) throws(Refusal) -> SandboxAnswer {
    switch call.endpoint {
    case .botInfo: botInfo(call)
    case .userInfo: .success(try userInfo(call))
    case .createMessage: .success(try createMessage(call))
    case .replyMessage: .success(try replyMessage(call))
    case .getMessage: .success(try getMessage(call))
    case .getManyMessages: .success(try getManyMessages(call))
    case .listMessages: .success(try listMessages(call))
    case .patchMessage: .success(try patchMessage(call))
    case .editMessage: .success(try editMessage(call))
    case .recallMessage: .success(try recallMessage(call))
    case .forwardMessage: .success(try forwardMessage(call))
    case .readUsers: .success(try listReaders(call))
    case .uploadImage: .success(try uploadImage(call))
    case .downloadImage: try downloadImage(call)
    case .messageResource: try downloadResource(call)
    case .delayedUpdate: try updateFromCallback(call)
    case .batchSend: try sendBatch(call)
    case .sendEphemeral: try sendEphemeral(call)
    case .deleteEphemeral: try deleteEphemeral(call)
    case .createEntity: .success(try createEntity(call))
    case .updateEntity, .entitySettings, .entityBatchUpdate, .addElements, .replaceElement, .patchElement,
      .deleteElement, .streamElement:
      .success(try changeEntity(call))
    case .convertEntityID: try convertEntityID(call)
    case .listChats: .success(try listChats(call))
    case .searchChats: .success(try searchChats(call))
    case .getChat: .success(try getChat(call))
    case .basicUsers: .success(try namePeople(call))
    default: .notFound
    }
  }

  /// Item 15: the change has happened, the caller does not learn it.
  private func afterTheChange(_ answer: SandboxAnswer) -> SandboxAnswer {
    if switches.flag(.faultReset) {
      var dropped = answer
      dropped.fate = .dropped
      return dropped
    }
    return switches.flag(.fault504) ? .gatewayFailure(504) : answer
  }
}
