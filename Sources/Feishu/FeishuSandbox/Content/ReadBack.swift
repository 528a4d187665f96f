import FeishuAPI
import JSONText

/// What a message says when it is read (feishu-api.md 3.3).
struct ReadBack {
  var content: String
  var mentions: [Mention] = []

  /// `form` is the value of `card_msg_content_type`; one that is not known counts as absent. `card` is what a card message
  /// shows, which is not its content when that refers to an entity.
  init(
    _ message: StoredMessage, showing card: String? = nil, form: String?, people: MentionDirectory, switches: Switches
  ) {
    content = message.content
    var list = MentionList(people)
    switch MessageType(rawValue: message.type) {
    case .text:
      guard let text = JSONDocument(content).root?["text"]?.string else { return }
      content = WireValue.object([.init("text", .text(TextContent.readBack(text, &list)))]).json
    case .post:
      guard let root = JSONDocument(content).root else { return }
      let withV2 = switches.flag(.contentV2)
      guard let post = PostContent.readBack(root, withV2: withV2, &list) else { return }
      content = post.json
    case .interactive:
      content = CardReadBack.content(
        card ?? message.content, form: form.flatMap(CardContentType.init(rawValue:)), switches: switches, &list)
    default: break
    }
    mentions = list.mentions
  }
}
