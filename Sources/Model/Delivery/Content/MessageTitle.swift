import Card
import JSONText
import Messages

/// One line that stands for a message in a list.
enum MessageTitle {
  /// Longer ones are cut: a title may be a whole book.
  static let longest = 200
  /// How much of a text is looked at for its first line, in Unicode scalars.
  private static let lookedAt = 4096

  static func of(_ content: String, kind: MessageKind, mentions: [Mention]) -> String {
    let document = JSONDocument(content)
    let title: String? =
      switch kind {
      case .text: document.root?["text"]?.string.map { TextContent.withNames(beginning(of: $0), mentions) }
      case .post: postTitle(document)
      case .other(let type) where kind != .unreadCard: "[\(type)]"
      default: Card(document).title
      }
    return title.map(oneLine) ?? ""
  }

  private static func beginning(of text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(lookedAt)))
  }

  private static func postTitle(_ document: JSONDocument) -> String? {
    guard let root = document.root else { return nil }
    let post = root["content"] == nil ? PostContent.languages(document.text).first?.post ?? root : root
    if let title = post["title"]?.string, !title.isEmpty { return title }
    return post["content"]?.descendants.first { $0.key == "text" && $0.string?.isEmpty == false }?.string
  }

  /// The first line with something in it. A NUL would end the text in the store.
  private static func oneLine(_ text: String) -> String {
    let line = beginning(of: text).split(whereSeparator: \.isNewline).first { !$0.allSatisfy(\.isWhitespace) } ?? ""
    return String(line.drop(while: \.isWhitespace).prefix(longest).filter { $0 != "\0" })
  }
}
