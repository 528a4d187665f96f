import History
import Messages
import Phrase
import Synchronization
import Workbench

/// Writes drafts to the store, a moment after the last key and at most once in that time.
///
/// The newest text of each message waits in memory for 300 ms; a crash loses no more than that.
final class DraftKeeper: Sendable {
  private enum Wish {
    case save(Draft)
    case drop
  }

  private struct State {
    var wishes: [String: Wish] = [:]
    var isScheduled = false
    /// Whether the operator was told that drafts can't be kept; said once until it works again.
    var hasComplained = false
  }

  private let history: History
  private let state = Mutex(State())
  private let complain: @Sendable (Notice) -> Void

  init(history: History, complain: @escaping @Sendable (Notice) -> Void) {
    self.history = history
    self.complain = complain
  }

  func keep(_ draft: Draft) { want(.save(draft), for: draft.messageID) }

  func drop(_ messageID: String) { want(.drop, for: messageID) }

  private func want(_ wish: Wish, for messageID: String) {
    let isFirst = state.withLock { state in
      state.wishes[messageID] = wish
      defer { state.isScheduled = true }
      return !state.isScheduled
    }
    guard isFirst else { return }
    Task.detached { [self] in
      try? await Task.sleep(for: .milliseconds(300))
      writeNow()
    }
  }

  /// Writes everything that waits; called at the end too.
  func writeNow() {
    let wishes = state.withLock { state in
      defer { (state.wishes, state.isScheduled) = ([:], false) }
      return state.wishes
    }
    for (messageID, wish) in wishes {
      do {
        switch wish {
        case .save(let draft): try history.save(draft)
        case .drop: try history.dropDraft(of: messageID)
        }
        state.withLock { $0.hasComplained = false }
      } catch {
        report(error, keeping: wish, of: messageID)
      }
    }
  }

  private func report(_ failure: HistoryFailure, keeping wish: Wish, of messageID: String) {
    let isFirst = state.withLock { state in
      // A newer wish of the same message wins; else this one is tried again with the next key.
      if state.wishes[messageID] == nil { state.wishes[messageID] = wish }
      defer { state.hasComplained = true }
      return !state.hasComplained
    }
    guard isFirst else { return }
    complain(
      Notice(
        .error,
        failure.phrase
          + Phrase(
            en: "Your text is kept in memory only; Ctrl-E copies it into a file.", zh: "内容仅保存在内存中，可用 Ctrl-E 另存到文件。")))
  }
}
