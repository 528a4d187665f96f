import JSONText

/// The same part of a card in several languages, put together into one with `i18n_content`, where the languages differ in
/// nothing but what can be said in each (card-json.md section 12).
struct LanguageMerge {
  struct Version {
    let locale: String
    let node: JSONNode
  }

  /// In the order of the card.
  let versions: [Version]

  /// - Parameter holder: the object with a member for each language.
  init(_ holder: JSONNode?) {
    versions = holder?.kind == .object ? holder?.children.map { Version(locale: $0.key ?? "", node: $0) } ?? [] : []
  }

  var first: Version? { versions.first }

  /// The languages besides the first.
  var others: [String] { versions.dropFirst().map(\.locale) }

  /// One value for all languages; nil when they differ in what has no form for each language.
  var merged: JSONTree? { merged(versions.map(\.node)) }

  private static let localMembers = [
    "content": "i18n_content", "default_value": "i18n_default_value", "file_key": "i18n_file_key",
    "img_key": "i18n_img_key",
  ]

  private func merged(_ nodes: [JSONNode]) -> JSONTree? {
    guard let first = nodes.first else { return nil }
    let canonical = first.canonical()
    if canonical != nil, nodes.dropFirst().allSatisfy({ $0.canonical() == canonical }) { return JSONTree(first) }
    guard nodes.allSatisfy({ $0.kind == first.kind && $0.children.count == first.children.count }) else { return nil }
    switch first.kind {
    case .object: return mergedMembers(nodes, first)
    case .array: return mergedItems(nodes, first)
    default: return nil
    }
  }

  private func mergedItems(_ nodes: [JSONNode], _ first: JSONNode) -> JSONTree? {
    var items: [JSONTree] = []
    for index in first.children.indices {
      guard let item = merged(nodes.map { $0.children[index] }) else { return nil }
      items.append(item)
    }
    var place = 0
    var tree = JSONTree(first)
    tree.replaceItems { _ in
      defer { place += 1 }
      return [items[place]]
    }
    return tree
  }

  private func mergedMembers(_ nodes: [JSONNode], _ first: JSONNode) -> JSONTree? {
    var tree = JSONTree(first)
    for member in first.children {
      let key = member.key ?? ""
      let values = nodes.compactMap { $0[key] }
      guard values.count == nodes.count else { return nil }
      if Catalogue.closedMembers.contains(key) {
        let canonical = values[0].canonical()
        guard values.allSatisfy({ $0.canonical() == canonical }) else { return nil }
      } else if let value = merged(values) {
        tree.modify(key) { $0 = value }
      } else {
        guard let local = Self.localMembers[key], values.allSatisfy({ $0.kind == .string }), first[local] == nil
        else { return nil }
        let words = zip(versions, values).map { (key: $0.locale, value: JSONTree($1)) }
        tree.insert(local, JSONTree(members: words), after: key)
      }
    }
    return tree
  }
}
