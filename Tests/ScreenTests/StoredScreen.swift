import Foundation
import Testing

/// Screens kept as text files beside the tests.
enum StoredScreen {
  /// Compares a screen with the stored one. `CARDFIX_RECORD=1` stores it instead, and fails so that nobody records by mistake.
  static func check(_ screen: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Stored/\(name).txt"
    if ProcessInfo.processInfo.environment["CARDFIX_RECORD"] == "1" {
      do {
        try screen.write(toFile: path, atomically: true, encoding: .utf8)
        Issue.record("recorded \(name); run again without CARDFIX_RECORD", sourceLocation: sourceLocation)
      } catch {
        Issue.record("\(name) could not be recorded: \(error)", sourceLocation: sourceLocation)
      }
      return
    }
    guard let stored = try? String(contentsOfFile: path, encoding: .utf8) else {
      Issue.record("there is no stored screen \(name); CARDFIX_RECORD=1 makes it", sourceLocation: sourceLocation)
      return
    }
    let difference = zip(
      screen.split(separator: "\n", omittingEmptySubsequences: false),
      stored.split(separator: "\n", omittingEmptySubsequences: false)
    ).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      screen == stored,
      "\(name) differs first in row \((difference?.offset ?? 0) + 1):\n\(difference?.element.0 ?? "")\n\(difference?.element.1 ?? "")",
      sourceLocation: sourceLocation)
  }
}
