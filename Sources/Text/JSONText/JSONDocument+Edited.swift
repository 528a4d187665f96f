extension JSONDocument {
  /// The document of another text, made from this one where that costs less.
  ///
  /// When the two texts differ only inside one string that is closed before and after, and nothing is wrong in this document,
  /// everything else is as it was: the tree is taken over and its places are moved. Otherwise the text is read anew. Either
  /// way the result is that of `JSONDocument(bytes:)`.
  public func edited(to bytes: [UInt8]) -> JSONDocument {
    store.edited(to: bytes).map(JSONDocument.init(store:)) ?? JSONDocument(bytes: bytes)
  }

  /// The document of another text; see ``edited(to:)-([UInt8])``.
  public func edited(to text: String) -> JSONDocument {
    edited(to: Array(text.utf8))
  }
}

extension Store {
  /// The store of a text that differs inside one string; nil when it has to be read anew.
  fileprivate func edited(to new: [UInt8]) -> Store? {
    guard problems.isEmpty, !records.isEmpty, new.count < Int(Int32.max) else { return nil }
    guard let change = ChangedBytes(from: bytes, to: new) else { return self }
    let growth = change.growth
    guard let number = string(around: change.old) else { return nil }
    // The new string is read as the lexer reads it: it has to end where the old one did, without a mistake.
    let old = records[number].range
    var lexer = Lexer(new, from: old.lowerBound, to: new.count, isReporting: false)
    let token = lexer.string(from: old.lowerBound, style: .straight)
    guard token.end == old.upperBound + growth, token.traits.contains(.isClosed), !lexer.problems.hasMistakes,
      ScalarScan.isValid(new, in: token.range)
    else { return nil }
    return Store(self, replacing: number, by: token, growth: growth, bytes: new)
  }

  /// The string value whose content holds all of a range; nil when it is elsewhere or in a key.
  private func string(around range: Range<Int>) -> Int? {
    guard let node = JSONDocument(store: self).node(atByte: range.lowerBound), node.kind == .string else { return nil }
    let record = node.record
    let content = record.range.lowerBound + 1..<record.range.upperBound - 1
    guard record.traits.contains(.isClosed), content.lowerBound <= range.lowerBound,
      range.upperBound <= content.upperBound
    else { return nil }
    return node.number
  }

  /// A store with all that stands after one string moved by as much as the string grew.
  private convenience init(_ old: Store, replacing number: Int, by token: Token, growth: Int, bytes: [UInt8]) {
    let (start, shift) = (Int32(token.start), Int32(growth))
    var records = old.records
    records.withUnsafeMutableBufferPointer { records in
      for index in records.indices {
        if records[index].end > start { records[index].end += shift }
        if records[index].start > start { records[index].start += shift }
        if records[index].keyStart > start {
          records[index].keyStart += shift
          records[index].keyEnd += shift
        }
      }
    }
    records[number].traits = token.traits
    self.init(
      bytes: bytes, records: records, childTable: old.childTable, lines: old.lines.moved(after: token.start, by: growth)
    )
  }
}

extension ScalarScan {
  /// Whether all of a range is UTF-8.
  static func isValid(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      let scanned = scalar(at: index, before: range.upperBound, in: bytes)
      guard scanned.isValid else { return false }
      index += scanned.length
    }
    return true
  }
}
