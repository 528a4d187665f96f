import FeishuClient
import JSONText
import Messages
import Phrase

extension Fixability {
  /// Why it can't be changed; for cases that are known to have a reason.
  var reason: Phrase { whyNot ?? label }
}

extension Phrase {
  // MARK: Failures

  static func conflict(_ conflict: Conflict) -> Phrase {
    let (base, theirs) = (conflict.base.number, conflict.theirs.number)
    return Phrase(
      en: "The message was changed meanwhile: it now holds version \(theirs), and this was made from version \(base).",
      zh: "消息已被他人修改：当前为版本 \(theirs)，而本次修改基于版本 \(base)。")
  }

  static func bringTogether(_ conflict: Conflict) -> Phrase {
    Phrase(
      en: "Compare both, bring them together and send that as made from version \(conflict.theirs.number).",
      zh: "请比较两者并合并，再以版本 \(conflict.theirs.number) 为基础发送。")
  }

  static let objection = Phrase(en: "A check says that the service will refuse it.", zh: "检查表明服务端会拒绝。")
  static let sendAllTheSame = Phrase(
    en: "Put it right, or send it all the same: the service decides.", zh: "请先修正，或强制发送，由服务端决定。")

  static func unknownMessage(_ id: String) -> Phrase {
    Phrase(
      en: "The service knows no message \(id). Check the id, and that the profile is that of its app.",
      zh: "服务端没有消息 \(id)。请检查消息 ID 以及所用配置是否对应该应用。")
  }

  static func noSuchVersion(_ number: Int, _ id: String) -> Phrase {
    Phrase(en: "\(id) has no version \(number) here.", zh: "本机没有 \(id) 的版本 \(number)。")
  }

  static func syntax(_ problem: JSONProblem, _ position: TextPosition) -> Phrase {
    let (line, column) = (position.line + 1, position.column + 1)
    return Phrase(
      en: "This is not JSON at line \(line), column \(column): \(problem.phrase.english)",
      zh: "第 \(line) 行第 \(column) 列不是合法的 JSON：\(problem.phrase.chinese)")
  }

  static let tryAgainNothingChanged = Phrase(
    en: "It was looked up: nothing was changed. Try again.", zh: "已读回核对：没有任何变化，请重试。")
  static let nothingToRead = Phrase(
    en: "The service tells no content of this message.", zh: "服务端未返回该消息的内容。")
  static let alreadyRecalled = Phrase(en: "It is recalled already.", zh: "消息已经撤回。")

  // MARK: Checks

  static func daysLeft(_ days: Int) -> Phrase {
    days == 0
      ? Phrase(en: "It can be changed for less than a day.", zh: "可修改时间不足 1 天。")
      : Phrase(en: "It can be changed for \(days) more days.", zh: "还可修改 \(days) 天。")
  }

  static let editable = Phrase(en: "It was sent by this app and can be changed.", zh: "由本应用发送，可以修改。")

  static func editsUsed(_ count: String) -> Phrase { Phrase(en: "Edits used: \(count).", zh: "已用编辑次数：\(count)。") }

  static func editsPerhapsUsedUp(_ count: String) -> Phrase {
    Phrase(en: "Edits used: \(count); there may be none left.", zh: "已用编辑次数：\(count)，可能已用完。")
  }

  /// With the service's reason and what to do about it.
  static func couldNotRead(_ refusal: Refusal) -> Phrase {
    let failure = FeishuFailure.refused(refusal)
    return Phrase(en: "What is there now could not be read.", zh: "无法读取当前内容。") + failure.phrase + failure.remedy
  }

  static func offline(_ why: Phrase) -> Phrase {
    Phrase(en: "The service could not be asked.", zh: "无法访问服务端。") + why
  }

  static func nothingSaved(because refusal: Refusal?) -> Phrase {
    let nothing = Phrase(
      en: "What is there now can't be read and no version of it is known here, so it can't be brought back afterwards.",
      zh: "无法读取当前内容，本机也没有任何版本，发送后将无法恢复。")
    guard let refusal else { return nothing }
    let failure = FeishuFailure.refused(refusal)
    return nothing + failure.phrase + failure.remedy
  }

  static func size(_ bytes: Int, of limit: Int) -> Phrase {
    let text = "\(tenths(bytes)) / \(limit / 1024) KB"
    return Phrase(en: "Size: \(text).", zh: "大小：\(text)。")
  }

  private static func tenths(_ bytes: Int) -> String { "\(bytes * 10 / 1024 / 10).\(bytes * 10 / 1024 % 10)" }

  static func rightShape(_ kind: MessageKind) -> Phrase {
    Phrase(en: "The content is that of a \(kind.rawValue) message.", zh: "内容符合 \(kind.rawValue) 消息的格式。")
  }

  static func wrongShape(_ kind: MessageKind, looksLike other: MessageKind?) -> Phrase {
    let example = kind == .text ? #"{"text":"…"}"# : #"{"zh_cn":{"title":"…","content":[[…]]}}"#
    guard let other else {
      return Phrase(
        en: "A \(kind.rawValue) message wants a content like \(example).",
        zh: "\(kind.rawValue) 消息的内容应形如 \(example)。")
    }
    return Phrase(
      en:
        "The message is a \(kind.rawValue), the content that of a \(other.rawValue); nobody knows whether that is taken.",
      zh: "消息类型为 \(kind.rawValue)，内容却是 \(other.rawValue)，服务端是否接受尚不清楚。")
  }

  static let shared = Phrase(
    en: "\"update_multi\" is true: all readers see the change.", zh: "\"update_multi\" 为 true，所有读者都会看到修改。")
  static let notShared = Phrase(
    en: "The card was sent without \"update_multi\": true; readers may not see the change, or see it revert.",
    zh: "卡片发送时未设置 \"update_multi\": true，读者可能看不到修改，或看到其还原。")
  static let unchanged = Phrase(en: "The message holds this content already.", zh: "消息当前内容与此相同。")
  static let unchangedEdit = Phrase(
    en: "The message holds this content already; sending it may still use up an edit.",
    zh: "消息当前内容与此相同，发送仍可能占用一次编辑机会。")

  // MARK: Sends that were left open

  static func settled(_ send: Send) -> Phrase {
    let what = subject(of: send)
    switch send.outcome {
    case .accepted:
      return Phrase(
        en: "\(what.english) was left open earlier: it was read back and has arrived.",
        zh: "\(what.chinese)此前未完成：已读回核对，确认送达。")
    case .notSent, .refused:
      return Phrase(
        en:
          "\(what.english) was left open earlier: it did not arrive, the message is as it was. Send it again if it is wanted.",
        zh: "\(what.chinese)此前未完成：未送达，消息没有变化；如仍需要，请重新发送。")
    case .unknown, .underWay:
      return Phrase(
        en: "\(what.english) was left open earlier and nobody can tell yet whether it arrived. Look at the message.",
        zh: "\(what.chinese)此前未完成，目前无法确定是否送达，请查看消息。")
    }
  }

  private static func subject(of send: Send) -> Phrase {
    switch send.action {
    case .create: Phrase(en: "A new message", zh: "一条新消息")
    case .patch, .edit: Phrase(en: "A change of \(send.messageID)", zh: "对 \(send.messageID) 的修改")
    case .recall: Phrase(en: "The recall of \(send.messageID)", zh: "对 \(send.messageID) 的撤回")
    }
  }
}
