extension JSONDocument {
  /// One spelling for everything that means the same; nil when the bytes are not JSON.
  ///
  /// Members stand in the order of their keys' bytes, of duplicates only the last is there, there are no blanks, strings
  /// have no needless escapes, and numbers are equal when their decimal values are: `1.0`, `1` and `1e0` give `1`, and
  /// no digit of a long integer is lost. Two texts are equal as JSON exactly when their canonical bytes are (a number whose
  /// exponent has more than 17 digits stands for itself only).
  public static func canonical(_ bytes: [UInt8]) -> [UInt8]? {
    JSONDocument(bytes: bytes).canonical()
  }

  /// The canonical bytes of this document; nil when it is not JSON.
  public func canonical() -> [UInt8]? {
    isWellFormed ? root?.canonical() : nil
  }
}

extension JSONNode {
  /// The canonical bytes of this value alone; nil when the document is not JSON.
  public func canonical() -> [UInt8]? {
    guard store.isWellFormed else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    appendCanonical(to: &result)
    return result
  }

  /// Goes no deeper than ``JSONDocument/maximumDepth``.
  private func appendCanonical(to result: inout [UInt8]) {
    let record = record
    switch record.kind {
    case .object: appendCanonicalMembers(to: &result)
    case .array:
      result.append(Byte.openBracket)
      for (place, item) in children.enumerated() {
        if place > 0 { result.append(Byte.comma) }
        item.appendCanonical(to: &result)
      }
      result.append(Byte.closeBracket)
    case .string:
      store.appendCanonical(string: record.range, record.traits, to: &result)
    case .number:
      if let number = DecimalNumber(sourceBytes) { result += number.canonical } else { result += sourceBytes }
    case .bool, .null, .invalid: result += sourceBytes
    }
  }

  private func appendCanonicalMembers(to result: inout [UInt8]) {
    let members = children.map { member in
      var key: [UInt8] = []
      if let range = member.keyRange { store.appendCanonical(string: range, member.record.keyTraits, to: &key) }
      return (key: key, place: member.ordinal, member: member)
    }
    let ordered = members.sorted { one, other in
      one.key == other.key ? one.place < other.place : one.key.lexicographicallyPrecedes(other.key)
    }
    result.append(Byte.openBrace)
    var isFirst = true
    for (place, entry) in ordered.enumerated() {
      if place + 1 < ordered.count, ordered[place + 1].key == entry.key { continue }
      if !isFirst { result.append(Byte.comma) }
      isFirst = false
      result += entry.key
      result.append(Byte.colon)
      entry.member.appendCanonical(to: &result)
    }
    result.append(Byte.closeBrace)
  }
}

extension Store {
  fileprivate func appendCanonical(string range: Range<Int>, _ traits: SpellingTraits, to result: inout [UInt8]) {
    result.append(Byte.quote)
    let content = content(range, traits)
    if traits.contains(.hasEscapes) {
      for unit in StringUnits(bytes, content: content) {
        switch unit.spelling {
        case .plain, .escape, .broken, .undecodable:
          var scalar: [UInt8] = []
          JSONString.append(scalar: unit.scalar, to: &scalar)
          JSONString.append(escaped: scalar, to: &result)
        case .loneHighSurrogate, .loneLowSurrogate:
          // Its number is all that it has.
          let unit = StringUnits.hexEscape(at: unit.start, before: content.upperBound, in: bytes) ?? 0
          JSONString.append(codeUnit: UInt16(unit), to: &result)
        }
      }
    } else {
      result += bytes[content]
    }
    result.append(Byte.quote)
  }
}
