import Delivery
import FeishuAPI
import FeishuClient
import FeishuSandbox
import Foundation
import History
import JSONText
import Messages

/// Many updates of many messages at a service that fails in every way it can, and whether all came out as intended.
///
/// Of the calls about messages 5 % are dropped before they are carried out, 5 % after, 5 % are answered with 5xx (half of them
/// after they were carried out) and 5 % are refused for haste. Everything is real: the delivery, the client, a sandbox on
/// loopback and a store on disk; only the client's waits are over at once. A message gets ten updates, one after the other;
/// an update is repeated, as an operator would, while it is known that it did not land.
///
///     let report = try await FaultRun(updates: 300, seed: 7, atOnce: 4, folder: folder).run()
///     print(report.lines.joined(separator: "\n"))   // report.problems is empty
public struct FaultRun: Sendable {
  let updates: Int
  let seed: UInt64
  let atOnce: Int
  let folder: String
  /// Text and post messages take 20 edits.
  static let updatesPerMessage = 10

  /// - Parameters:
  ///   - updates: how many in all; rounded up to whole messages.
  ///   - seed: what fails is drawn from it; with one at a time the same seed gives the same run.
  ///   - atOnce: how many messages are worked on together.
  ///   - folder: where the store is made; must be there.
  public init(updates: Int, seed: UInt64, atOnce: Int, folder: String) {
    precondition(updates > 0 && atOnce > 0)
    (self.updates, self.seed, self.atOnce, self.folder) = (updates, seed, atOnce, folder)
  }

  /// Does it all, and says what came of it.
  public func run() async throws -> FaultReport {
    let sandbox = try await FeishuSandbox.start(SandboxConfiguration(seed: .none, seedNumber: seed))
    let app = sandbox.apps[0]
    let client = FeishuClient(
      ClientConfiguration(baseURL: sandbox.baseURL, appID: app.appID, appSecret: Secret(app.appSecret)),
      pacing: Pacing(callsPerSecond: 1_000_000, callsPerMinute: 1_000_000, writesPerSecondPerLane: 1_000_000),
      timepiece: Timepiece(SkippingClock()))
    let history = try History.open(path: "\(folder)/faults-\(seed).sqlite", appID: app.appID)
    let delivery = Delivery(
      client: client, history: history, appID: app.appID,
      now: { Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) }, patience: [.zero, .zero])
    let service = Service(sandbox)
    service.prepare(people: ["ou_tom"])

    let jobs = (0..<(updates + Self.updatesPerMessage - 1) / Self.updatesPerMessage).map { service.job($0) }
    service.fail()
    let start = ContinuousClock.now
    var problems = await work(on: jobs, delivery)
    let elapsed = start.duration(to: .now)
    service.recover()
    // What was accepted and could not be read back then is proven now.
    for job in jobs { _ = try await delivery.open(job.messageID) }

    let check = FaultCheck(service: service, history: history)
    problems += try check.problems(of: jobs)
    let report = try check.report(of: jobs, elapsed: elapsed, problems: problems)
    await client.shutdown()
    await sandbox.stop()
    history.close()
    return report
  }

  private func work(on jobs: [Job], _ delivery: Delivery) async -> [String] {
    await withTaskGroup(of: [String].self) { group in
      for worker in 0..<atOnce {
        group.addTask {
          var problems: [String] = []
          for index in stride(from: worker, to: jobs.count, by: atOnce) {
            if let problem = await jobs[index].bringAbout(delivery) { problems.append(problem) }
          }
          return problems
        }
      }
      return await group.reduce(into: []) { $0 += $1 }
    }
  }
}
