import JSONText

/// What lint has met on its way through a card.
struct LintSeen {
  /// A container that the walk is in.
  struct Holder {
    let node: JSONNode
    let part: PartName
    /// Of a form: whether a button that submits it was met.
    var canSubmit = false
    /// Whether a variable of a template stands for what is in it.
    let isToBeFilled: Bool
  }

  /// A text object that the walk is in.
  struct Text {
    var end = 0
    /// Nil for text without markup.
    var dialect: MarkupDialect?
  }

  struct Counts: Hashable {
    var elements = 0
    var blocks = 0
    var charts = 0
    /// Of one body: each language of a 1.0 card has its own.
    var tables = 0
    var bodies = 0
    /// How many misspelled words were compared with long tables.
    var comparisons = 0
  }

  /// A name that only one element may have.
  enum Claim: Hashable {
    case name(String, body: Int)
    case elementID(String)
    case audioID(String)
  }

  var holders: [Holder] = []
  var text = Text()
  var counts = Counts()
  /// The element with which there are too many.
  var firstTooMany: JSONNode?
  /// In the order in which they were made, those that were made already included.
  private(set) var claims: [Claim] = []
  private var claimed: Set<Claim> = []
  /// Colours and text sizes that the card declares.
  let ownColors: Set<String>
  let ownSizes: Set<String>

  init(_ card: Card) {
    let style = card.config?["style"]
    ownColors = Set(style?["color"]?.children.compactMap(\.key) ?? [])
    ownSizes = Set(style?["text_size"]?.children.compactMap(\.key) ?? [])
  }

  mutating func beginBody() {
    counts.tables = 0
    counts.bodies += 1
  }

  /// False when an element before has the same name.
  mutating func claim(_ claim: Claim) -> Bool {
    claims.append(claim)
    return claimed.insert(claim).inserted
  }

  /// Whether one of the containers around is a form.
  var isInForm: Bool { holders.contains { $0.part == .form } }

  /// The part in which a component would stand.
  var parent: PartName { holders.last?.part ?? .root }

  /// How many containers stand around (card-json.md section 7: columns are not counted beside their sets).
  var depth: Int {
    holders.count {
      switch $0.part {
      case .columnSet, .form, .interactiveContainer, .collapsiblePanel: true
      default: false
      }
    }
  }
}

extension CardPart {
  /// The parts in which components stand, by the catalogue.
  static let holders: Set<PartName> = Set(
    Catalogue.parts.filter { $0.members.contains { $0.value.isForComponents } }.map(\.name))
}

extension CardValue {
  fileprivate var isForComponents: Bool {
    switch self {
    case .component: true
    case .list(let value): value.isForComponents
    default: false
    }
  }
}
