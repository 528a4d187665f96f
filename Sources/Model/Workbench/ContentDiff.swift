public import JSONText

/// One place in which two contents differ.
public struct ContentDifference: Hashable, Sendable {
  public var path: JSONPath
  /// The source of the value before; nothing where it was added.
  public var before: String?
  /// The source of the value after; nothing where it was removed.
  public var after: String?
}

/// Compares two contents by their JSON trees, so that layout and the order of members count for nothing.
public enum ContentDiff {
  /// The places that differ, in the order of the new text, at most `limit`.
  ///
  /// An array is compared from both ends: what is in the middle was added, removed or changed.
  public static func differences(
    from before: JSONDocument, to after: JSONDocument, limit: Int = 200
  ) -> [ContentDifference] {
    var result: [ContentDifference] = []
    guard let old = before.root, let new = after.root else {
      if before.bytes != after.bytes {
        result.append(ContentDifference(path: JSONPath(steps: []), before: before.text, after: after.text))
      }
      return result
    }
    compare(old, new, into: &result, limit: limit)
    return result
  }

  private static func compare(
    _ old: JSONNode, _ new: JSONNode, into result: inout [ContentDifference], limit: Int
  ) {
    guard result.count < limit, !isSame(old, new) else { return }
    switch (old.kind, new.kind) {
    case (.object, .object):
      for member in new.children {
        guard let key = member.key else { continue }
        if let counterpart = old[key] {
          compare(counterpart, member, into: &result, limit: limit)
        } else {
          result.append(ContentDifference(path: member.path, before: nil, after: text(of: member)))
        }
      }
      for member in old.children where member.key.map({ new[$0] == nil }) ?? false {
        result.append(ContentDifference(path: member.path, before: text(of: member), after: nil))
      }
    case (.array, .array):
      compareItems(Array(old.children), Array(new.children), into: &result, limit: limit)
    default:
      result.append(ContentDifference(path: new.path, before: text(of: old), after: text(of: new)))
    }
  }

  private static func compareItems(
    _ old: [JSONNode], _ new: [JSONNode], into result: inout [ContentDifference], limit: Int
  ) {
    var head = 0
    while head < old.count, head < new.count, isSame(old[head], new[head]) { head += 1 }
    var tail = 0
    while tail < old.count - head, tail < new.count - head, isSame(old[old.count - 1 - tail], new[new.count - 1 - tail])
    {
      tail += 1
    }
    let (oldMiddle, newMiddle) = (old[head..<old.count - tail], new[head..<new.count - tail])
    for (oldItem, newItem) in zip(oldMiddle, newMiddle) { compare(oldItem, newItem, into: &result, limit: limit) }
    for item in newMiddle.dropFirst(oldMiddle.count) {
      result.append(ContentDifference(path: item.path, before: nil, after: text(of: item)))
    }
    for item in oldMiddle.dropFirst(newMiddle.count) {
      result.append(ContentDifference(path: item.path, before: text(of: item), after: nil))
    }
  }

  private static func isSame(_ old: JSONNode, _ new: JSONNode) -> Bool {
    old.kind == new.kind && old.range.count == new.range.count && old.sourceBytes == new.sourceBytes
  }

  private static func text(of node: JSONNode) -> String { node.source }
}
