/// The members of an object or the items of an array, in the order of the text.
public struct JSONChildren: RandomAccessCollection, Sendable {
  let store: Store
  let table: Range<Int>

  public var startIndex: Int { 0 }
  public var endIndex: Int { table.count }

  public subscript(position: Int) -> JSONNode {
    precondition(position >= 0 && position < table.count, "child \(position) of \(table.count)")
    return JSONNode(store: store, number: Int(store.childTable[table.lowerBound + position]))
  }

  /// The child that holds `offset` or, failing that, ends at it.
  func child(atByte offset: Int) -> JSONNode? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].extent.upperBound < offset { low = middle + 1 } else { high = middle }
    }
    guard low < count, self[low].extent.touches(offset) else { return nil }
    if self[low].extent.upperBound == offset, low + 1 < count, self[low + 1].extent.lowerBound == offset {
      return self[low + 1]
    }
    return self[low]
  }
}

/// A run of values in the order of the text, each before what is inside it.
public struct JSONNodes: RandomAccessCollection, Sendable {
  let store: Store
  let numbers: Range<Int>

  public var startIndex: Int { 0 }
  public var endIndex: Int { numbers.count }

  public subscript(position: Int) -> JSONNode {
    precondition(position >= 0 && position < numbers.count, "value \(position) of \(numbers.count)")
    return JSONNode(store: store, number: numbers.lowerBound + position)
  }
}

extension JSONNode {
  /// The members of an object, duplicates included, or the items of an array; empty for anything else.
  public var children: JSONChildren {
    let record = record
    let first = Int(record.firstChild)
    return JSONChildren(store: store, table: first..<first + Int(record.childCount))
  }

  /// Everything inside, at any depth, in the order of the text.
  public var descendants: JSONNodes {
    JSONNodes(store: store, numbers: number + 1..<Int(record.subtreeEnd))
  }

  /// The member with that key; of several the last. Costs a look at each member.
  public subscript(_ key: String) -> JSONNode? {
    let record = record
    guard record.kind == .object else { return nil }
    return store.member(key, of: record).map { JSONNode(store: store, number: $0) }
  }

  /// The item with that number; nil when it is no array or has no such item.
  public subscript(_ index: Int) -> JSONNode? {
    let children = children
    guard kind == .array, children.indices.contains(index) else { return nil }
    return children[index]
  }

  /// Whether its key is exactly that text, scalar by scalar.
  public func hasKey(_ key: String) -> Bool {
    var key = key
    return key.withUTF8 { store.isKey($0, of: record) }
  }
}

extension Store {
  /// The number of the last member with that key. Members are asked for all the time, so nothing is made on the way.
  fileprivate func member(_ key: String, of object: Record) -> Int? {
    var key = key
    return key.withUTF8 { key in
      var place = Int(object.firstChild) + Int(object.childCount)
      while place > Int(object.firstChild) {
        place -= 1
        let number = Int(childTable[place])
        if isKey(key, of: records[number]) { return number }
      }
      return nil
    }
  }

  /// Whether the key of a member is exactly that text.
  fileprivate func isKey(_ key: UnsafeBufferPointer<UInt8>, of member: Record) -> Bool {
    if member.keyTraits == .isClosed {
      // Plainly spelled: the bytes between its quotes, which most often differ in number already.
      let start = Int(member.keyStart) + 1
      guard Int(member.keyEnd) - 1 - start == key.count else { return false }
      return bytes.withUnsafeBufferPointer { bytes in
        for offset in 0..<key.count where bytes[start + offset] != key[offset] { return false }
        return true
      }
    }
    guard let range = member.keyRange else { return false }
    let content = content(range, member.keyTraits)
    if member.keyTraits.contains(.hasEscapes) {
      return JSONString.decodedBytes(bytes, content: content).elementsEqual(key)
    }
    return content.count == key.count && bytes[content].elementsEqual(key)
  }
}
