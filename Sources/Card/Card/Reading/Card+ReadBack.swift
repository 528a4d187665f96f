import JSONText
public import Phrase

extension Card {
  /// What the service writes where it can not render a card: for whole cards and for charts (feishu-api.md 3.3).
  private static let upgradeTexts = ["请升级至最新版本客户端", "请将客户端升级至最新版本"]

  /// False for the two read-back forms: they can be looked at, but nobody can send them.
  public var isEditable: Bool { whyNotEditable == nil }

  /// Why this content must not be the start of an edit, and what to do instead; nil when it may be edited and sent.
  ///
  /// Mistakes in a card are no reason: they are what an edit is for.
  public var whyNotEditable: Phrase? {
    switch kind {
    case .card1, .card2, .template, .entity: nil
    case .rawReadBack: .rawReadBack
    case .renderedReadBack: isUpgradeShell ? .upgradeShell : .renderedReadBack
    }
  }

  /// True for a rendered form with the service's "please upgrade the client" in it: the card's own content is not there.
  public var isUpgradeShell: Bool {
    guard kind == .renderedReadBack, let rows = root?["elements"] else { return false }
    return rows.descendants.contains { node in
      node.string.map { text in Self.upgradeTexts.contains { text.contains($0) } } ?? false
    }
  }
}

extension JSONNode {
  /// Whether it is the inside of `json_card`, taken out of it: every component has a `property` (card-json.md section 17).
  var isInternalForm: Bool {
    if self["body"]?["property"]?.kind == .object { return true }
    guard let elements = self["body"]?["elements"] ?? self["elements"], elements.kind == .array else { return false }
    return !elements.children.isEmpty
      && elements.children.allSatisfy { $0["tag"]?.kind == .string && $0["property"]?.kind == .object }
  }
}
