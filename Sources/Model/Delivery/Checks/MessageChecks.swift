import FeishuAPI
import FeishuClient
import Messages
import Phrase

/// What can be told from the state of a message.
struct MessageChecks {
  let summary: MessageSummary
  let appID: String
  let now: Timestamp

  var checks: [Check] {
    switch summary.fixability(appID: appID, now: now) {
    case .fixable(let days):
      [Check(.good, .editable)] + (days.map { [Check(.good, .daysLeft($0))] } ?? []) + edits
    case let obstacle:
      obstacle.whyNot.map { [Check(.impossible, $0)] } ?? []
    }
  }

  private var edits: [Check] {
    let count = summary.edits
    guard let limit = count.limit else { return [] }
    if count.most >= limit { return [Check(.warning, .editsPerhapsUsedUp(count.text))] }
    return [Check(count.most > count.accepted ? .unknown : .good, .editsUsed(count.text))]
  }
}

extension Reading {
  /// What to say about a look that gave nothing.
  var checks: [Check] {
    guard let refusal else { return [] }
    let isHopeless = refusal.entry?.errorClass == .hopeless
    return [Check(isHopeless ? .impossible : .unknown, .couldNotRead(refusal))]
  }
}
