import Card
public import JSONText
public import Messages

/// What a content can be sent as, told from its form alone.
public enum ContentShape {
  /// The kind of message whose content looks like this; a card when it is nothing else (feishu-api.md 3.2).
  public static func kind(of document: JSONDocument) -> MessageKind {
    guard let root = document.root, root.kind == .object else { return .unreadCard }
    if let text = root["text"], text.kind == .string, root.children.count == 1 { return .text }
    let languages = root.children.count { $0["content"]?.kind == .array && $0["tag"] == nil }
    if languages > 0, languages == root.children.count { return .post }
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
