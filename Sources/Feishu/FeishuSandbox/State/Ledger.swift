/// A dictionary that remembers which of its entries have changed since they were last kept, so that what is kept on disk
/// grows with the changes and not with the whole.
struct Ledger<Key: Hashable & Codable & Sendable, Value: Hashable & Codable & Sendable>: Sendable {
  /// One entry on its way to disk; a value of nil says that it is gone.
  struct Entry: Codable, Hashable, Sendable {
    var key: Key
    var value: Value?
  }

  private var values: [Key: Value] = [:]
  private var touched: Set<Key> = []

  var isEmpty: Bool { values.isEmpty }

  subscript(key: Key) -> Value? {
    get { values[key] }
    set {
      values[key] = newValue
      touched.insert(key)
    }
  }

  /// Every entry.
  var entries: [Entry] { values.map { Entry(key: $0.key, value: $0.value) } }

  /// The entries that changed since the last call, as they are now; nil when there are none.
  mutating func takeTouched() -> [Entry]? {
    guard !touched.isEmpty else { return nil }
    defer { touched = [] }
    return touched.map { Entry(key: $0, value: values[$0]) }
  }

  /// Puts back what was kept; nothing counts as changed by it.
  mutating func restore(_ entries: [Entry]) {
    for entry in entries { values[entry.key] = entry.value }
  }
}

extension Ledger: Sequence {
  func makeIterator() -> Dictionary<Key, Value>.Iterator { values.makeIterator() }
}

/// What has changed lately is no part of what a ledger holds.
extension Ledger: Hashable {
  static func == (one: Ledger, other: Ledger) -> Bool { one.values == other.values }

  func hash(into hasher: inout Hasher) { values.hash(into: &hasher) }
}
