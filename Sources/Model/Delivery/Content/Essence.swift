import Card
import JSONText
import Messages

/// What of a content is sure to come back from the service: two contents with one essence in common are the same content.
///
/// The canonical JSON of a card; of a text without names and styles; of a post language by language, since the service
/// gives back one of them.
struct Essence {
  /// One form, named by where it stands in the content: the language of a post, nothing else.
  struct Form {
    var language: String?
    var json: [UInt8]
    var hasMarkdown = false
  }

  let forms: [Form]
  let kind: MessageKind

  init(_ content: String, _ kind: MessageKind) {
    self.kind = kind
    let languages = kind == .post ? PostContent.languages(content) : []
    if languages.isEmpty {
      forms = [Form(json: Self.canonical(kind == .text ? TextContent.essence(content) : content))]
    } else {
      forms = languages.map { name, post in
        Form(
          language: name, json: Self.canonical(PostContent.essence(post)), hasMarkdown: PostContent.hasMarkdown(post))
      }
    }
  }

  /// Tells one content that was read back from another; the same for all spellings of the same JSON.
  var hash: String {
    ContentHash.hex(of: forms.map { String(decoding: $0.json, as: UTF8.self) }.joined(separator: "\n"))
  }

  func isSame(as other: Essence) -> Bool {
    forms.contains { form in other.forms.contains { $0.json == form.json } }
  }

  /// What is no JSON is taken as it is.
  private static func canonical(_ content: String) -> [UInt8] {
    JSONDocument.canonical(Array(content.utf8)) ?? Array(content.utf8)
  }
}
