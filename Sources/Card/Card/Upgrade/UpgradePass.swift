import JSONText
import Phrase

/// One upgrade of one card; the rows of card-json.md section 16 are in extensions, by what they are about.
struct UpgradePass {
  /// What is known about where a component stands.
  struct Place {
    var isInForm = false
    /// The container around it; nil at the top of the card.
    var container: PartName?
  }

  private(set) var changes: [Upgrade.Change] = []
  /// The card was written for 2.0, so that its sizes are those of 2.0.
  var isAuthoredFor2 = false
  /// Whether anything in the card calls the bot.
  var callsBot = false
  /// The component that is being upgraded: the place of what has none of its own.
  private var current: JSONNode?
  /// The names that components have so far; 1.0 took no notice of them.
  private var elementIDs: Set<String> = []
  /// Components that 2.0 takes at the top only, and that stood deeper.
  private var displaced: [JSONTree] = []

  mutating func report(_ kind: Upgrade.Change.Kind, at tree: JSONTree?, _ phrase: Phrase) {
    report(kind, at: tree?.origin, phrase)
  }

  mutating func report(_ kind: Upgrade.Change.Kind, at node: JSONNode?, _ phrase: Phrase) {
    guard let node = node ?? current else { return }
    changes.append(Upgrade.Change(kind: kind, path: node.path, range: node.extent, phrase: phrase))
  }

  /// The whole card.
  mutating func upgraded(_ root: JSONNode) -> JSONTree {
    current = root
    var card = JSONTree(root)
    writeSchema(&card)
    upgradeConfig(&card)
    upgradeHeader(&card)
    upgradeBody(&card)
    if card["fallback"] != nil {
      report(.auto, at: card["fallback"], .fallbackDropped)
      card.remove("fallback")
    }
    card = cleaned(card, as: Catalogue.part(.root), Place())
    current = root
    if callsBot, !isAuthoredFor2 { report(.auto, at: root, .shorterLife) }
    return card
  }

  /// What stands in the place of one component: itself, others, or nothing.
  mutating func upgraded(component tree: JSONTree, _ place: Place) -> [JSONTree] {
    let around = current
    current = tree.origin ?? current
    defer { current = around }
    var tree = tree
    guard tree.kind == .object else {
      report(.look, at: tree, .droppedNoComponent)
      return []
    }
    guard let tag = knownTag(of: &tree) else { return [] }
    if place.container != nil, Catalogue.tag(tag)?.parents(in: .v2) == [.root] {
      report(.look, at: tree, .movedToTop(tag))
      displaced += [upgraded(tree, tagged: tag, Place())]
      return []
    }
    switch tag {
    case "action": return row(of: tree, place)
    case "note": return small(tree)
    case "div": return blocks(of: tree, place)
    default: return [upgraded(tree, tagged: tag, place)]
    }
  }

  /// Components in a list, each of them upgraded.
  mutating func upgradeComponents(of list: inout JSONTree, _ place: Place) {
    list.replaceItems { item in
      var components = upgraded(component: item, place)
      guard place.container == nil else { return components }
      components += displaced
      displaced = []
      return components
    }
  }

  /// The tag, if 2.0 has it or it can be put right; else the component goes.
  private mutating func knownTag(of tree: inout JSONTree) -> String? {
    guard let tag = tree["tag"]?.string else {
      report(.look, at: tree, .droppedWithoutTag)
      return nil
    }
    if let known = Catalogue.tag(tag), known.category != .part, known.availability(in: .v2) != .never { return tag }
    let lookalike = Catalogue.lookalike(tag)
    let meant = lookalike.map { $0.isRename ? $0.instead : nil } ?? Catalogue.nearest(to: tag, in: .v2)?.name
    guard let meant else {
      report(.look, at: tree, .droppedUnknown(tag))
      return nil
    }
    report(.look, at: tree["tag"], .renamed(tag, to: meant))
    tree.set("tag", to: JSONTree(meant))
    return meant
  }

  /// A component that stays one.
  private mutating func upgraded(_ tree: JSONTree, tagged tag: String, _ place: Place) -> JSONTree {
    var tree = tree
    switch tag {
    case "markdown": upgradeMarkdown(&tree)
    case "img": upgradePicture(&tree)
    case "column_set": upgradeColumns(&tree)
    case "form", "interactive_container", "collapsible_panel": keepSpacing(of: &tree, tag)
    case "select_img": upgradePictureChoice(&tree)
    case "overflow": upgradeMenu(&tree)
    default: break
    }
    if Catalogue.tag(tag)?.category == .interactive { upgradeInteraction(of: &tree, tag, place) }
    return cleaned(tree, as: Catalogue.part(tagged: tag) ?? Catalogue.part(.root), place)
  }

  /// Why a name can not stay that 1.0 took no notice of; nil when it can.
  mutating func refusal(ofElementID name: String) -> Phrase? {
    if !ElementID.isWellFormed(name) { return .elementIDDropped(name) }
    return elementIDs.insert(name).inserted ? nil : .elementIDTwiceDropped(name)
  }

  /// Limits that the longer form of the card may have come over.
  mutating func reportSize(of card: Card, at root: JSONNode) {
    if card.elementCount > CardLimits.elements {
      report(.look, at: root, .tooManyElements(card.elementCount))
    }
    if card.sizeInBytes > CardLimits.documentedBytes, root.range.count <= CardLimits.documentedBytes {
      report(.look, at: root, .overLimit(card.sizeInBytes))
    }
  }
}
