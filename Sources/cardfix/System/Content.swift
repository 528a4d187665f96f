import Card
import Delivery
import JSONText
import Messages
import Preview

/// A content whose kind of message has to be told from the content alone.
struct Content {
  /// The service's `msg_type`.
  enum MessageType: String, CaseIterable, Sendable { case card = "interactive", text, post }

  let document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
  }

  var type: MessageType {
    switch ContentShape.kind(of: document) {
    case .text: .text
    case .post: .post
    default: .card
    }
  }

  func preview(_ options: PreviewOptions) -> PreviewDocument {
    switch type {
    case .card: Preview.card(Card(document), options: options)
    case .text, .post: Preview.text(document, options: options)
    }
  }
}
