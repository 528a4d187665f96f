import Card
import JSONText
import Phrase
import Preview
import Screen

/// Short ways to draw in tests.
enum Drawing {
  /// A card's lines as texts, without blanks at their ends.
  static func card(_ json: String, _ options: PreviewOptions = PreviewOptions(width: 40)) -> [String] {
    lines(Preview.card(Card(JSONDocument(json)), options: options))
  }

  /// One component in an otherwise empty card of schema 2.0.
  static func component(
    _ json: String, _ options: PreviewOptions = PreviewOptions(width: 40), schema1: Bool = false
  ) -> [String] {
    card(wrapped(json, schema1: schema1), options)
  }

  static func wrapped(_ json: String, schema1: Bool = false) -> String {
    schema1 ? #"{"elements":[\#(json)]}"# : #"{"schema":"2.0","body":{"elements":[\#(json)]}}"#
  }

  /// A `markdown` component of schema 2.0.
  static func markdown(
    _ text: String, _ options: PreviewOptions = PreviewOptions(width: 40), schema1: Bool = false
  ) -> [String] {
    component(#"{"tag":"markdown","content":\#(JSONString.quoted(text))}"#, options, schema1: schema1)
  }

  /// The content of a text or post message.
  static func message(_ json: String, _ options: PreviewOptions = PreviewOptions(width: 40)) -> [String] {
    lines(Preview.text(JSONDocument(json), options: options))
  }

  static func lines(_ preview: PreviewDocument) -> [String] {
    preview.text.isEmpty ? [] : preview.text.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// The looks of all spans with a text in them, for claims about one.
  static func look(of text: String, in preview: PreviewDocument) -> Look? {
    preview.lines.lazy.flatMap(\.spans).first { $0.text.contains(text) }?.look
  }
}
