public import JSONText
public import Phrase

/// A card of schema 1.0 written as a card of schema 2.0, with all that had to change on the way (card-json.md section 16).
///
/// What did not have to change keeps its spelling, its order and its lines. The card is looked at alone: what a client showed
/// is kept as far as the tables say it, and every change that may look or act in another way is ``Change/Kind/look``.
///
///     let upgrade = try Upgrade(of: card)
///     upgrade.text      // {"schema": "2.0", …}
///     upgrade.changes   // [“The elements stand in the body now.”, …]
public struct Upgrade: Hashable, Sendable {
  /// One thing that was changed.
  public struct Change: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
      /// Readers see and get the same as before.
      case auto
      /// It may look or act in another way, or something is lost: somebody should look at it.
      case look
    }

    public let kind: Kind
    /// The place in the card that was upgraded.
    public let path: JSONPath
    /// Its bytes in the card that was upgraded.
    public let range: Range<Int>
    /// What was done, and why.
    public let phrase: Phrase
  }

  /// Why a text can not be upgraded.
  public enum Refusal: Error, Hashable, Sendable {
    /// It is not a card, or not one whose content is here; with the reason and what to do.
    case noCard(Phrase)

    public var phrase: Phrase {
      switch self {
      case .noCard(let phrase): phrase
      }
    }
  }

  /// How deep a card may be nested to be upgraded; the service takes five levels of containers.
  static let maximumDepth = 100

  /// The bytes of the 2.0 card; for a card that is one already, its own.
  public let bytes: [UInt8]
  /// In the order of the card that was upgraded; none for a 2.0 card.
  public let changes: [Change]

  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// How many changes somebody should look at.
  public var looks: Int { changes.count { $0.kind == .look } }

  /// Upgrades a card; costs a few passes over it.
  public init(of card: Card) throws(Refusal) {
    guard card.kind != .card2 || !card.document.isWellFormed else {
      (bytes, changes) = (card.document.bytes, [])
      return
    }
    if let reason = Self.reason(against: card) { throw .noCard(reason) }
    guard let root = card.root else { throw .noCard(.notAnObject) }
    var pass = UpgradePass()
    bytes = pass.upgraded(root).written()
    pass.reportSize(of: Card(JSONDocument(bytes: bytes)), at: root)
    changes = pass.changes.enumerated()
      .sorted { ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset) }
      .map(\.element)
  }

  private static func reason(against card: Card) -> Phrase? {
    guard card.document.isWellFormed else { return .upgradeNeedsJSON }
    guard let root = card.root else { return .notAnObject }
    switch card.kind {
    case .rawReadBack, .renderedReadBack: return card.whyNotEditable
    case .template, .entity: return .upgradeNeedsContent
    case .card1, .card2: break
    }
    guard root.children.isEmpty || root.looksLikeCard else { return .upgradeNeedsCard }
    return card.document.nodes.contains { $0.depth > maximumDepth } ? .upgradeTooDeep : nil
  }

  /// The fix for a component that 2.0 has given up, in a card that is a 2.0 card already: the components that do the same.
  static func fix(for component: JSONNode) -> QuickFix? {
    guard component.depth <= maximumDepth, component.document.isWellFormed else { return nil }
    var pass = UpgradePass()
    pass.isAuthoredFor2 = true
    var ancestor = component.parent
    var place = UpgradePass.Place()
    while let around = ancestor {
      if around["tag"]?.string == "form" { place.isInForm = true }
      ancestor = around.parent
    }
    let values = pass.upgraded(component: JSONTree(component), place)
    guard !values.isEmpty, let edit = JSONTree.replacing(component, with: values) else { return nil }
    return QuickFix(title: .upgradeFix(component["tag"]?.string ?? ""), edits: [edit])
  }
}

extension JSONNode {
  /// Members of the root of which every card has at least one.
  static let cardMembers = ["body", "card_link", "config", "elements", "header", "i18n_elements", "schema"]

  /// Whether it is an object with a member that cards have at their root.
  var looksLikeCard: Bool { Self.cardMembers.contains { self[$0] != nil } }
}
