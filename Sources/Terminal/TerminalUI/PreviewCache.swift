import Card
import JSONText
import Phrase
import Preview
import Workbench

/// The previews of the last frames, kept as long as what they were made from stays the same.
struct PreviewCache: Sendable {
  private struct Key: Hashable {
    var good: LastGoodText?
    var content: String
    var options: PreviewOptions
    var isCard: Bool
  }

  private var lastCard: Card?
  private var last: (key: Key, document: PreviewDocument)?
  private var memory = PreviewMemory()
  /// The picture of the text that was good last, for as long as what is typed is broken.
  private var good: (document: JSONDocument, options: PreviewOptions, picture: PreviewDocument)?
  /// The first line that was shown last, so that the picture moves as little as it can.
  var top = 0
  /// What was shown last, to be asked for clicks and moves.
  private(set) var shown: PreviewDocument?

  /// The preview of a message's content; made anew only when something about it changed.
  ///
  /// - Parameter text: the same content while it is typed: parts of it that are broken are drawn as they were when they
  ///   were good last.
  mutating func document(
    of content: String, card: Card, text: LastGoodText? = nil, isCard: Bool, options: PreviewOptions
  ) -> PreviewDocument {
    let key = Key(
      good: text?.document.isWellFormed == false ? text : nil, content: content, options: options, isCard: isCard)
    if let last, last.key == key {
      shown = last.document
      return last.document
    }
    let document: PreviewDocument
    if let text, !text.document.isWellFormed {
      document = LastGood.picture(of: text) { drawn in
        if let good, good.document == drawn, good.options == options { return good.picture }
        let picture = picture(of: Card(drawn), isCard: isCard, options: options)
        if drawn == text.good { good = (drawn, options, picture) }
        return picture
      }
    } else {
      document = picture(of: card, isCard: isCard, options: options)
      good = text.map { ($0.document, options, document) }
    }
    last = (key, document)
    shown = document
    return document
  }

  /// The card of a content that is not in the editor; read again only where it changed.
  mutating func card(of content: String) -> Card {
    if let lastCard, lastCard.document.bytes.elementsEqual(content.utf8) { return lastCard }
    let card = Card(lastCard?.document.edited(to: content) ?? JSONDocument(content))
    lastCard = card
    return card
  }

  mutating func showNothing() {
    shown = nil
  }

  private mutating func picture(of card: Card, isCard: Bool, options: PreviewOptions) -> PreviewDocument {
    isCard ? memory.card(card, options: options) : Self.make(card, isCard: false, options: options)
  }

  static func make(_ card: Card, isCard: Bool, options: PreviewOptions) -> PreviewDocument {
    isCard ? Preview.card(card, options: options) : Preview.text(card.document, options: options)
  }
}
