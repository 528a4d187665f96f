import JSONText
import Testing
import Workbench

@testable import TerminalUI

@Suite("Excerpts of a difference")
struct ExcerptTests {
  private func excerpts(_ before: String?, _ after: String?, _ columns: Int) throws -> (before: String?, after: String?)
  {
    func document(_ value: String?) -> JSONDocument { JSONDocument(value.map { "{\"text\":\"\($0)\"}" } ?? "{}") }
    let difference = try #require(ContentDiff.differences(from: document(before), to: document(after)).first)
    return difference.excerpts(columns: columns, ellipsis: "…")
  }

  @Test("What fits is shown whole")
  func short() throws {
    let lines = try excerpts("97 %", "79 %", 20)
    #expect(lines.before == "\"97 %\"" && lines.after == "\"79 %\"")
  }

  @Test("Of what does not fit, the part that differs", arguments: [12, 20, 40])
  func long(columns: Int) throws {
    let same = String(repeating: "今日值班：", count: 20)
    let lines = try excerpts(same + "97 %" + same, same + "79 %" + same, columns)
    #expect(lines.before?.hasPrefix("…") == true && lines.before?.contains("97") == true)
    #expect(lines.after?.hasPrefix("…") == true && lines.after?.contains("79") == true)
  }

  @Test("What was added is shown from its start")
  func added() throws {
    let lines = try excerpts(nil, String(repeating: "new ", count: 30), 20)
    #expect(lines.before == nil)
    #expect(lines.after?.hasPrefix("\"new new") == true)
  }
}
