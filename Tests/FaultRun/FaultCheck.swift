import History
import Messages

/// Holds what the service has, what it was asked, and what was recorded here against each other.
struct FaultCheck {
  let service: Service
  let history: History

  /// Everything that is not as it should be, a sentence each.
  func problems(of jobs: [Job]) throws -> [String] {
    let writes = Dictionary(grouping: service.requests().filter(\.isWrite), by: \.messageID)
    return try jobs.flatMap { job in
      let sends = try history.sends(of: job.messageID)
      let found = try contents(of: job, sends) + answers(sends, writes[job.messageID] ?? [])
      return found.map { "\(job.messageID): \($0)" }
    }
  }

  /// Every content once, in order: none missing, none sent again after it had landed.
  private func contents(of job: Job, _ sends: [Send]) throws -> [String] {
    var problems: [String] = []
    let expected = [job.before] + job.intended
    let (held, edits) = service.revisions(of: job.messageID)
    if held != expected {
      problems.append("the service held \(held.count) contents, not the \(expected.count) intended")
    }
    let versions = try history.versions(of: job.messageID)
    // The first one is as the service tells it, which for a post is not as it was sent.
    if versions.first?.origin != .fetched || versions.dropFirst().map(\.content) != job.intended {
      problems.append("the \(versions.count) versions that are kept are not the \(expected.count) contents")
    }
    if !versions.allSatisfy(\.isProven) { problems.append("a version is not proven") }
    let accepted = sends.count { $0.outcome == .accepted }
    if accepted != held.count - 1 {
      problems.append("\(accepted) sends are recorded as accepted, of \(held.count - 1)")
    }
    let count = try history.message(job.messageID)?.edits
    if job.method == "PUT", count != EditCount(accepted: edits, limit: EditCount.textLimit) {
      problems.append("\(edits) edits were counted, \(count?.text ?? "none") are recorded")
    }
    return problems
  }

  /// Each answer stands with the send that got it, and every call belongs to a send.
  private func answers(_ sends: [Send], _ writes: [Request]) -> [String] {
    var problems: [String] = []
    let byLogID = Dictionary(grouping: writes, by: \.logID)
    var lost = 0
    for send in sends {
      let answer = send.logID.flatMap { byLogID[$0]?.first }
      if send.logID != nil, answer == nil { problems.append("send \(send.id) has a log id that was never given") }
      switch send.outcome {
      case .accepted where answer?.isAccepted == true: break
      case .accepted, .notSent:
        lost += 1
        if answer?.isLost == false { problems.append("send \(send.id) has an answer, but is not recorded by it") }
      case .refused(let code, _, _):
        if answer?.code != code { problems.append("send \(send.id) is refused with \(code), not with its answer") }
      case .underWay, .unknown: problems.append("send \(send.id) is still open")
      }
    }
    let told = Set(sends.filter { $0.outcome == .accepted }.compactMap(\.logID))
    for write in writes where write.isAccepted && !told.contains(write.logID) {
      problems.append("the service accepted \(write.logID), and no send is recorded as accepted with it")
    }
    let unanswered = writes.count(where: \.isLost)
    if lost != unanswered { problems.append("\(unanswered) calls had no clear answer, \(lost) sends are recorded so") }
    return problems
  }

  /// The numbers of the run.
  func report(of jobs: [Job], elapsed: Duration, problems: [String]) throws -> FaultReport {
    let requests = service.requests()
    let sends = try history.sends()
    let answered = Set(requests.filter(\.isAccepted).map(\.logID))
    return FaultReport(
      updates: jobs.reduce(0) { $0 + $1.intended.count }, messages: jobs.count, elapsed: elapsed,
      requests: requests.count, dropped: requests.count { $0.status == 0 },
      failed: requests.count { $0.status >= 500 },
      hasty: requests.count { $0.code == 99_991_400 || $0.code == 230_020 },
      sends: sends.count, foundOut: sends.count { $0.outcome == .accepted && !answered.contains($0.logID ?? "") },
      repeated: sends.count { $0.outcome != .accepted }, problems: problems)
  }
}

/// What came of a run.
public struct FaultReport: Sendable {
  public let updates: Int
  public let messages: Int
  /// How long the updates took.
  public let elapsed: Duration
  /// Calls about messages.
  public let requests: Int
  /// Of these: closed without an answer, answered with 5xx, refused for haste.
  public let dropped, failed, hasty: Int
  public let sends: Int
  /// Sends of which only reading back told that they had landed.
  public let foundOut: Int
  /// Sends that were known not to have landed, and were followed by another one.
  public let repeated: Int
  /// What is not as it should be; empty when all came out well.
  public let problems: [String]

  /// The numbers, for people.
  public var lines: [String] {
    [
      "\(updates) updates of \(messages) messages in \(Int((elapsed / .seconds(1)).rounded())) s",
      "\(requests) calls: \(dropped) dropped, \(failed) answered with 5xx, \(hasty) refused for haste",
      "\(sends) sends: \(foundOut) found out by reading back, \(repeated) sent again since they had not landed",
    ] + problems.prefix(20).map { "wrong: \($0)" } + ["\(problems.count) problems"]
  }
}
