import Card
import Delivery
import FeishuClient
import History
import Messages
import Phrase
import Synchronization
import Workbench

/// Does what the workbench asks for outside of the screen: store and network. Answers go into the mailbox.
///
/// Everything runs beside the loop, which never waits for it.
final class Errands: Sendable {
  private let session: Session
  private let mailbox: Mailbox
  private let drafts: DraftKeeper
  private let budget: BudgetWatch
  /// Work that may be given up when something newer is asked for or the program ends: peeks and refreshes, never sends.
  private let idle = Mutex<[Kind: Task<Void, Never>]>([:])
  /// Sends that are under way.
  private let sends = Mutex<[Task<Void, Never>]>([])

  private enum Kind: Hashable { case list, peek, open }

  init(session: Session, mailbox: Mailbox) {
    self.session = session
    self.mailbox = mailbox
    drafts = DraftKeeper(history: session.history) { mailbox.post(.noticed($0)) }
    budget = BudgetWatch(session.delivery.client) { mailbox.post(.budgetChanged($0)) }
  }

  /// Begins an effect that is not the loop's own business.
  func begin(_ effect: Effect) {
    switch effect {
    case .loadList: loadList()
    case .refreshList: replace(.list) { await $0.refreshList() }
    case .peek(let ticket, let id): replace(.peek) { await $0.peek(ticket, id) }
    case .open(let ticket, let id): replace(.open) { await $0.open(ticket, id) }
    case .saveDraft(let draft): drafts.keep(draft)
    case .dropDraft(let id): drafts.drop(id)
    case .review(let ticket, let change):
      Task.detached { [self] in
        budget.follow()
        mailbox.post(.reviewed(ticket, await session.delivery.review(change)))
      }
    case .deliver(let ticket, let change): send { await $0.deliver(ticket, change) }
    case .recall(let ticket, let id): send { await $0.recall(ticket, id) }
    case .loadVersions(let ticket, let id): loadVersions(ticket, id)
    case .editOutside, .copy, .suspend, .redraw, .quit: preconditionFailure("\(effect) is the loop's business")
    }
  }

  /// Resolves what an earlier run left open, before anything new is sent.
  func settle() {
    send { errands in
      for settled in await errands.session.delivery.settle() {
        errands.mailbox.post(.noticed(Notice(.info, settled.phrase)))
        errands.loadList()
      }
    }
  }

  /// Writes the drafts that wait, gives up what only reads, and waits for sends: what is on the wire is recorded.
  func finish() async {
    drafts.writeNow()
    idle.withLock { tasks in tasks.values.forEach { $0.cancel() } }
    for task in sends.withLock({ $0 }) { await task.value }
    budget.stop()
  }

  // MARK: - Reading

  private func replace(_ kind: Kind, _ work: @escaping @Sendable (Errands) async -> Void) {
    idle.withLock { tasks in
      tasks[kind]?.cancel()
      tasks[kind] = Task.detached { [self] in
        budget.follow()
        await work(self)
      }
    }
  }

  private func loadList() {
    // The list tells which messages have drafts; those that still wait count.
    drafts.writeNow()
    do {
      mailbox.post(.listLoaded(try session.history.messages(), chats: try session.history.chats()))
    } catch {
      mailbox.post(.noticed(Notice(.error, error.phrase)))
    }
  }

  /// Asks for every chat's messages; the list grows as they come.
  private func refreshList() async {
    var failure: Failure?
    do throws(DeliveryFailure) {
      for chat in try await session.delivery.refreshChats() {
        if Task.isCancelled { return }
        try await session.delivery.refreshMessages(in: chat.id, since: nil)
        loadList()
      }
    } catch {
      failure = Failure(error)
    }
    if !Task.isCancelled { mailbox.post(.listRefreshed(failure)) }
  }

  /// The newest known content; read from the service only where nothing is known.
  private func peek(_ ticket: Ticket, _ id: String) async {
    let known = (try? session.history.newestVersion(of: id))?.content
    var peeked = PeekedContent(messageID: id, content: known)
    if known == nil {
      do throws(DeliveryFailure) {
        peeked.content = try await session.delivery.open(id).content
      } catch {
        peeked.why = error.sentence
      }
    }
    if !Task.isCancelled { mailbox.post(.peeked(ticket, peeked)) }
  }

  private func open(_ ticket: Ticket, _ id: String) async {
    // Opened again within a moment of the last key, the message has its newest draft.
    drafts.writeNow()
    do throws(DeliveryFailure) {
      let opened = try await session.delivery.open(id)
      mailbox.post(
        .opened(ticket, .success(OpenedContent(opened, appID: session.delivery.senderID, now: LocalSystem.now()))))
    } catch {
      mailbox.post(.opened(ticket, .failure(ShownFailure(Failure(error)))))
    }
  }

  private func loadVersions(_ ticket: Ticket, _ id: String) {
    do {
      mailbox.post(.versionsLoaded(ticket, try session.history.versions(of: id), try session.history.sends(of: id)))
    } catch {
      mailbox.post(.noticed(Notice(.error, error.phrase)))
    }
  }

  // MARK: - Sending

  private func send(_ work: @escaping @Sendable (Errands) async -> Void) {
    budget.follow()
    sends.withLock { $0.append(Task.detached { [self] in await work(self) }) }
  }

  private func deliver(_ ticket: Ticket, _ change: Change) async {
    let mailbox = mailbox
    do throws(DeliveryFailure) {
      let delivered = try await session.delivery.deliver(change) { step in
        if let shown = SendStep(step) { mailbox.post(.stepDone(ticket, shown)) }
      }
      mailbox.post(.delivered(ticket, .success(delivered)))
    } catch {
      mailbox.post(.delivered(ticket, .failure(ShownFailure(Failure(error)))))
    }
  }

  private func recall(_ ticket: Ticket, _ id: String) async {
    do throws(DeliveryFailure) {
      mailbox.post(.delivered(ticket, .success(try await session.delivery.recall(id))))
    } catch {
      mailbox.post(.delivered(ticket, .failure(ShownFailure(Failure(error)))))
    }
  }
}

extension SendStep {
  /// The step as the screen shows it; reading what is there first is not shown by itself.
  fileprivate init?(_ step: DeliveryStep) {
    switch step {
    case .read: return nil
    case .saved: self = .saved
    case .compared: self = .compared
    case .recorded: self = .recorded
    case .sent: self = .sent
    case .answered: self = .answered
    case .proved: self = .proved
    }
  }
}

extension OpenedContent {
  /// An opened message with what the screen says about it.
  fileprivate init(_ opened: OpenedMessage, appID: String, now: Timestamp) {
    let verdict = opened.summary.fixability(appID: appID, now: now)
    let refusal = opened.refusal ?? verdict.lock
    var advice: Notice?
    if case .store(let why) = opened.source { advice = Notice(.warning, why) }
    self.init(
      summary: opened.summary, version: opened.version, content: opened.content, advice: advice,
      readOnly: refusal.map { Failure($0) }, draft: opened.draft)
  }
}

extension Fixability {
  /// Why typing would be in vain: only where nothing can ever be changed. What may be a matter of clocks or counts is said in the review.
  fileprivate var lock: Phrase? {
    switch self {
    case .recalled, .notOurs, .botOnly, .notEditable: whyNot
    case .fixable, .expired, .noEditsLeft, .editWindowOver, .dissolved, .botOutside, .closedGroup: nil
    }
  }
}
