/// Finding keys that stand in one object more than once.
enum DuplicateKeys {
  /// Up to this many keys are compared each with each; with more, a set costs less.
  private static let fewKeys = 12

  /// Notes every member whose key an earlier one has.
  static func report(among members: ArraySlice<Int32>, of records: [Record], in lexer: inout Lexer) {
    guard members.count > 1 else { return }
    if members.count <= fewKeys {
      for (place, member) in zip(members.indices, members) {
        let record = records[Int(member)]
        let isRepeated = members[..<place].contains { isSameKey(records[Int($0)], record, in: lexer.bytes) }
        if isRepeated { report(record, in: &lexer) }
      }
      return
    }
    var seen: Set<ArraySlice<UInt8>> = []
    seen.reserveCapacity(members.count)
    for member in members {
      let record = records[Int(member)]
      guard record.keyRange != nil else { continue }
      if !seen.insert(keyBytes(record, in: lexer.bytes)).inserted { report(record, in: &lexer) }
    }
  }

  private static func report(_ record: Record, in lexer: inout Lexer) {
    guard let range = record.keyRange else { return }
    let key = keyBytes(record, in: lexer.bytes)
    lexer.problems.addDuplicate(String(decoding: key, as: UTF8.self), range)
  }

  private static func isSameKey(_ one: Record, _ other: Record, in bytes: [UInt8]) -> Bool {
    guard let first = one.keyRange, let second = other.keyRange else { return false }
    if one.keyTraits.union(other.keyTraits) == .isClosed {
      // Both plainly spelled: equal keys have equal bytes, which most often differ in length already.
      return first.count == second.count && bytes[first].elementsEqual(bytes[second])
    }
    return keyBytes(one, in: bytes) == keyBytes(other, in: bytes)
  }

  private static func keyBytes(_ record: Record, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let range = record.keyRange else { return [] }
    let content = QuoteStyle.content(of: range, record.keyTraits, in: bytes)
    guard record.keyTraits.contains(.hasEscapes) else { return bytes[content] }
    return JSONString.decodedBytes(bytes, content: content)[...]
  }
}
