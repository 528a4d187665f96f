import FaultRun
import Foundation
import Testing

@Suite("Many updates at a service that fails in every way")
struct FaultRunTests {
  @Test(
    "All land once and in order, and the records agree with what the service was asked",
    arguments: [(100, UInt64(1), 1), (160, 2, 8)])
  func run(updates: Int, seed: UInt64, atOnce: Int) async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("faults-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let report = try await FaultRun(updates: updates, seed: seed, atOnce: atOnce, folder: folder.path).run()
    #expect(report.problems == [])
    // Where nothing failed nothing was shown.
    #expect(report.dropped > 0 && report.failed > 0 && report.hasty > 0 && report.foundOut > 0 && report.repeated > 0)
  }
}
