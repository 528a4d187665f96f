import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 75 and 76 of feishu-api.md section 10.
@Suite("Charts and tables in cards")
struct ChartTableTests {
  private static func chart(_ spec: String) -> String { #"{"tag":"chart","chart_spec":\#(spec)}"# }

  /// A table of one row, with a column of each type.
  private static func table(_ rows: String) -> String {
    let types = ["text", "lark_md", "markdown", "options", "number", "persons", "date"]
    let columns = types.map { #"{"name":"\#($0)","data_type":"\#($0)"}"# }.joined(separator: ",")
    return #"{"tag":"table","columns":[\#(columns)],"rows":\#(rows)}"#
  }

  @Test(
    "75: specifications that are none, with a line for each complaint",
    arguments: [
      ("{}", "- (root): data is required\n- (root): type is required\n"),
      (#""bar""#, "- (root): Invalid type. Expected: object, given: string\n"),
      (#"{"type":"bar","data":{"values":[]},"axes":{}}"#, "- axes: Invalid type. Expected: array, given: object\n"),
      (#"{"type":1,"data":[]}"#, "- type: Invalid type. Expected: string, given: number\n"),
    ])
  func charts(spec: String, value: String) {
    let bench = Bench()
    let answer = bench.send(Sample.two(#"{"tag":"hr"},\#(Self.chart(spec))"#))
    #expect(
      answer.msg
        == "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> body -> elements -> [1](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: \(value); "
    )
    let refusal = CardRefusal(code: 230_099, message: answer.msg ?? "")
    #expect(refusal?.subCode == 200_550 && refusal?.path.last?.index == 1)
  }

  @Test("75: in schema 1.0 too, and what is plausible passes")
  func plausible() {
    let bench = Bench()
    let one = bench.send(#"{"elements":[\#(Self.chart("{}"))]}"#)
    #expect(one.msg?.contains("ErrPath: ROOT -> elements -> [0](tag: chart)") == true)
    let spec = #"{"type":"common","data":[{"id":"a","values":[]}],"series":[],"axes":[]}"#
    #expect(bench.send(Sample.two(Self.chart(spec))).code == 0)
  }

  @Test(
    "76: rows and cells that do not fit",
    arguments: [
      (#"{}"#, "rows is not an array"), (#"[{},1]"#, "row: 1, it is not an object"),
      (#"[{"number":"1"}]"#, "row: 0, column: 4, value does not match data_type number"),
      (#"[{},{"date":"2026-01-01"}]"#, "row: 1, column: 6, value does not match data_type date"),
      (#"[{"options":["a"]}]"#, "row: 0, column: 3, value does not match data_type options"),
      (#"[{"persons":[1]}]"#, "row: 0, column: 5, value does not match data_type persons"),
      (#"[{"markdown":{}}]"#, "row: 0, column: 2, value does not match data_type markdown"),
    ])
  func rows(rows: String, value: String) {
    let bench = Bench()
    let answer = bench.send(Sample.two(Self.table(rows)))
    #expect(
      answer.msg
        == "Failed to create card content, ext=ErrCode: 200914; ErrPath: ROOT -> body -> elements -> [0](tag: table); ErrMsg: table rows is invalid; ErrorValue: \(value); "
    )
  }

  @Test("76: a name that no column has is refused, or merely unused where a switch says so")
  func names() {
    let bench = Bench()
    bench.set("check.row_names", "false")
    #expect(bench.send(Sample.two(Self.table(#"[{"text":"a"},{"nobody":1}]"#))).code == 0)
    bench.set("check.row_names", "null")
    let answer = bench.send(Sample.two(Self.table(#"[{"text":"a"},{"nobody":1}]"#)))
    #expect(
      answer.msg
        == "Failed to create card content, ext=ErrCode: 200915; ErrPath: ROOT -> body -> elements -> [0](tag: table); ErrMsg: table rows name is invalid; ErrorValue: row: 1, name: nobody; "
    )
  }

  @Test(
    "76: what a cell may hold",
    arguments: [
      "[]", "[{}]", #"[{"text":{"a":1},"lark_md":"*a*","options":"x","number":1.5,"persons":"ou_ann","date":1}]"#,
      #"[{"options":[{"text":"a","color":"red"}],"persons":["ou_ann"],"number":null,"date":""}]"#,
    ])
  func taken(rows: String) {
    let bench = Bench()
    #expect(bench.send(Sample.two(Self.table(rows))).code == 0)
  }
}
