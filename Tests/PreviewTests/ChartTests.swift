import Card
import JSONText
import Phrase
import Preview
import Testing

/// What charts say has to be what their data says: lengths, heights, percents.
@Suite("Charts")
struct ChartTests {
  private func draw(_ spec: String, width: Int = 60, ascii: Bool = false, _ language: Language = .english) -> [String] {
    Drawing.card(ChartSamples.card(spec), PreviewOptions(width: width, language: language, ascii: ascii))
  }

  private func spec(_ name: String) -> String { ChartSamples.all.first { $0.name == name }?.spec ?? "" }

  /// Cells that are filled, eighths counted.
  private func eighths(_ line: String) -> Int {
    let parts: [Character: Int] = ["▏": 1, "▎": 2, "▍": 3, "▌": 4, "▋": 5, "▊": 6, "▉": 7, "█": 8]
    return line.reduce(0) { $0 + (parts[$1] ?? 0) }
  }

  @Test(
    "Bars are as long as their numbers",
    arguments: [(1.0, 2.0), (3, 4), (1, 1000), (0, 5), (0.002, 0.003), (1e300, 2e300)])
  func lengths(_ small: Double, _ large: Double) throws {
    let lines = draw(
      #"{"type":"bar","xField":"x","yField":"y","data":{"values":[{"x":"a","y":\#(small)},{"x":"b","y":\#(large)}]}}"#)
    let (one, other) = (eighths(lines[1]), eighths(lines[2]))
    #expect(abs(Double(one) - Double(other) * small / large) <= 1)
    #expect((one > 0) == (small > 0))
  }

  @Test("Bars below zero go to the left of the same line")
  func negative() {
    let lines = draw(
      #"{"type":"bar","xField":"x","yField":"y","data":{"values":[{"x":"a","y":30},{"x":"b","y":-10}]}}"#)
    let up = lines[1].prefix { $0 != "█" }.count
    let down = lines[2].split(separator: "-")[0]
    #expect(down.count(where: { $0 == "█" }) * 3 == lines[1].count(where: { $0 == "█" }))
    #expect(down.lastIndex(of: "█").map { down.distance(from: down.startIndex, to: $0) } == up - 1)
  }

  @Test("Stacked bars are as long as their sums, and each part has its own pattern")
  func stacked() {
    let lines = draw(spec("bar-stacked"))
    func count(_ line: String, _ fill: Character) -> Int { line.count(where: { $0 == fill }) }
    #expect(lines[1].contains("40 = 12 + 8 + 20"))
    #expect(count(lines[1], "█") + count(lines[1], "▓") + count(lines[1], "▒") == count(lines[3], "▒"))
    #expect(abs(count(lines[2], "█") - count(lines[2], "▓")) <= 1)
    #expect(lines[4].contains("█ 电话"))
  }

  @Test(
    "The percents of a pie add up",
    arguments: [[1.0, 1, 1], [3, 1], [1e308, 1e308, 1e308], [0.1, 0.2, 0.7], [1, 1, 1, 1, 1, 1, 1]])
  func percents(_ values: [Double]) {
    let rows = values.enumerated().map { #"{"k":"k\#($0)","v":\#($1)}"# }.joined(separator: ",")
    let lines = draw(#"{"type":"pie","categoryField":"k","valueField":"v","data":{"values":[\#(rows)]}}"#)
    let tenths = lines.dropFirst().map { line -> Int in
      let words = line.split(separator: " ")
      let number = words[words.firstIndex(of: "%")! - 1].split(separator: ".")
      return Int(number[0])! * 10 + (number.count > 1 ? Int(number[1])! : 0)
    }
    #expect(tenths.reduce(0, +) == 1000)
  }

  @Test("A pie of many slices says how much the others are")
  func others() {
    let rows = (0..<100).map { #"{"k":"k\#($0)","v":1}"# }.joined(separator: ",")
    let lines = draw(#"{"type":"pie","categoryField":"k","valueField":"v","data":{"values":[\#(rows)]}}"#)
    #expect(lines.count == 13)
    #expect(lines[12].contains("89 others") && lines[12].contains("89 % (89)"))
  }

  /// The dots of a plot, as the row and column of each.
  private func dots(_ lines: [String]) -> Set<[Int]> {
    let bits = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
    var found: Set<[Int]> = []
    for (row, line) in lines.enumerated() {
      guard let axis = line.firstIndex(where: { $0 == "│" || $0 == "┤" }) else { continue }
      for (column, sign) in line[line.index(after: axis)...].enumerated() {
        guard let value = sign.unicodeScalars.first?.value, (0x2800...0x28FF).contains(value) else { continue }
        for x in 0...1 {
          for y in 0...3 where Int(value) & bits[x][y] != 0 { found.insert([column * 2 + x, row * 4 + y]) }
        }
      }
    }
    return found
  }

  @Test("A line goes through its points")
  func heights() {
    let lines = draw(
      #"{"type":"line","xField":"x","yField":"y","data":{"values":[{"x":"a","y":0},{"x":"b","y":31},{"x":"c","y":10}]}}"#
    )
    let dots = dots(lines)
    let plot = lines.filter { $0.contains("│") || $0.contains("┤") }
    #expect(plot.count == 8)
    let (first, last) = (dots.map { $0[0] }.min() ?? -1, dots.map { $0[0] }.max() ?? -1)
    let (top, bottom) = (4, 35)
    #expect(first == 0)
    #expect(dots.contains([0, bottom]) && dots.contains([(last + 1) / 2, top]) && dots.contains([last, bottom - 10]))
  }

  @Test("A cloud of points has each point at its place")
  func points() {
    let lines = draw(
      #"{"type":"scatter","xField":"x","yField":"y","data":{"values":[{"x":0,"y":0},{"x":10,"y":31},{"x":5,"y":31}]}}"#)
    let dots = dots(lines)
    let last = dots.map { $0[0] }.max() ?? -1
    #expect(dots.count == 3)
    #expect(dots.contains([0, 35]) && dots.contains([last, 4]) && dots.contains([(last + 1) / 2, 4]))
  }

  @Test("A field that is missing is named, in both languages")
  func missing() {
    #expect(draw(spec("missing"))[1].contains("the rows have no field value"))
    #expect(draw(spec("missing"), .chinese)[1].contains("数据中没有字段 value"))
    let bare = #"{"type":"pie","valueField":"v","data":{"values":[{"v":1}]}}"#
    #expect(draw(bare)[1].contains("add categoryField"))
    #expect(draw(bare, .chinese)[1].contains("请补充 categoryField"))
    let words = #"{"type":"line","xField":"x","yField":"y","data":{"values":[{"x":"a","y":"high"}]}}"#
    #expect(draw(words)[1].contains("the field y has no numbers"))
    let mock = #"{"type":"line","xField":"x","yField":"y","data":{"values":"mock_data"}}"#
    #expect(draw(mock)[1].contains("data: write"))
  }

  @Test(
    "Numbers are written without noise",
    arguments: [
      ("0.30000000000000004", "0.3"), ("1234567", "1,234,567"), ("1e308", "1e308"), ("0.00042", "0.00042"),
      ("12.5", "12.5"),
      ("3.14159", "3.14"), ("-7", "-7"), ("1.23456e-9", "1.23e-9"), ("5.0", "5"), ("\"42\"", "42"),
    ])
  func numbers(_ value: String, _ shown: String) {
    let lines = draw(#"{"type":"bar","xField":"x","yField":"y","data":{"values":[{"x":"a","y":\#(value)}]}}"#)
    #expect(lines[1].hasSuffix(" " + shown))
  }

  @Test(
    "A formatter of the spec is followed",
    arguments: [
      ("{label}%", "0.5%"), ("{value:.1%}", "50.0%"), ("¥{label}", "¥0.5"), ("{label:.2f} s", "0.50 s"),
      ("{a} {b}", "0.5"),
    ])
  func formatter(_ formatter: String, _ shown: String) {
    let lines = draw(
      #"{"type":"bar","label":{"visible":true,"formatter":"\#(formatter)"},"xField":"x","yField":"y","data":{"values":[{"x":"a","y":0.5}]}}"#
    )
    #expect(lines[1].hasSuffix(" " + shown))
  }

  @Test(
    "Specs that nobody would write are drawn all the same",
    arguments: [
      "{}", #"{"type":7}"#, #"{"type":"line"}"#, #"{"type":"line","xField":[],"yField":{},"data":[]}"#,
      #"{"type":"bar","xField":"x","yField":"y","data":[[{"x":"a","y":1}],[{"x":"b"}]]}"#,
      #"{"type":"bar","xField":"x","yField":"y","data":{"values":[1,null,[],{"x":{},"y":1e999},{"x":[[]],"y":-1e308},{"x":"c","y":1e308}]}}"#,
      #"{"type":"line","xField":"x","yField":"y","data":{"values":[{"x":"a","y":-1e308},{"x":"b","y":1e308},{"x":"c","y":"nan"}]}}"#,
      #"{"type":"scatter","xField":"x","yField":"y","data":{"values":[{"x":-1e308,"y":-1e308},{"x":1e308,"y":1e308},{"x":0,"y":0}]}}"#,
      #"{"type":"area","seriesField":"s","xField":"x","yField":"y","data":{"values":[{"x":"a","y":1e308,"s":1},{"x":"a","y":1e308,"s":2},{"x":"a","y":-5,"s":3}]}}"#,
      #"{"type":"pie","categoryField":"k","valueField":"v","data":{"values":[{"k":"a","v":-1},{"k":"b","v":0},{"k":"c"}]}}"#,
      #"{"type":"funnel","categoryField":"k","valueField":"v","data":{"values":[{"k":"a","v":0},{"k":"b","v":-4},{"k":"c","v":9}]}}"#,
      #"{"type":"gauge","categoryField":"k","valueField":"v","axes":[{"orient":"angle","min":1e308,"max":-1e308}],"data":{"values":[{"k":"a","v":1e308}]}}"#,
      #"{"type":"radar","categoryField":"k","valueField":"v","axes":{"orient":"radius"},"data":{"values":[{"k":"a","v":-1}]}}"#,
      #"{"type":"wordCloud","nameField":"n","data":{"values":[{"n":"\u001b[31m\u202e"},{"n":"\n\n"}]}}"#,
      #"{"type":"linearProgress","xField":"x","yField":"y","data":{"values":[{"x":17,"y":"\u0000"},{"x":-3,"y":""}]}}"#,
      #"{"type":"common","series":[{"type":"common","series":[]},7,{"type":"line","dataIndex":99999999999999999999}],"data":[]}"#,
      #"{"type":"common","series":{},"data":{}}"#,
      #"{"type":"bar","xField":["x","s"],"yField":"y","label":{"formatter":"{:.99999999999999999999%}"},"data":{"values":[{"x":"a","s":"b","y":1}]}}"#,
    ])
  func hostile(_ spec: String) {
    for width in [12, 20, 24, 40, 200] {
      for ascii in [false, true] {
        let preview = Preview.card(
          .init(JSONDocument(ChartSamples.card(spec))), options: PreviewOptions(width: width, ascii: ascii))
        #expect(!preview.lines.isEmpty)
        #expect(WidthTests.tooWide(preview, width) == nil)
      }
    }
  }

  @Test(
    "Many rows are drawn in a few lines",
    arguments: [
      "bar", "line", "area", "scatter", "pie", "funnel", "radar", "wordCloud", "gauge", "linearProgress", "heatmap",
    ])
  func many(_ type: String) {
    let rows = (0..<20_000).map { #"{"x":\#($0),"y":\#($0 % 97),"s":"s\#($0 % 300)"}"# }.joined(separator: ",")
    let lines = draw(
      #"{"type":"\#(type)","xField":"x","yField":"y","nameField":"x","categoryField":"x","valueField":"y","seriesField":"s","data":{"values":[\#(rows)]}}"#
    )
    #expect(lines.count <= 16)
  }

  @Test("In ASCII nothing else is drawn", arguments: ChartSamples.all.map(\.name))
  func ascii(_ name: String) {
    let data = spec(name)
    let drawn = draw(data, ascii: true).joined(separator: "\n")
    for scalar in drawn.unicodeScalars where !scalar.isASCII { #expect(data.unicodeScalars.contains(scalar)) }
  }
}
