import History
import Messages
import Testing

@Suite("Versions in the store")
struct VersionTests {
  @Test("Versions count from 1 within a message and come back oldest first")
  func numbers() throws {
    let history = try History.inMemory(appID: "cli_us")
    for (index, origin) in VersionOrigin.allCases.enumerated() {
      let version = try history.addVersion(
        "{\(index)}", of: "om_1", origin: origin, note: "note 注", parent: index, at: .at(Int64(index)))
      #expect(version.number == index + 1)
    }
    try history.addVersion("{}", of: "om_2", origin: .imported, at: .at(0))
    #expect(try history.versions(of: "om_1").map(\.number) == [1, 2, 3, 4])
    #expect(try history.versions(of: "om_1").map(\.origin) == VersionOrigin.allCases)
    #expect(try history.version(2, of: "om_1")?.note == "note 注")
    #expect(try history.version(2, of: "om_1")?.parent == 1)
    #expect(try history.version(5, of: "om_1") == nil)
    #expect(try history.newestVersion(of: "om_1")?.number == 4)
    #expect(try history.newestVersion(of: "om_2")?.number == 1)
    #expect(try history.newestVersion(of: "om_3") == nil)
  }

  @Test("The same fetched bytes make no new version, and prove the one that is there")
  func fetchedAgain() throws {
    let history = try History.inMemory(appID: "cli_us")
    let first = try history.addVersion("{}", of: "om_1", origin: .sent, at: .at(1))
    #expect(!first.isProven)
    let again = try history.addVersion("{}", of: "om_1", origin: .fetched, at: .at(2), proven: true)
    #expect(again.number == 1)
    #expect(again.isProven)
    #expect(try history.versions(of: "om_1") == [again])
    #expect(try history.addVersion("{ }", of: "om_1", origin: .fetched, at: .at(3)).number == 2)
    #expect(try history.addVersion("{}", of: "om_1", origin: .fetched, at: .at(4)).number == 3)
  }

  @Test("Texts that look the same but have other bytes are two versions")
  func bytesDecide() throws {
    let history = try History.inMemory(appID: "cli_us")
    try history.addVersion("caf\u{E9}", of: "om_1", origin: .fetched, at: .at(1))
    #expect(try history.addVersion("cafe\u{301}", of: "om_1", origin: .fetched, at: .at(2)).number == 2)
  }

  @Test("The same bytes sent again are a version of their own")
  func sentAgain() throws {
    let history = try History.withOneCard("{}")
    #expect(try history.addVersion("{}", of: "om_1", origin: .rolledBack, at: .at(2)).number == 2)
    #expect(try history.beginPatch("{}").version == 3)
  }

  @Test(
    "Contents keep every byte",
    arguments: [
      "", "\u{0}a\u{0}", "line\r\nline\n\u{2028}", "👩‍👩‍👧‍👦 e\u{301} 中文", "\u{FEFF}{}", #"{"n":1.0,"n":1e0}"#,
      String(repeating: "卡片", count: 400_000),
    ])
  func bytes(content: String) throws {
    let history = try History.inMemory(appID: "cli_us")
    try history.addVersion(content, of: "om_1", origin: .fetched, at: .at(1))
    let kept = try #require(try history.newestVersion(of: "om_1")).content
    #expect(kept.utf8.elementsEqual(content.utf8))
  }
}
