import Card
import JSONText
import Phrase
import Testing

@Suite("From 1.0 to 2.0")
struct UpgradeTests {
  @Test("Every row of the table", arguments: UpgradeRow.all)
  func rows(row: UpgradeRow) throws {
    let upgrade = try Upgrade(of: Card(JSONDocument(row.old)))
    #expect(upgrade.text == row.new)
    #expect(upgrade.changes.map { "\($0.kind) \($0.path.pointer.isEmpty ? "/" : $0.path.pointer)" } == row.changes)
  }

  @Test("Each change has its place in the card and a sentence in both languages", arguments: UpgradeRow.all)
  func places(row: UpgradeRow) throws {
    let document = JSONDocument(row.old)
    for change in try Upgrade(of: Card(document)).changes {
      #expect(document.node(at: change.path)?.extent == change.range)
      #expect(change.phrase.english != change.phrase.chinese)
    }
  }

  @Test("What is upgraded has nothing left to upgrade", arguments: UpgradeRow.all)
  func again(row: UpgradeRow) throws {
    let once = try Upgrade(of: Card(JSONDocument(row.new)))
    #expect(once.text == row.new)
    #expect(once.changes.isEmpty)
  }

  @Test("Components that need no change keep their bytes and their lines")
  func untouched() throws {
    let kept = "{ \"tag\":\"markdown\",\n\t  \"content\" : \"\\u4e2d 1\\/2\" , \"text_size\":\"heading\"}"
    let json = "{\n\t\"elements\": [\n  \(kept),{\"tag\":\"action\",\"actions\":[]},\n \(kept)\n]}"
    #expect(try Upgrade(of: Card(JSONDocument(json))).text.components(around: kept) == 3)
  }

  @Test(
    "What is no card is refused with a reason",
    arguments: [
      "", "[]", "5", #"{"a": 1}"#, #"{"elements": [}"#, #"{"type":"template","data":{"template_id":"AAq1"}}"#,
      #"{"type":"card","data":{"card_id":"7"}}"#, #"{"title":null,"elements":[[{"tag":"text","text":"a"}]]}"#,
      #"{"json_card":"{}"}"#, #"{"schema":"2.0","body":}"#,
      #"{"elements":"# + String(repeating: "[", count: 200) + String(repeating: "]", count: 200) + "}",
    ])
  func refused(json: String) {
    #expect(throws: Upgrade.Refusal.self) { try Upgrade(of: Card(JSONDocument(json))) }
  }

  @Test(
    "The quick fix of a component that 2.0 gave up writes the one that took its place",
    arguments: [
      (
        #"{"tag":"action","actions":[{"tag":"button","text":{"tag":"plain_text","content":"a"},"url":"https://a"}]}"#,
        #"{"tag":"button","text":{"tag":"plain_text","content":"a"},"#
          + #""behaviors":[{"type":"open_url","default_url":"https://a"}]}"#
      ),
      (
        #"{"tag":"note","elements":[{"tag":"plain_text","content":"a"}]}"#,
        #"{"tag":"div","text":{"tag":"plain_text","content":"a","text_size":"notation","text_color":"grey"}}"#
      ),
    ])
  func quickFix(old: String, new: String) throws {
    func card(_ element: String) -> String {
      #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"hr"},\#(element)]}}"#
    }
    let document = JSONDocument(card(old))
    let finding = try #require(Lint.findings(in: Card(document)).first { $0.rule == .unsupportedTag })
    let fix = try #require(finding.fix)
    #expect(String(decoding: fix.edits.applied(to: document.bytes), as: UTF8.self) == card(new))
  }

  @Test("Any bytes in: no crash, and what comes out is JSON", arguments: 0..<8)
  func anyBytes(seed: Int) {
    var state = UInt64(seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
    for row in UpgradeRow.all {
      var bytes = Array(row.old.utf8)
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(state >> 33) % bytes.count
        bytes[place] = Array(#""{}[],:\ 0atg"#.utf8)[Int(state >> 20) % 13]
      }
      guard let upgrade = try? Upgrade(of: Card(JSONDocument(bytes: bytes))) else { continue }
      let card = Card(JSONDocument(bytes: upgrade.bytes))
      #expect(card.document.isWellFormed, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
      #expect(card.kind != .card1, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}

extension String {
  /// Into how many parts it falls where another text stands.
  fileprivate func components(around other: String) -> Int { split(separator: other).count }
}
