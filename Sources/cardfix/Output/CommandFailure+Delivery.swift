import Delivery
import FeishuClient
import JSONText
import Messages
import Phrase

extension CommandFailure {
  /// - Parameter ours: the content that was to be sent, to tell lines and columns in it.
  init(_ failure: DeliveryFailure, ours: JSONDocument?) {
    switch failure {
    case .conflict(let conflict):
      self.init(conflict)
    case .objection(let checks):
      let worst = checks.first { $0.verdict == .impossible }
      self.init(
        .objection, worst.map(Exit.init) ?? .usage, failure.phrase, remedy: Self.checkOrForce,
        position: worst?.range.flatMap { range in ours?.position(shownFor: range) })
    case .refused(let refusal, let place):
      self.init(.refused(refusal), position: place.map { Position($0.position).ending(at: Position($0.end)) })
    case .service(let service):
      self.init(service)
      // That a send without an answer changed nothing was found out by reading back.
      if service.mayHaveHappened { (kind, remedy) = (.unreachable, failure.remedy) }
    case .store(let failure):
      self.init(failure)
    case .unknownMessage(_, let refusal):
      self.init(
        .refused, .refused, failure.phrase, remedy: failure.remedy, code: refusal?.code, isPermanent: true,
        logID: refusal?.logID)
    case .notEditable:
      self.init(.refused, .refused, failure.phrase, remedy: failure.remedy, isPermanent: true)
    case .noSuchVersion:
      self.init(.usage, .usage, failure.phrase, remedy: failure.remedy)
    case .syntax(_, let position):
      self.init(.input, .usage, failure.phrase, remedy: failure.remedy, position: Position(position))
    }
  }

  /// Somebody else was faster.
  init(_ conflict: Conflict) {
    let theirs = conflict.theirs.number
    self.init(
      .conflict, .conflict, DeliveryFailure.conflict(conflict).phrase,
      remedy: Phrase(
        en: "`cardfix diff` shows what they changed; bring both together, then send with --base \(theirs)."
          + " --force overwrites it.",
        zh: "可用 `cardfix diff` 查看对方的修改，合并后用 --base \(theirs) 发送；--force 会覆盖对方的修改。"),
      isPermanent: true)
  }

  private static let checkOrForce = Phrase(
    en: "`update --dry-run` shows every check; --force sends it all the same, and the service decides.",
    zh: "`update --dry-run` 显示全部检查；--force 仍然发送，由服务端决定。")
}

extension CommandFailure.Position {
  /// Counted from 1, as people do.
  init(_ position: TextPosition) {
    self.init(line: position.line + 1, column: position.column + 1)
  }
}

extension Exit {
  /// A place in the content can be put right, as what lint finds; the state of a message can't.
  init(_ objection: Check) {
    self = objection.range == nil ? .refused : .usage
  }
}
