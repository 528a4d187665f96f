import JSONText
import Phrase

/// Takes wrappers off a text, one after the other.
struct Unwrapper {
  /// How many wrappers may be in one another.
  private static let maximumDepth = 8
  /// How many bytes of pieces of a text are tried before it is given up.
  private static let maximumEffort = 40_000_000

  private var effort = 0

  /// Whether so many bytes may be looked at yet.
  mutating func spend(_ bytes: Int) -> Bool {
    effort += bytes
    return effort < Self.maximumEffort
  }

  mutating func unwrap(_ bytes: [UInt8], depth: Int = 0) -> Unwrapping {
    guard depth < Self.maximumDepth, spend(bytes.count) else { return .asIs }
    let document = JSONDocument(bytes: bytes)
    guard document.isWellFormed, let root = document.root else { return unwrapText(bytes, depth) }
    switch root.kind {
    case .string: return off(.string, Array((root.string ?? "").utf8), depth)
    case .object: return unwrap(root, depth)
    case .array:
      // Answers hold lists of messages.
      guard root.children.count == 1, let only = root.children.first, only["tag"] == nil else { return .asIs }
      return off(.answer, Array(only.sourceBytes), depth)
    case .number, .bool, .null, .invalid: return .asIs
    }
  }

  /// What is found in the inside of a wrapper.
  private mutating func off(_ wrapper: Wrapper, _ inner: [UInt8], _ depth: Int) -> Unwrapping {
    switch unwrap(inner, depth: depth + 1) {
    case .card(var unwrapped):
      unwrapped.wrappers.insert(wrapper, at: 0)
      return .card(unwrapped)
    case .refused(let reason): return .refused(reason)
    case .asIs:
      guard Self.isCard(JSONDocument(bytes: inner)) else { return .asIs }
      return .card(Unwrapped(bytes: inner, wrappers: [wrapper]))
    }
  }

  static func isCard(_ document: JSONDocument) -> Bool {
    guard document.isWellFormed, let root = document.root, root.kind == .object else { return false }
    return root.looksLikeCard || CardKind(of: root).schema == nil
  }

  // MARK: - JSON

  private mutating func unwrap(_ root: JSONNode, _ depth: Int) -> Unwrapping {
    switch CardKind(of: root) {
    case .rawReadBack: return restored(root)
    case .renderedReadBack:
      return Card(root.document).whyNotEditable.map { .refused($0) } ?? .asIs
    case .template, .entity: return .asIs
    case .card1, .card2: if root.isInternalForm { return restored(root) }
    }
    let isMessage = root["body"]?["content"]?.kind == .string && root["body"]?["elements"] == nil
    guard isMessage || !root.looksLikeCard else { return .asIs }
    if let card = languages(of: root) { return .card(card) }
    for place in Self.places {
      guard let node = place.steps.reduce(root as JSONNode?, { $1.next(from: $0) }) else { continue }
      let wrapper = place.wrapper(root)
      let inner = node.string.map { Array($0.utf8) } ?? (node.kind == .object ? Array(node.sourceBytes) : [])
      guard !inner.isEmpty else { continue }
      switch off(wrapper, inner, depth) {
      case .asIs: continue
      case .refused(let reason): return .refused(reason)
      case .card(var unwrapped):
        if let count = place.count(in: root), count > 1 { unwrapped.losses.append(.firstOf(count)) }
        return .card(unwrapped)
      }
    }
    return .asIs
  }

  /// An export with a whole card for each language.
  private func languages(of root: JSONNode) -> Unwrapped? {
    let isExport = root.children.allSatisfy { member in
      Localization.isLocale(member.key ?? "") && member.kind == .object && member.looksLikeCard
    }
    let languages = LanguageMerge(root)
    guard isExport, let first = languages.first else { return nil }
    guard let merged = languages.merged else {
      let loss = Phrase.exportLanguages(kept: first.locale, others: languages.others)
      return Unwrapped(bytes: Array(first.node.sourceBytes), wrappers: [.builder], losses: [loss])
    }
    return Unwrapped(bytes: merged.writtenAlone(), wrappers: [.builder])
  }

  private func restored(_ root: JSONNode) -> Unwrapping {
    do throws(RawCardReader.Failure) {
      var reader = RawCardReader(root)
      let card = try reader.card()
      return .card(Unwrapped(bytes: card, wrappers: [.raw], losses: reader.losses))
    } catch {
      return .refused(error.phrase)
    }
  }

  private enum Step {
    case key(String), first

    func next(from node: JSONNode?) -> JSONNode? {
      switch self {
      case .key(let key): node?[key]
      case .first: node?.children.first { $0["msg_type"]?.string == "interactive" } ?? node?[0]
      }
    }
  }

  private struct Place {
    let steps: [Step]
    private let ordinary: Wrapper

    init(_ wrapper: Wrapper, _ path: String) {
      ordinary = wrapper
      steps = path.split(separator: ".").map { $0 == "0" ? .first : .key(String($0)) }
    }

    func wrapper(_ root: JSONNode) -> Wrapper {
      switch ordinary {
      case .content: root["receive_id"] != nil || root["msg_type"] != nil ? .sendBody : .content
      case .builder: root["msg_type"] != nil || root["chat_id"] != nil ? .webhook : .builder
      default: ordinary
      }
    }

    /// How many there were to choose from.
    func count(in root: JSONNode) -> Int? {
      (root["data"]?["items"] ?? root["items"])?.children.count
    }
  }

  /// Where requests, answers and files carry a card, as an object or as a string.
  private static let places: [Place] = [
    Place(.callback, "card.data"), Place(.builder, "card"), Place(.content, "content"),
    Place(.answer, "data.items.0.body.content"), Place(.answer, "data.body.content"), Place(.answer, "body.content"),
    Place(.answer, "items.0.body.content"), Place(.answer, "event.message.content"),
    Place(.answer, "message.content"), Place(.answer, "data.card"), Place(.builder, "dsl"),
    Place(.builder, "data.dsl"), Place(.builder, "card_json"), Place(.builder, "user_dsl"), Place(.content, "data"),
  ]
}
