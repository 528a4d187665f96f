import FeishuAPI
import Messages
import Phrase
import Screen
import Workbench

/// How a send ended, for people and scripts.
struct DeliveryReport {
  let delivered: Delivered

  init(_ delivered: Delivered) {
    self.delivered = delivered
  }

  /// Prints it. An outcome that nobody knows is a failure: a script must not go on as if it had worked.
  func print(_ console: Console) throws(CommandFailure) -> Exit {
    if case .unknown(let reason) = delivered.outcome { throw unknown(reason) }
    if console.json {
      console.answer(json)
    } else {
      console.say([Printable.text(sentence.text(in: console.language))])
    }
    return .ok
  }

  private var json: JSONValue {
    .object([
      ("message_id", .string(delivered.messageID)),
      ("version", JSONValue(delivered.version)),
      ("outcome", .string(delivered.outcome.word)),
      ("proven", .bool(delivered.proof.isProven)),
      ("log_id", JSONValue(delivered.logID)),
    ])
  }

  private var sentence: Phrase {
    let version = delivered.version.map { Phrase(en: " as version \($0)", zh: "，为版本 \($0)") } ?? Phrase(verbatim: "")
    let accepted = Phrase(
      en: "\(delivered.messageID): accepted\(version.english)", zh: "\(delivered.messageID)：已接受\(version.chinese)")
    return accepted.followed(by: proof)
  }

  private var proof: Phrase {
    switch delivered.proof {
    case .none: Phrase(en: ".", zh: "。")
    case .proven: Phrase(en: "; proven by reading back.", zh: "；已回读验证。")
    case .differs(let places):
      Phrase(
        en: "; it reads back differently at \(places.joined(separator: ", ")). The service leaves out values that equal"
          + " its defaults; look at the message to be sure.",
        zh: "；回读内容在 \(places.joined(separator: "、")) 处不同。服务端会省略等于默认值的内容，请查看消息确认。")
    case .unreadable(let reason):
      Phrase(en: "; it could not be read back: ", zh: "；无法回读：").followed(by: reason.phrase(on: .getMessage))
    }
  }

  private func unknown(_ reason: Reason) -> CommandFailure {
    let why = reason.phrase(on: .patchMessage)
    guard !delivered.messageID.isEmpty else { return unknownCreate(why) }
    return CommandFailure(
      .unknown, .network,
      Phrase(
        en: "Nobody knows whether \(delivered.messageID) was changed: \(why.english)",
        zh: "无法确定 \(delivered.messageID) 是否已修改：\(why.chinese)"),
      remedy: Phrase(
        en: "It is recorded; `cardfix versions \(delivered.messageID)` reads back and tells what came of it.",
        zh: "已记录；`cardfix versions \(delivered.messageID)` 会回读并给出结果。"),
      isPermanent: false, logID: delivered.logID)
  }

  /// A new message has no id yet by which it could be looked up.
  private func unknownCreate(_ why: Phrase) -> CommandFailure {
    CommandFailure(
      .unknown, .network,
      Phrase(
        en: "Nobody knows whether the message was sent: \(why.english)", zh: "无法确定消息是否已发送：\(why.chinese)"),
      remedy: Phrase(
        en: "Look into the chat before you send it again, or two of it may stand there.",
        zh: "再次发送前请先查看会话，以免出现两条相同的消息。"),
      isPermanent: false, logID: delivered.logID)
  }
}
