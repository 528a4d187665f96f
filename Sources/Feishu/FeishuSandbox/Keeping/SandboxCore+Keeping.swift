/// What the file of the state takes from the core: a little at a time, so that no call waits for it.
extension SandboxCore {
  /// What has changed since the last call.
  struct Changes: Sendable {
    var messages: [(message: StoredMessage, kept: Int)] = []
    var rest = StateChange()

    var isEmpty: Bool { messages.isEmpty && rest == StateChange() }
  }

  /// What has changed since the last call; nil when the state has begun anew since then, so that all of it must be kept.
  func takeChanges() -> Changes? {
    keep { state, kept in
      guard !state.isFresh else { return nil }
      let parts = StateChange(partsOf: state)
      var rest = parts.changes(since: kept)
      kept = parts
      rest.pictures = state.pictures.takeTouched()
      rest.sends = state.sends.takeTouched()
      rest.callbacks = state.callbacks.takeTouched()
      rest.entities = state.entities.takeTouched()
      return Changes(messages: state.messages.takeTouched(), rest: rest)
    }
  }

  /// Everything but the messages, and how many of those there are. What changes or comes from now on is in the next
  /// ``takeChanges()``.
  func takeAll() -> (rest: StateChange, messages: Int) {
    keep { state, kept in
      state.isFresh = false
      kept = StateChange(partsOf: state)
      _ = state.messages.takeTouched()
      _ = (state.pictures.takeTouched(), state.sends.takeTouched())
      _ = (state.callbacks.takeTouched(), state.entities.takeTouched())
      var all = kept
      all.pictures = state.pictures.entries
      all.sends = state.sends.entries
      all.callbacks = state.callbacks.entries
      all.entities = state.entities.entries
      return (all, state.messages.count)
    }
  }

  /// Some messages in order of arrival; nil when the state has begun anew since ``takeAll()``.
  func messages(from first: Int, atMost count: Int) -> ArraySlice<StoredMessage>? {
    keep { state, _ in state.isFresh ? nil : state.messages.arrivals(from: first, atMost: count) }
  }
}
