import JSONText

/// What lint should know besides the card.
public struct LintContext: Hashable, Sendable {
  /// Whether the message holds a 2.0 card now; nil when it is not known or there is no message yet.
  public var wasSchema2: Bool?
  /// Whether the card is to replace one that was sent: an update wants `update_multi`, a new message can do without.
  public var forPatch: Bool

  public init(wasSchema2: Bool? = nil, forPatch: Bool = false) {
    self.wasSchema2 = wasSchema2
    self.forPatch = forPatch
  }
}

/// Looks through a card for what the service refuses or readers stumble over.
///
/// What the documents or seen refusals settle is an error; where the sources disagree, a warning: the service decides.
public enum Lint {
  /// How many findings of one card are told.
  public static let maximumFindings = 1000

  /// Everything lint has to say, in the order of the text.
  ///
  /// A card that is not JSON yet is looked at as far as it can be made out. A text that is not a card in itself (a wrapper,
  /// a read-back form) has only that told: what is inside is looked at when it stands on its own.
  public static func findings(in card: Card, context: LintContext = LintContext()) -> [Finding] {
    var pass = LintPass(card: card, context: context)
    pass.run()
    return pass.sorted
  }
}
