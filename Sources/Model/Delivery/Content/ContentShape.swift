import Card
import JSONText
import Messages

/// What a content can be sent as, told from its form alone.
enum ContentShape {
  /// The kind of message whose content looks like this; a card when it is nothing else.
  static func kind(of document: JSONDocument) -> MessageKind {
    guard let root = document.root, root.kind == .object else { return .unreadCard }
    if let text = root["text"], text.kind == .string, root.children.count == 1 { return .text }
    if !PostContent.languages(document.text).isEmpty { return .post }
    return cardKind(of: document)
  }

  /// The kind of a content that is known to be a card.
  static func cardKind(of document: JSONDocument) -> MessageKind {
    let card = Card(document)
    switch card.kind {
    case .card1: return card.root == nil ? .unreadCard : .card1
    case .card2: return .card2
    case .template: return .template
    case .entity: return .entity
    case .rawReadBack: return card.root?["card_schema"]?.int == 2 ? .card2 : .card1
    // A shell stands for a 2.0 card, a template or an entity alike.
    case .renderedReadBack: return card.isUpgradeShell ? .unreadCard : .card1
    }
  }
}
