import JSONText
import Phrase

/// The last look at every object, by the tables of 2.0: members it does not know go, since it refuses the card for them.
extension UpgradePass {
  /// An object of a part, with everything in it upgraded.
  mutating func cleaned(_ tree: JSONTree, as part: CardPart, _ place: Place) -> JSONTree {
    guard tree.kind == .object else { return tree }
    var tree = tree
    switch part.name {
    case .text, .panelTitle: upgradeText(&tree, isLabel: false)
    case .label: upgradeText(&tree, isLabel: true)
    default: break
    }
    var part = part
    if let tag = tree["tag"]?.string, !part.tags.isEmpty, !part.tags.contains(tag) {
      part = Catalogue.part(tagged: tag) ?? part
    }
    var place = place
    if part.name == .form { place.isInForm = true }
    if part.name != .root, part.name != .body, CardPart.holders.contains(part.name) { place.container = part.name }
    tree.modifyMembers { key, value in
      guard let row = part.member(key, in: .v2) else {
        let wasKnown = part.knows(key, in: .v1)
        report(wasKnown ? .look : .auto, at: value, wasKnown ? .memberDropped(key) : .unknownDropped(key))
        return nil
      }
      guard let value = fitting(value, row.value, key) else { return nil }
      if !row.isRequired(in: .v2), let reason = refusal(of: value, in: row.value) {
        report(.look, at: value, reason)
        return nil
      }
      if value.isSource, value.origin?.hasKey(key) == true, !part.knows(key, in: .v1), !isAuthoredFor2, key != "body" {
        report(.look, at: value, .nowHeeded(key))
      }
      if value.kind == .object || value.kind == .array, Catalogue.closedMembers.contains(key) { return value }
      return cleaned(value, as: row.value, place)
    }
    return tree
  }

  private mutating func cleaned(_ tree: JSONTree, as value: CardValue, _ place: Place) -> JSONTree {
    switch value {
    case .object(let name): return cleaned(tree, as: Catalogue.part(name), place)
    case .list(.component):
      var list = tree
      upgradeComponents(of: &list, place)
      return list
    case .list(let each):
      var list = tree
      list.replaceItems { item in
        fitting(item, each, item.origin?.parent?.key ?? "").map { [cleaned($0, as: each, place)] } ?? []
      }
      return list
    case .localized(let each), .named(let each):
      var object = tree
      object.modifyMembers { cleaned($1, as: each, place) }
      return object
    case .either(let values):
      let fitting = values.first { value in
        if case .object = value { return tree.kind == .object }
        return false
      }
      return fitting.map { cleaned(tree, as: $0, place) } ?? tree
    default: return tree
    }
  }

  /// The value, or what was meant with one of another type: 1.0 gets along with that, 2.0 refuses the card.
  private mutating func fitting(_ tree: JSONTree, _ value: CardValue, _ key: String) -> JSONTree? {
    guard let node = tree.origin, tree.isSource, node.kind != .null, !value.takes(node.kind) else { return tree }
    if let text = node.string, Placeholder.isIn(text) { return tree }
    if let repair = TypeRepair(of: node, for: value) {
      report(.look, at: tree, .typeRepaired(key))
      return repair.tree(of: tree)
    }
    report(.look, at: tree, .typeDropped(key))
    return nil
  }

  /// Why a word can not stay: 1.0 took it for nothing where 2.0 may refuse the card.
  private mutating func refusal(of tree: JSONTree, in value: CardValue) -> Phrase? {
    guard let word = tree.string else { return nil }
    switch value {
    case .elementID: return Placeholder.isIn(word) ? nil : refusal(ofElementID: word)
    case .color: return word.hasPrefix("#") ? .hexColor : nil
    case .either(let values): return values.contains(.color) && word.hasPrefix("#") ? .hexColor : nil
    case .choice(let set):
      guard !set.takesOwnNames, !set.contains(word), Self.isPlain(word) else { return nil }
      return .valueDropped(tree.origin?.key ?? "", word)
    default: return nil
    }
  }

  /// A word that is meant as it stands, and no variable of a template.
  private static func isPlain(_ word: String) -> Bool {
    !word.hasPrefix("__")
      && word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || "#-_".utf8.contains(byte)
      }
  }
}
