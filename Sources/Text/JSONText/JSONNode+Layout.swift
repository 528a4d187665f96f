extension JSONNode {
  /// The edit that puts other JSON in the place of this value; its key stays.
  public func replacing(with json: String) -> TextEdit {
    TextEdit(range: range, replacement: isMissing ? " " + json : json)
  }

  /// The edits that give an object a member: the value of an existing key is replaced (of several the last), a new member
  /// is put at the end, or at the beginning when `asFirst`, and laid out as its neighbours are.
  ///
  /// Empty when it is no object. `json` is taken as it is; give it the indentation it needs.
  public func settingMember(_ key: String, to json: String, asFirst: Bool = false) -> [TextEdit] {
    guard kind == .object else { return [] }
    if let member = self[key] { return [member.replacing(with: json)] }
    let surroundings = Surroundings(of: self)
    let member = JSONString.quotedBytes(key) + surroundings.colon + Array(json.utf8)
    return [inserting(member, at: asFirst ? 0 : children.count, surroundings)]
  }

  /// The edit that puts an item into an array before the one with that number, or at the end, laid out as its neighbours
  /// are; nil when it is no array.
  public func insertingItem(_ json: String, at index: Int? = nil) -> TextEdit? {
    guard kind == .array else { return nil }
    let place = min(max(index ?? children.count, 0), children.count)
    return inserting(Array(json.utf8), at: place, Surroundings(of: self))
  }

  private func inserting(_ new: [UInt8], at place: Int, _ surroundings: Surroundings) -> TextEdit {
    let bytes = store.bytes
    let children = children
    if children.isEmpty {
      // The blanks that are there give way to those of the layout.
      let inner = innerRange
      let isBlank = bytes[inner].allSatisfy { Byte.isBlank($0) }
      let range = isBlank ? inner : inner.lowerBound..<inner.lowerBound
      return TextEdit(range: range, replacement: surroundings.lead + new + surroundings.trail)
    }
    if place < children.count {
      let next = children[place].extent.lowerBound
      return TextEdit(range: next..<next, replacement: new + surroundings.separator)
    }
    let last = children[children.count - 1].extent.upperBound
    let after = bytes[last..<max(last, innerRange.upperBound)].firstIndex { !Byte.isBlank($0) }
    if let after, bytes[after] == Byte.comma {
      // A comma too many is there already.
      let blanks = surroundings.separator.drop { $0 != Byte.comma }.dropFirst()
      return TextEdit(range: after + 1..<after + 1, replacement: blanks + new)
    }
    return TextEdit(range: last..<last, replacement: surroundings.separator + new)
  }

  /// The edit that takes the value out of its object or array, with its key and one comma; nil for the root.
  public func removingSelf() -> TextEdit? {
    guard let parent else { return nil }
    let siblings = parent.children
    let extent = extent
    if ordinal + 1 < siblings.count {
      // The next one moves into its place.
      let next = siblings[ordinal + 1].extent.lowerBound
      return TextEdit(range: extent.lowerBound..<max(next, extent.upperBound), replacement: [])
    }
    if ordinal > 0 {
      let previous = siblings[ordinal - 1].extent.upperBound
      return TextEdit(range: min(previous, extent.lowerBound)..<extent.upperBound, replacement: [])
    }
    let inner = parent.innerRange
    let around = store.bytes[inner.lowerBound..<extent.lowerBound] + store.bytes[extent.upperBound..<inner.upperBound]
    let isAlone = around.allSatisfy { Byte.isBlank($0) || $0 == Byte.comma }
    return TextEdit(range: isAlone ? inner : extent, replacement: [])
  }

  /// The bytes between the brackets.
  var innerRange: Range<Int> {
    let record = record
    let end = Int(record.end) - (record.traits.contains(.isClosed) ? 1 : 0)
    // A bracket may be a full-width one, of three bytes.
    let opening = store.bytes[Int(record.start)] < 0x80 ? 1 : 3
    let closing = record.traits.contains(.isClosed) && store.bytes[end] >= 0x80 ? 2 : 0
    let start = Int(record.start) + opening
    return start..<max(start, end - closing)
  }
}
