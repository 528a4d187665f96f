public import Messages

/// The messages of several chats on their way into the store, the newest of all first, as far as somebody asks.
///
/// After each step the store holds everything that was sent after ``reached``, so a list can be shown from its top while the
/// rest is still being fetched.
///
///     var sweep = try await delivery.sweep(["oc_1", "oc_2"], since: nil)
///     repeat { show(newerThan: sweep.reached) } while try await sweep.advance()
public struct MessageSweep: Sendable {
  private var walks: [ChatWalk]

  init(_ walks: [ChatWalk]) {
    self.walks = walks
  }

  /// The moment back to which nothing is missing; nil when everything is there.
  public var reached: Timestamp? {
    walks.filter { !$0.isDone }.map { $0.reached ?? Timestamp(milliseconds: .max) }.max()
  }

  /// Fetches the page that is needed next; false when there is none.
  public mutating func advance() async throws(DeliveryFailure) -> Bool {
    guard let reached else { return false }
    for index in walks.indices where !walks[index].isDone && (walks[index].reached ?? reached) == reached {
      _ = try await walks[index].next()
      break
    }
    return true
  }

  /// Fetches the first page of every chat, all at once: none of them can be shown before the first of each is there.
  mutating func begin() async throws(DeliveryFailure) {
    let begun = await withTaskGroup { group in
      for (index, walk) in walks.enumerated() {
        group.addTask { () -> (Int, Result<ChatWalk, DeliveryFailure>) in
          var walk = walk
          do throws(DeliveryFailure) {
            _ = try await walk.next()
            return (index, .success(walk))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      return await group.reduce(into: [Int: Result<ChatWalk, DeliveryFailure>]()) { $0[$1.0] = $1.1 }
    }
    for (index, result) in begun { walks[index] = try result.get() }
  }
}

extension Delivery {
  /// Begins to ask for the messages of chats; see ``MessageSweep``.
  public func sweep(_ chatIDs: [String], since: Timestamp?) async throws(DeliveryFailure) -> MessageSweep {
    var sweep = MessageSweep(chatIDs.map { ChatWalk(self, chatID: $0, since: since) })
    try await sweep.begin()
    return sweep
  }
}
