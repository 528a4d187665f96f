/// How the members or items of one object or array are laid out, so that a new one can look like them.
struct Surroundings {
  /// Blanks between the opening bracket and the first child.
  var lead: [UInt8]
  /// The comma between two children with the blanks around it.
  var separator: [UInt8]
  /// Blanks between the last child and the closing bracket.
  var trail: [UInt8]
  /// The colon with the blanks around it.
  var colon: [UInt8]

  init(of node: JSONNode) {
    let children = node.children
    if let first = children.first, let last = children.last {
      self.init(of: node, first: first, last: last)
    } else {
      self.init(ofEmpty: node)
    }
  }

  private init(of node: JSONNode, first: JSONNode, last: JSONNode) {
    let bytes = node.store.bytes
    let inner = node.innerRange
    colon = Self.colon(near: node)
    lead = Self.blanks(bytes[inner.lowerBound..<max(inner.lowerBound, first.extent.lowerBound)])
    trail = Self.blanks(bytes[last.extent.upperBound..<max(last.extent.upperBound, inner.upperBound)])
    if let between = Self.separator(before: last, in: node) {
      separator = between
    } else if lead.contains(Byte.lineFeed) {
      separator = [Byte.comma] + lead
    } else {
      separator = colon.last == Byte.blank || !lead.isEmpty ? [Byte.comma, Byte.blank] : [Byte.comma]
    }
  }

  /// Nothing is inside: the rest of the document says how it would look.
  private init(ofEmpty node: JSONNode) {
    colon = Self.colon(near: node)
    let bytes = node.store.bytes
    let root = node.store.records[0].range
    guard bytes[root].contains(Byte.lineFeed), !Self.isInline(node.parent) else {
      (lead, trail) = ([], [])
      separator = colon.last == Byte.blank ? [Byte.comma, Byte.blank] : [Byte.comma]
      return
    }
    let lineBreak = node.document.lineBreak
    let own = Self.indentation(ofLineAt: node.range.lowerBound, in: bytes)
    let outer = node.parent.map { Self.indentation(ofLineAt: $0.range.lowerBound, in: bytes) } ?? own
    let step = own.count > outer.count ? Array(own.dropFirst(outer.count)) : [Byte.blank, Byte.blank]
    lead = lineBreak + own + step
    trail = lineBreak + own
    separator = [Byte.comma] + lead
  }

  /// The comma before the last of several children, unless there is more than blanks around it.
  private static func separator(before last: JSONNode, in node: JSONNode) -> [UInt8]? {
    guard node.children.count > 1 else { return nil }
    let start = node.children[node.children.count - 2].extent.upperBound
    let between = node.store.bytes[start..<max(start, last.extent.lowerBound)]
    let isPlain = between.allSatisfy { Byte.isBlank($0) || $0 == Byte.comma }
    return isPlain && between.count(where: { $0 == Byte.comma }) == 1 ? Array(between) : nil
  }

  /// Whether what is inside stands in one line with the opening bracket.
  private static func isInline(_ node: JSONNode?) -> Bool {
    guard let node, let first = node.children.first else { return false }
    return !node.store.bytes[node.range.lowerBound..<first.extent.lowerBound].contains(Byte.lineFeed)
  }

  private static func blanks(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array(bytes.prefix { Byte.isBlank($0) })
  }

  private static func indentation(ofLineAt offset: Int, in bytes: [UInt8]) -> [UInt8] {
    var start = offset
    while start > 0, bytes[start - 1] != Byte.lineFeed { start -= 1 }
    return Array(bytes[start..<offset].prefix { $0 == Byte.blank || $0 == Byte.tab })
  }

  /// The colon of the last member, or of the nearest one further out.
  private static func colon(near node: JSONNode) -> [UInt8] {
    var place: JSONNode? = node
    while let object = place {
      place = object.parent
      guard object.kind == .object, let member = object.children.last(where: { !$0.isMissing }),
        let key = member.keyRange
      else { continue }
      let between = object.store.bytes[key.upperBound..<max(key.upperBound, member.range.lowerBound)]
      if between.filter({ $0 == Byte.colon }).count == 1, !between.contains(Byte.lineFeed),
        between.allSatisfy({ Byte.isBlank($0) || $0 == Byte.colon })
      {
        return Array(between)
      }
    }
    return node.store.bytes.contains(Byte.lineFeed) ? [Byte.colon, Byte.blank] : [Byte.colon]
  }
}
