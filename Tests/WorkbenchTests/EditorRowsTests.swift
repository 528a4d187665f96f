import Screen
import Testing
import Workbench

@Suite("Rows of a line")
struct EditorRowsTests {
  private func shown(_ line: String, columns: Int) -> [String] {
    let utf8 = Array(line.utf8)
    return EditorRows.of(line, columns: columns).map {
      String(repeating: " ", count: $0.indent) + String(decoding: utf8[$0.range], as: UTF8.self)
    }
  }

  @Test("A line that fits is one row")
  func fits() {
    #expect(shown(#"{"a":1}"#, columns: 20) == [#"{"a":1}"#])
    #expect(EditorRows.of("", columns: 20) == [EditorRow(range: 0..<0, indent: 0)])
  }

  @Test("A line of JSON that does not fit is laid out by its structure")
  func structure() {
    #expect(
      shown(#"{"a":1,"b":{"c":[1,2]},"d":"x"}"#, columns: 20) == [
        "{", #"  "a":1,"#, #"  "b":{"c":[1,2]},"#, #"  "d":"x""#, "}",
      ])
  }

  @Test("Blanks after a comma stay on its row")
  func blanks() {
    #expect(shown(#"{"aaaa": 1, "bbbb": 2, "cccc": 3}"#, columns: 16).dropFirst().first == #"  "aaaa": 1, "#)
  }

  @Test("A long string is wrapped at the width, wide characters counted as two")
  func wrapping() {
    let rows = shown("\"" + String(repeating: "磁", count: 30) + "\"", columns: 21)
    #expect(rows.count > 2)
    #expect(rows.allSatisfy { Width.of($0) <= 21 })
  }

  @Test(
    "Rows cover every byte in order and are no wider than the room",
    arguments: [
      #"{"a":[[[[[[[[[[1,2,3]]]]]]]]]],"b":"👨‍👩‍👧‍👦 é\" ,{["}"#, "}}}}]]]],,,,{{{{[[[[\"unterminated , { [ ",
      String(repeating: "x", count: 300), String(repeating: "\t", count: 40), "\u{1B}[31m,{\u{202E},}\r",
    ], [8, 20, 61])
  func coverage(line: String, columns: Int) {
    let rows = EditorRows.of(line, columns: columns)
    var next = 0
    for row in rows {
      #expect(row.range.lowerBound == next)
      next = row.range.upperBound
    }
    #expect(next == line.utf8.count)
    for row in shown(line, columns: columns) where row.trimmingPrefix(while: { $0 == " " }).count > 1 {
      #expect(Width.of(row) <= columns, "\(row)")
    }
  }
}
