import Card
import FeishuAPI
import JSONText
import Messages
import Phrase

/// A message as the service told it, in the form in which it is kept, edited and compared.
struct ServiceCopy {
  var message: Message
  /// As it would be edited: mentions of a text restored, a post in its language. None of a recalled message.
  let content: String?
  /// Why the content must not be the start of an edit; the content is then not kept as a version.
  let refusal: Phrase?

  /// - Parameter postLanguage: the language of a post, which the service does not tell.
  init(_ wire: WireMessage, postLanguage: String = "zh_cn") {
    let mentions = wire.mentions.map { Mention(key: $0.key, id: $0.id, name: $0.name) }
    var kind = MessageKind(rawValue: wire.msgType)
    var content: String?
    var refusal: Phrase?
    // The list gives a sentence for a recalled message where its content was.
    if let told = wire.content, !told.isEmpty, !wire.deleted {
      switch kind {
      case .text: content = TextContent.editable(told, mentions)
      case .post: content = PostContent.editable(told, mentions, language: postLanguage)
      case .unreadCard:
        let document = JSONDocument(told)
        (kind, refusal) = (ContentShape.cardKind(of: document), Card(document).whyNotEditable)
        content = told
      default: (content, refusal) = (told, Fixability.notEditable.whyNot)
      }
    }
    self.content = content
    self.refusal = refusal
    message = Message(
      id: wire.messageID, chatID: wire.chatID, kind: kind,
      createdAt: Timestamp(milliseconds: wire.createTimeMs), updatedAt: Timestamp(milliseconds: wire.updateTimeMs),
      sender: Sender(id: wire.sender.id, kind: Sender.Kind(rawValue: wire.sender.senderType) ?? .unknown),
      isRecalled: wire.deleted,
      title: content == nil ? "" : MessageTitle.of(wire.content ?? "", kind: kind, mentions: mentions),
      mentions: mentions)
  }

  /// Whether there is something to compare: not where the content is missing or a form that nobody sent.
  var isComparable: Bool { content != nil && refusal == nil }

  /// What can be compared. Costs as much as reading the whole content.
  var essence: Essence? {
    guard isComparable, let content else { return nil }
    return Essence(content, message.kind)
  }
}
