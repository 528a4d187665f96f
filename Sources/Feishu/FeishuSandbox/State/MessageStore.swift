/// All messages, found by id and listed by chat or thread in the order of their times.
struct MessageStore: Sendable {
  /// Where a message stands in a chat's history: by time, then by arrival.
  struct Place: Hashable, Comparable, Sendable {
    var createdAt: Int64
    /// Index into the messages in order of arrival.
    var ordinal: Int

    static func < (one: Place, other: Place) -> Bool {
      (one.createdAt, one.ordinal) < (other.createdAt, other.ordinal)
    }
  }

  private var arrivals: [StoredMessage] = []
  private var ordinals: [String: Int] = [:]
  private var chats: [String: [Place]] = [:]
  private var threads: [String: [Place]] = [:]
  private var children: [String: [Int]] = [:]
  /// The messages that have changed since they were last kept, each with how many of its contents were kept already.
  private var touched: [Int: Int] = [:]

  var count: Int { arrivals.count }

  subscript(id: String) -> StoredMessage? {
    ordinals[id].map { arrivals[$0] }
  }

  subscript(place: Place) -> StoredMessage { arrivals[place.ordinal] }

  /// Adds a message; an id that is there already is replaced in place.
  mutating func add(_ message: StoredMessage) {
    if ordinals[message.id] != nil {
      change(message.id) { $0 = message }
    } else {
      let ordinal = arrivals.count
      ordinals[message.id] = ordinal
      arrivals.append(message)
      touched[ordinal] = 0
      list(ordinal)
    }
  }

  /// Changes a message that is there. Its id stays.
  mutating func change(_ id: String, _ body: (inout StoredMessage) -> Void) {
    guard let ordinal = ordinals[id] else { return }
    let kept = touched[ordinal] ?? arrivals[ordinal].revisions.count
    // Only what the lists hang on is kept from before: a copy of the whole would copy its contents with every change.
    let place = Place(createdAt: arrivals[ordinal].createdAt, ordinal: ordinal)
    let (chat, thread, upper) = (arrivals[ordinal].chatID, arrivals[ordinal].threadID, arrivals[ordinal].upperID)
    body(&arrivals[ordinal])
    let new = arrivals[ordinal]
    touched[ordinal] = min(kept, new.revisions.count)
    guard place.createdAt != new.createdAt || chat != new.chatID || thread != new.threadID || upper != new.upperID
    else { return }
    chats[chat]?.removeAll { $0 == place }
    if let thread { threads[thread]?.removeAll { $0 == place } }
    if let upper { children[upper]?.removeAll { $0 == ordinal } }
    list(ordinal)
  }

  /// The places of a chat's messages, oldest first.
  func history(ofChat id: String) -> [Place] { chats[id] ?? [] }

  /// The places of a thread's messages, oldest first; empty for an unknown thread.
  func history(ofThread id: String) -> [Place] { threads[id] ?? [] }

  /// The children of a merged forward, in order of arrival.
  func children(of id: String) -> [StoredMessage] {
    (children[id] ?? []).map { arrivals[$0] }
  }

  private mutating func list(_ ordinal: Int) {
    let message = arrivals[ordinal]
    let place = Place(createdAt: message.createdAt, ordinal: ordinal)
    if let upper = message.upperID {
      children[upper, default: []].append(ordinal)
      return
    }
    chats[message.chatID, default: []].insert(sorted: place)
    if let thread = message.threadID { threads[thread, default: []].insert(sorted: place) }
  }
}

/// What the file of the state needs to know.
extension MessageStore {
  /// The messages that changed since the last call, in order of arrival, each with how many of its contents are kept.
  mutating func takeTouched() -> [(message: StoredMessage, kept: Int)] {
    defer { touched = [:] }
    return touched.sorted { $0.key < $1.key }.map { (arrivals[$0.key], $0.value) }
  }

  /// Some messages in order of arrival; none beyond the last.
  func arrivals(from first: Int, atMost count: Int) -> ArraySlice<StoredMessage> {
    arrivals.dropFirst(first).prefix(count)
  }

  /// Puts back a message that was kept. Nothing counts as changed by it.
  ///
  /// - Parameter kept: how many of its contents are those that are here already.
  /// - Returns: whether there are that many.
  mutating func restore(_ message: StoredMessage, kept: Int) -> Bool {
    var message = message
    if kept > 0 {
      guard let old = self[message.id], kept <= old.revisions.count else { return false }
      message.revisions.insert(contentsOf: old.revisions.prefix(kept), at: 0)
    }
    add(message)
    touched = [:]
    return true
  }
}

/// What has changed lately and how messages are found are no part of what a store holds.
extension MessageStore: Hashable {
  static func == (one: MessageStore, other: MessageStore) -> Bool { one.arrivals == other.arrivals }

  func hash(into hasher: inout Hasher) { arrivals.hash(into: &hasher) }
}

extension [MessageStore.Place] {
  /// The index of the first place that is not before `place`.
  func firstIndex(notBefore place: MessageStore.Place) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate mutating func insert(sorted place: MessageStore.Place) {
    if let last, place < last { insert(place, at: firstIndex(notBefore: place)) } else { append(place) }
  }
}
