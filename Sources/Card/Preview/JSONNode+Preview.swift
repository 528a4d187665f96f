import JSONText

extension JSONNode {
  /// The items of an array member; empty when there is none.
  func items(_ key: String) -> [JSONNode] {
    guard let list = self[key], list.kind == .array else { return [] }
    return list.children.map { $0 }
  }

  /// Whether it is an object or an array.
  var isBranch: Bool { kind == .object || kind == .array }
}
