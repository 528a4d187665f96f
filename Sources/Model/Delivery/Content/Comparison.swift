import JSONText
import Messages

/// How a content that was read back stands to the one that was sent.
enum Comparison: Equatable {
  case same
  /// It differs at these places (JSON pointers), and only as the service is known to change contents: values that equal a
  /// default are dropped, ids in mentions are others, Markdown in posts is taken apart (feishu-api.md 3.3).
  case lossy([String])
  /// It says something else at these places.
  case different([String])

  init(sent: Essence, readBack: Essence) {
    guard !sent.isSame(as: readBack) else {
      self = .same
      return
    }
    let found = readBack.forms[0].json
    let all = sent.forms.map { form in
      (
        form: form,
        differences: Differences(between: form.json, and: found, prefix: form.language.map { [.key($0)] } ?? [])
      )
    }
    if let tolerable = all.first(where: { $0.differences.areLosses || $0.form.hasMarkdown }) {
      self = .lossy(tolerable.differences.pointers)
    } else if sent.kind.isEnvelope, readBack.kind != sent.kind {
      // A template or an entity may come back as the card that it stands for; nobody knows.
      self = .lossy([""])
    } else {
      self = .different(all[0].differences.pointers)
    }
  }
}

extension MessageKind {
  /// A card that stands for another one which lives at the service.
  fileprivate var isEnvelope: Bool { self == .template || self == .entity }
}

/// Where two JSON texts differ.
struct Differences {
  /// More than these nobody reads.
  static let most = 50

  private(set) var pointers: [String] = []
  /// Whether all of them are members that are missing in the second text, or mentions with another id.
  private(set) var areLosses = true

  init(between sent: [UInt8], and found: [UInt8], prefix: [JSONPath.Step] = []) {
    let path = JSONPath(steps: prefix)
    defer {
      // Nothing to put a finger on, as between two texts that are no JSON.
      if pointers.isEmpty { add(path, isLoss: false) }
    }
    guard let sent = JSONDocument(bytes: sent).root, let found = JSONDocument(bytes: found).root else {
      return
    }
    compare(sent, found, at: path)
  }

  /// Goes no deeper than a document does.
  private mutating func compare(_ sent: JSONNode, _ found: JSONNode, at path: JSONPath) {
    guard pointers.count < Self.most || areLosses else { return }
    switch (sent.kind, found.kind) {
    case (.object, .object):
      let (ours, theirs) = (Self.members(of: sent), Self.members(of: found))
      for (key, member) in ours.members {
        if let other = theirs.byKey[key] {
          compare(member, other, at: path.appending(key))
        } else {
          add(path.appending(key), isLoss: true)
        }
      }
      for (key, _) in theirs.members where ours.byKey[key] == nil { add(path.appending(key), isLoss: false) }
    case (.array, .array) where sent.children.count == found.children.count:
      for (index, pair) in zip(sent.children, found.children).enumerated() {
        compare(pair.0, pair.1, at: path.appending(index))
      }
    case (.string, .string):
      guard let one = sent.string, let other = found.string, !one.hasSameBytes(as: other) else { return }
      add(path, isLoss: Self.withoutPeople(one).hasSameBytes(as: Self.withoutPeople(other)))
    default:
      if !sent.sourceBytes.elementsEqual(found.sourceBytes) { add(path, isLoss: false) }
    }
  }

  private mutating func add(_ path: JSONPath, isLoss: Bool) {
    areLosses = areLosses && isLoss
    if pointers.count < Self.most { pointers.append(path.pointer) }
  }

  private static func members(of node: JSONNode) -> (members: [(String, JSONNode)], byKey: [String: JSONNode]) {
    let members = node.children.map { ($0.key ?? "", $0) }
    return (members, Dictionary(members) { _, last in last })
  }

  private static func withoutPeople(_ text: String) -> String { AtTags.replaced(in: text) { _, _ in "<at></at>" } }
}
