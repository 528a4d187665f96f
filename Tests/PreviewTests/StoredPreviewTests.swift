import Card
import Foundation
import JSONText
import Phrase
import Preview
import Screen
import Testing

/// Previews kept as text files, to be read by people. Below the text stands a second plane with a letter for the look of
/// each column. `CARDFIX_RECORD=1 swift test --filter StoredPreviewTests` writes them anew, and fails so that nobody takes it for a test.
@Suite("Stored previews")
struct StoredPreviewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var json: String
    var options: PreviewOptions
    var file: String
    var testDescription: String { file }
  }

  static let cases: [Case] =
    SampleCards.all.flatMap { name, json in
      [60, 32].map { width in
        Case(name: name, json: json, options: options(width), file: "\(name)-\(width).txt")
      }
    } + [
      Case(name: "alert", json: SampleCards.alert, options: options(60, locale: "en_us"), file: "alert-60-english.txt"),
      Case(name: "layout", json: SampleCards.layout, options: options(60, ascii: true), file: "layout-60-ascii.txt"),
      Case(name: "report", json: SampleCards.report, options: options(60, ascii: true), file: "report-60-ascii.txt"),
      Case(
        name: "controls", json: SampleCards.controls, options: options(60, expands: true), file: "controls-60-open.txt"),
      Case(name: "charts", json: SampleCards.charts, options: options(60, ascii: true), file: "charts-60-ascii.txt"),
    ]
    + ChartSamples.cards.flatMap { name, json in
      [40, 80, 120].flatMap { width in
        [false, true].map { ascii in
          Case(
            name: name, json: json, options: options(width, ascii: ascii),
            file: "\(name)-\(width)\(ascii ? "-ascii" : "").txt")
        }
      }
    }

  static func options(
    _ width: Int, locale: String? = nil, ascii: Bool = false, expands: Bool = false
  ) -> PreviewOptions {
    PreviewOptions(
      width: width, locale: locale, language: locale == nil && !ascii ? .chinese : .english, ascii: ascii,
      expandsAll: expands, names: ["ou_ann": "Ann", "ou_bob": "Bob"], utcOffset: 8 * 3600)
  }

  @Test("A stored preview is drawn as it was", arguments: cases)
  func stored(_ sample: Case) throws {
    let preview = Preview.card(Card(JSONDocument(sample.json)), options: sample.options)
    let drawn = preview.text + "\n\n" + Self.looks(preview) + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Stored").appendingPathComponent(sample.file)
    if ProcessInfo.processInfo.environment["CARDFIX_RECORD"] == "1" {
      try Data(drawn.utf8).write(to: file)
      Issue.record("recorded \(sample.file)")
      return
    }
    let kept = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(drawn == kept, "\(sample.file) is drawn differently now:\n\(drawn)")
  }

  /// One letter a column: what it is, in capitals when it is bold.
  static func looks(_ preview: PreviewDocument) -> String {
    var used: [Character: String] = [:]
    let plane = preview.lines.map { line -> String in
      var text = ""
      for span in line.spans {
        let letter = span.text.allSatisfy { $0 == " " } && span.look == Look() ? " " : letter(of: span.look)
        if letter != " ", letter != "." { used[letter] = name(of: span.look) }
        text += String(repeating: letter, count: span.width)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    let legend = used.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return (plane + [""] + legend).joined(separator: "\n")
  }

  private static let letters: [Role: Character] = [
    .text: ".", .dim: "d", .title: "t", .link: "l", .code: "c", .quote: "q", .mention: "m", .warning: "w",
    .cardTitle: "k", .cardHeader: "h", .button: "b", .buttonPrimary: "p", .buttonDanger: "x", .tag: "g", .box: "-",
    .jsonKey: "j", .jsonNumber: "n",
  ]

  private static func letter(of look: Look) -> Character {
    let letter = letters[look.role] ?? "?"
    if look.role == .text, !look.attributes.isEmpty || look.tint != nil {
      return look.attributes.contains(.bold) ? "B" : look.tint != nil ? "f" : "a"
    }
    return look.attributes.contains(.bold) ? Character(letter.uppercased()) : letter
  }

  private static func name(of look: Look) -> String {
    switch (look.role, look.attributes.isEmpty && look.tint == nil) {
    case (.text, false):
      look.attributes.contains(.bold) ? "bold text" : look.tint != nil ? "coloured text" : "text with attributes"
    default: look.role.rawValue
    }
  }
}
