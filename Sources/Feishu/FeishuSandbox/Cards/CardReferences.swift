import JSONText

/// Items 73 and 74: pictures and people that a card names and that are not known here.
///
/// What an author hands through (`value`), a chart's specification and a table's rows are not looked into: what is called
/// `img_key` there may mean anything. With the switches off, a card from elsewhere can be tried without its pictures.
struct CardReferences {
  let pictures: Ledger<String, PictureRecord>
  let people: MentionDirectory
  let appID: String
  let checksPictures: Bool
  let checksPeople: Bool

  func check(_ root: JSONNode) throws(Refusal) {
    guard checksPictures || checksPeople else { return }
    var blindUntil = 0
    for node in root.descendants where node.range.lowerBound >= blindUntil {
      if let key = node.key, Self.opaque.contains(key) {
        blindUntil = node.range.upperBound
        continue
      }
      guard let text = node.string, !text.isEmpty, let (name, owner) = Self.member(node) else { continue }
      switch name {
      case "img_key": try check(picture: text)
      case "user_id" where owner["tag"]?.string == "person": try check(person: text)
      case "id" where isListed(node): try check(person: text)
      case "content" where owner["tag"]?.string != "plain_text": try check(markdown: text)
      default: break
      }
    }
  }

  private static let opaque: Set<String> = ["value", "chart_spec", "rows"]

  /// The name of a member and the object it belongs to; a translation counts as the member that it is of.
  private static func member(_ node: JSONNode) -> (name: String, owner: JSONNode)? {
    guard let parent = node.parent else { return nil }
    if let list = parent.key, list.hasPrefix("i18n_"), let owner = parent.parent {
      return (String(list.dropFirst(5)), owner)
    }
    return node.key.map { ($0, parent) }
  }

  /// Whether a node is the id of somebody in a `person_list` that does not drop unknown ones.
  private func isListed(_ node: JSONNode) -> Bool {
    guard let list = node.parent?.parent, list.key == "persons" else { return false }
    return list.parent?["drop_invalid_user_id"]?.bool != true
  }

  private func check(markdown text: String) throws(Refusal) {
    // Taking a text apart costs more than all other checks together, and most texts name nobody and nothing.
    guard text.contains(bytesOf: "<at ") || text.contains(bytesOf: "![") else { return }
    for piece in InlineMarkdown.pieces(of: text) {
      switch piece {
      case .image(let key): try check(picture: key)
      case .mention(let ids):
        for id in ids.split(separator: ",") { try check(person: String(id)) }
      case .text, .link: break
      }
    }
  }

  private func check(picture key: String) throws(Refusal) {
    guard checksPictures else { return }
    guard let picture = pictures[key], picture.appID == nil || picture.appID == appID else {
      throw .card(200_570, "card contains invalid image keys", value: "image key \(key)")
    }
  }

  private func check(person id: String) throws(Refusal) {
    guard checksPeople, id != "all", people.find(id) == nil else { return }
    throw .card(100_290, "There is an invalid user resource(at/person) in your card", value: id)
  }
}
