import JSONText

/// A card entity's content under change; what is not touched keeps its spelling.
struct EntityEditor {
  private(set) var content: String
  /// What the changes said about streaming; nil when nothing.
  private(set) var streaming: Bool?

  init(_ content: String) {
    self.content = content
  }

  mutating func apply(_ change: EntityChange) throws(Refusal) {
    switch change {
    case .settings(let settings): try set(settings)
    case .add(let place, let target, let elements): try add(elements, place, target)
    case .replace(let id, let element):
      guard element.kind == .object, element["tag"]?.string != nil else { throw .entityReplaceFailed }
      guard let old = find(id) else { throw .entityUpdateFailed }
      edit([old.replacing(with: element.source)])
    case .merge(let id, let members):
      guard members.kind == .object, let old = find(id) else { throw .entityUpdateFailed }
      guard members["tag"] == nil || members["tag"]?.string == old["tag"]?.string else { throw .entityTagFixed }
      let newID = members["element_id"]?.string
      var current = id
      for member in members.children {
        edit(find(current)?.settingMember(member.key ?? "", to: member.source) ?? [])
        if member.key == "element_id", let newID { current = newID }
      }
    case .delete(let ids):
      guard !ids.isEmpty else { throw .entityDeleteFailed }
      for id in ids {
        guard let node = find(id), node.index != nil, let removal = node.removingSelf() else {
          throw .entityDeleteFailed
        }
        edit([removal])
      }
    case .text(let id, let text):
      guard let node = find(id) else { throw .entityUpdateFailed }
      guard ["markdown", "plain_text", "lark_md"].contains(node["tag"]?.string) else { throw .entityOnlyText }
      edit(node.settingMember("content", to: JSONString.quoted(text)))
    }
  }

  private mutating func set(_ settings: JSONNode) throws(Refusal) {
    guard settings.kind == .object, !settings.children.isEmpty else { throw .entitySettingsFailed }
    for part in settings.children {
      guard let name = part.key, ["config", "card_link"].contains(name), part.kind == .object else {
        throw .entitySettingsFailed
      }
      if root?[name] == nil { edit(root?.settingMember(name, to: "{}") ?? []) }
      for member in part.children {
        edit(root?[name]?.settingMember(member.key ?? "", to: member.source) ?? [])
      }
    }
    streaming = settings["config"]?["streaming_mode"]?.bool ?? streaming
  }

  private mutating func add(_ elements: JSONNode, _ place: EntityChange.Place, _ target: String?) throws(Refusal) {
    guard elements.kind == .array, !elements.children.isEmpty else { throw .entityAddFailed }
    let items = elements.children.map(\.source).joined(separator: ",")
    let list: JSONNode?
    var index: Int?
    if let target {
      guard let node = find(target) else { throw .entityAddFailed }
      list = place == .append ? node["elements"] : node.parent
      index = place == .append ? nil : node.index.map { place == .after ? $0 + 1 : $0 }
      if place != .append && index == nil { throw .entityAddFailed }
    } else {
      guard place == .append else { throw .entityAddFailed }
      if root?["body"]?["elements"] == nil { edit(root?["body"]?.settingMember("elements", to: "[]") ?? []) }
      list = root?["body"]?["elements"]
    }
    guard let insertion = list?.insertingItem(items, at: index) else { throw .entityAddFailed }
    edit([insertion])
  }

  private var root: JSONNode? { JSONDocument(content).root }

  private func find(_ id: String) -> JSONNode? {
    guard let body = root?["body"] else { return nil }
    return TaggedObjects(part: body).first { $0["element_id"]?.string == id }
  }

  private mutating func edit(_ edits: [TextEdit]) {
    content = String(decoding: edits.applied(to: Array(content.utf8)), as: UTF8.self)
  }
}
