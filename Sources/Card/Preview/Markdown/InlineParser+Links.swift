import Screen

/// Links, pictures and addresses.
extension InlineParser {
  mutating func readBracket(length: Int) -> Bool {
    guard dialect.contains(.links) else { return false }
    flush()
    brackets.append(tokens.count)
    take(length, as: .bracket(at..<(at + length)))
    return true
  }

  mutating func readLink() -> Bool {
    guard let opener = brackets.popLast() else { return false }
    guard peek(1) == UInt8(ascii: "("), let stop = closingParenthesis(from: at + 2) else { return false }
    guard case .bracket(let range) = tokens[opener] else { return false }
    let address = string((at + 2)..<stop)
    if range.count == 2 {
      flush()
      let label = InlineToken.written(context.glyphs.picture + " ", Look(.dim))
      tokens[opener] = label
      if opener + 1 == tokens.count { tokens.append(.written(Ids.short(address, context), Look(.dim))) }
      take(stop + 1 - at)
    } else {
      tokens[opener] = .begin(InlineStyle(.link))
      let isEmpty = opener + 1 == tokens.count && plainStart == at
      take(
        stop + 1 - at, as: .written(isEmpty ? address + context.glyphs.link : context.glyphs.link, nil), .end(.link))
      brackets.removeAll()
    }
    return true
  }

  /// The `)` that ends an address; addresses may hold pairs of parentheses.
  private func closingParenthesis(from start: Int) -> Int? {
    var depth = 0
    var place = start
    while place < end, place - start < Self.longest {
      switch bytes[place] {
      case UInt8(ascii: "("):
        depth += 1
        if depth > 16 { return nil }
      case UInt8(ascii: ")"):
        if depth == 0 { return place }
        depth -= 1
      case UInt8(ascii: "\n"): return nil
      default: break
      }
      place += 1
    }
    return nil
  }

  mutating func readAddress() -> Bool {
    guard dialect.contains(.links), has("http://", at: at) || has("https://", at: at),
      at == 0 || !Ids.isWord(bytes[at - 1])
    else { return false }
    var stop = at
    while stop < end, bytes[stop] > 0x20, bytes[stop] < 0x7F, !Ids.endsAddress(bytes[stop]) { stop += 1 }
    while stop > at, Ids.isStop(bytes[stop - 1]) { stop -= 1 }
    if !brackets.isEmpty {
      // Part of a link's own text; the link marks it.
      skip(to: stop)
    } else {
      take(stop - at, as: .begin(InlineStyle(.link)), .text(at..<stop), .end(.link))
    }
    return true
  }
}
