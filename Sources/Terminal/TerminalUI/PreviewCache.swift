import Card
import JSONText
import Phrase
import Preview
import Workbench

/// The previews of the last frames, kept as long as what they were made from stays the same.
struct PreviewCache: Sendable {
  private struct Key: Hashable {
    var content: String
    var options: PreviewOptions
    var isCard: Bool
  }

  private var last: (key: Key, document: PreviewDocument)?
  private var memory = PreviewMemory()
  /// The first line that was shown last, so that the picture moves as little as it can.
  var top = 0
  /// What was shown last, to be asked for clicks and moves.
  private(set) var shown: PreviewDocument?

  /// The preview of a content; made anew only when something about it changed.
  ///
  /// - Parameter card: made from the content on demand, where it is not at hand.
  mutating func document(
    of content: String, card: @autoclosure () -> Card, isCard: Bool, options: PreviewOptions
  ) -> PreviewDocument {
    let key = Key(content: content, options: options, isCard: isCard)
    if let last, last.key == key {
      shown = last.document
      return last.document
    }
    let document =
      isCard ? memory.card(card(), options: options) : Self.make(card(), isCard: false, options: options)
    last = (key, document)
    shown = document
    return document
  }

  mutating func showNothing() {
    shown = nil
  }

  static func make(_ card: Card, isCard: Bool, options: PreviewOptions) -> PreviewDocument {
    isCard ? Preview.card(card, options: options) : Preview.text(card.document, options: options)
  }
}
