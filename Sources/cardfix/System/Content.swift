import Card
import JSONText
import Preview

/// A content whose kind of message has to be told from the content alone.
struct Content {
  /// The service's `msg_type`.
  enum MessageType: String, CaseIterable, Sendable { case card = "interactive", text, post }

  let document: JSONDocument

  init(_ document: JSONDocument) {
    self.document = document
  }

  /// `{"text":…}` is a text, an object of languages with `content` in each is a post, everything else a card
  /// (feishu-api.md 3.2).
  var type: MessageType {
    guard let root = document.root, root.kind == .object else { return .card }
    if root.children.count == 1, root["text"]?.kind == .string { return .text }
    let isPost =
      !root.children.isEmpty
      && root.children.allSatisfy { member in
        member.kind == .object && member["content"]?.kind == .array && member["tag"] == nil
      }
    return isPost ? .post : .card
  }

  func preview(_ options: PreviewOptions) -> PreviewDocument {
    switch type {
    case .card: Preview.card(Card(document), options: options)
    case .text, .post: Preview.text(document, options: options)
    }
  }
}
