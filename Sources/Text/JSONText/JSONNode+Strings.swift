extension JSONNode {
  /// The edit that makes a string say `new`; nil when it is no string or says so already.
  ///
  /// Only the changed middle is spelled anew: what old and new text have in common at their beginning and end keeps its
  /// bytes, escapes included. A string that is not as JSON wants it (no closing quote, broken escapes) is written anew as a
  /// whole.
  public func replacingString(with new: String) -> TextEdit? {
    let record = record
    guard record.kind == .string else { return nil }
    guard record.traits.isDisjoint(with: .isDamaged) else {
      return TextEdit(range: record.range, replacement: JSONString.quotedBytes(new))
    }
    return replacingText(in: store.content(record.range, record.traits), with: new)
  }

  /// The edit that gives a member another key; nil when it has none or has that one already.
  public func renamingKey(to new: String) -> TextEdit? {
    let record = record
    guard let range = record.keyRange else { return nil }
    guard record.keyTraits.isDisjoint(with: .isDamaged) else {
      return TextEdit(range: range, replacement: JSONString.quotedBytes(new))
    }
    return replacingText(in: store.content(range, record.keyTraits), with: new)
  }

  private func replacingText(in content: Range<Int>, with new: String) -> TextEdit? {
    let old = Array(StringUnits(store.bytes, content: content))
    let new = Array(new.unicodeScalars)
    let shorter = min(old.count, new.count)
    var prefix = 0
    while prefix < shorter, old[prefix].scalar == new[prefix].value { prefix += 1 }
    if prefix == old.count, prefix == new.count { return nil }
    var suffix = 0
    while suffix < shorter - prefix, old[old.count - 1 - suffix].scalar == new[new.count - 1 - suffix].value {
      suffix += 1
    }
    // Broken bytes at a seam could join what stands beside them then.
    while prefix > 0, old[prefix - 1].spelling == .undecodable { prefix -= 1 }
    while suffix > 0, old[old.count - suffix].spelling == .undecodable { suffix -= 1 }
    // Two halves of a surrogate pair that come to stand side by side would be read as one character.
    if prefix + suffix == new.count, prefix > 0, suffix > 0,
      old[prefix - 1].spelling == .loneHighSurrogate, old[old.count - suffix].spelling == .loneLowSurrogate
    {
      suffix -= 1
    }
    let start = prefix < old.count ? old[prefix].start : content.upperBound
    let end = suffix > 0 ? old[old.count - suffix].start : content.upperBound
    var replacement: [UInt8] = []
    for scalar in new[prefix..<new.count - suffix] {
      JSONString.append(escaped: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter, to: &replacement)
    }
    return TextEdit(range: start..<end, replacement: replacement)
  }
}
