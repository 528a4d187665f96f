public import JSONText

/// Which folded parts of the open card are shown open, and which open ones folded.
///
/// The choice belongs to the component, not to its place: when elements are put in before it or taken away, it is found again
/// by what it is (its tag, `element_id`, name, title). Where two look alike, or where the title itself is being changed,
/// the place decides.
public struct Folds: Hashable, Sendable {
  private struct Fold: Hashable, Sendable {
    var path: JSONPath
    var isOpen: Bool
    var face: Face
  }

  /// What a component is known by.
  private struct Face: Hashable, Sendable {
    var tag: String?
    var names: [String?]

    init(_ node: JSONNode) {
      tag = node["tag"]?.string
      names = [
        node["element_id"]?.string, node["name"]?.string, node["header"]?["title"]?["content"]?.string,
        node["placeholder"]?["content"]?.string,
      ]
    }
  }

  private var folds: [Fold] = []

  init() {}

  public var expanded: Set<JSONPath> { Set(folds.lazy.filter(\.isOpen).map(\.path)) }
  public var collapsed: Set<JSONPath> { Set(folds.lazy.filter { !$0.isOpen }.map(\.path)) }

  /// Shows a component open or folded from now on.
  mutating func set(_ node: JSONNode, isOpen: Bool) {
    let path = node.path
    folds.removeAll { $0.path == path }
    folds.append(Fold(path: path, isOpen: isOpen, face: Face(node)))
  }

  /// Finds the components again after the text has changed. While it is broken everything stays as it was.
  mutating func follow(_ document: JSONDocument) {
    guard !folds.isEmpty, document.isWellFormed else { return }
    var faces: [Face: [JSONPath]]?
    folds = folds.compactMap { fold in
      let node = document.node(at: fold.path)
      if let node, Face(node) == fold.face { return fold }
      let known = faces ?? Self.faces(in: document, tags: Set(folds.map(\.face.tag)))
      faces = known
      var fold = fold
      if let places = known[fold.face], places.count == 1 {
        fold.path = places[0]
      } else if let node, node["tag"]?.string == fold.face.tag {
        fold.face = Face(node)
      } else {
        return nil
      }
      return fold
    }
  }

  private static func faces(in document: JSONDocument, tags: Set<String?>) -> [Face: [JSONPath]] {
    var faces: [Face: [JSONPath]] = [:]
    for node in document.nodes where node.kind == .object && tags.contains(node["tag"]?.string) {
      faces[Face(node), default: []].append(node.path)
    }
    return faces
  }
}
