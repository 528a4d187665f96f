import JSONText
import Messages

/// The content of a post: in its languages as it is sent, `{"zh_cn":{"title":…,"content":[[…]]}}`, and one of them without the
/// wrapper as it is read back (feishu-api.md 3.2, 3.3).
enum PostContent {
  /// The content as it is edited: in its language again, keys that stand for people replaced by their ids, Markdown kept
  /// where the service tells it (`content_v2`).
  static func editable(_ content: String, _ mentions: [Mention], language: String) -> String {
    let document = JSONDocument(content)
    guard document.isWellFormed, let root = document.root, root["content"]?.kind == .array else { return content }
    let inner = content.applying(preferringMarkdown(root))
    return "{\(JSONString.quoted(language)):\(inner.applying(restoringIDs(in: JSONDocument(inner), mentions)))}"
  }

  /// What is sent, by language; empty when it is no post.
  static func languages(_ content: String) -> [(name: String, post: JSONNode)] {
    guard let root = JSONDocument(content).root, root.kind == .object else { return [] }
    return root.children.compactMap { member in
      member.key.flatMap { key in member["content"]?.kind == .array ? (key, member) : nil }
    }
  }

  /// What of one language comes back from the service: without empty styles and the names of people.
  static func essence(_ post: JSONNode) -> String {
    let text = post.source
    let document = JSONDocument(text)
    var edits: [TextEdit] = []
    for paragraph in document.root?["content"]?.children.map(\.self) ?? [] {
      for node in paragraph.children where node.kind == .object {
        // Removing members one by one would let their commas overlap.
        if node.children.contains(where: isIdle) {
          edits.append(TextEdit(range: node.range, replacement: withoutIdle(node)))
        }
      }
    }
    if document.root?["title"] == nil { edits += document.root?.settingMember("title", to: "\"\"") ?? [] }
    return text.applying(edits)
  }

  /// Whether a post has Markdown, which is taken apart on its way and comes back as other nodes.
  static func hasMarkdown(_ post: JSONNode) -> Bool {
    post["content"]?.children.contains { $0.children.contains { $0["tag"]?.string == "md" } } ?? false
  }

  /// A member that says nothing: `"style":[]`, `"user_name":…`, `"un_escape":false`.
  private static func isIdle(_ member: JSONNode) -> Bool {
    switch member.key {
    case "style": member.kind == .array && member.children.isEmpty
    case "user_name": true
    case "un_escape": member.bool == false
    default: false
    }
  }

  private static func withoutIdle(_ node: JSONNode) -> String {
    let kept = node.children.filter { !isIdle($0) }.map { member in
      "\(JSONString.quoted(member.key ?? "")):\(member.source)"
    }
    return "{\(kept.joined(separator: ","))}"
  }

  private static func preferringMarkdown(_ root: JSONNode) -> [TextEdit] {
    guard let newer = root["content_v2"], newer.kind == .array else { return [] }
    let bytes = String(decoding: newer.sourceBytes, as: UTF8.self)
    return (root["content"].map { [$0.replacing(with: bytes)] } ?? []) + (newer.removingSelf().map { [$0] } ?? [])
  }

  private static func restoringIDs(in document: JSONDocument, _ mentions: [Mention]) -> [TextEdit] {
    let paragraphs = document.root?["content"]?.children.map(\.self) ?? []
    let people = MentionBook(mentions)
    return paragraphs.flatMap { paragraph in
      paragraph.children.compactMap { node in
        guard node["tag"]?.string == "at", let id = node["user_id"], let key = id.string else { return nil }
        let person = key == "@_all" ? "all" : people.byKey[key]?.id
        return person.flatMap { id.replacingString(with: $0) }
      }
    }
  }
}
