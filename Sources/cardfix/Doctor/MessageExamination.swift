import FeishuAPI
import FeishuClient
import History
import Messages
import Phrase

/// The gates of one chat, and of one message in it: whether it can be corrected, told without writing.
struct MessageExamination {
  let client: FeishuClient
  let appID: String
  /// What is known here of the message.
  let known: MessageSummary?
  let now: Timestamp

  /// Everything about a message and the chat it is in.
  func message(_ id: String) async -> [Diagnosis] {
    let message: WireMessage
    do {
      message = try await client.get(id).value
    } catch {
      var diagnoses = [Diagnosis("message", error)]
      if let chat = known?.message.chatID, !chat.isEmpty { diagnoses += await self.chat(chat, reads: false) }
      return diagnoses
    }
    let found = Phrase(
      en: "\(message.msgType), in \(message.chatID).", zh: "\(message.msgType)，位于 \(message.chatID)。")
    var diagnoses = [Diagnosis("message", .good, found, gate: .message), sender(message)]
    if message.deleted {
      diagnoses.append(Diagnosis("state", .bad, .recalled, remedy: .sendNew, gate: .recalled))
    } else {
      diagnoses += limits(message)
    }
    return diagnoses + (await chat(message.chatID, reads: false))
  }

  /// Whether the bot is in a chat, whether that is still there, and whether it can be read.
  func chat(_ id: String, reads: Bool = true) async -> [Diagnosis] {
    var diagnoses: [Diagnosis] = []
    do {
      let chat = try await client.chat(id)
      diagnoses.append(state(of: chat, id))
    } catch {
      // Without the scope for names the chat can still be read and written to.
      let isName = Gate(error) == .scope
      diagnoses.append(Diagnosis("chat", error, isRequired: !isName))
    }
    guard reads else { return diagnoses }
    do {
      _ = try await client.page(of: HistoryQuery(.chat, id, pageSize: 1))
      diagnoses.append(
        Diagnosis("history", .good, Phrase(en: "Its messages can be read.", zh: "可以读取其中的消息。")))
    } catch {
      diagnoses.append(Diagnosis("history", error))
    }
    diagnoses.append(Diagnosis("posting", .unknown, .postingNotAsked, gate: .groupSettings))
    return diagnoses
  }

  private func state(of chat: WireChat, _ id: String) -> Diagnosis {
    let name = chat.name ?? id
    guard chat.chatStatus ?? "normal" == "normal" else {
      return Diagnosis(
        "chat", .bad, Phrase(en: "“\(name)” was dissolved.", zh: "“\(name)”已解散。"), remedy: .sendElsewhere,
        gate: .dissolved)
    }
    return Diagnosis(
      "chat", .good, Phrase(en: "The bot is in “\(name)”.", zh: "机器人在“\(name)”中。"), gate: .botInChat)
  }

  /// Only who has sent a message may change it (feishu-api.md 3.1).
  private func sender(_ message: WireMessage) -> Diagnosis {
    let sender = message.sender
    if sender.id == appID {
      return Diagnosis("sender", .good, Phrase(en: "This app has sent it.", zh: "由本应用发送。"), gate: .sender)
    }
    let who = sender.id.isEmpty ? sender.senderType : sender.id
    return Diagnosis(
      "sender", .bad,
      Phrase(en: "\(who) has sent it, not this app (\(appID)).", zh: "由 \(who) 发送，不是本应用（\(appID)）。"),
      remedy: Fixability.notOurs.whyNot, gate: .sender)
  }

  /// The time in which a message may be changed, and how often.
  private func limits(_ message: WireMessage) -> [Diagnosis] {
    let kind = known?.message.kind ?? MessageKind(rawValue: message.msgType)
    guard kind.isEditable else {
      return [Diagnosis("kind", .bad, Fixability.notEditable.whyNot ?? Fixability.notEditable.label)]
    }
    if kind.isCard {
      let seconds = now.seconds(since: Timestamp(milliseconds: message.createTimeMs))
      let left = Fixability.cardWindowSeconds - seconds
      guard left >= 0 else {
        return [Diagnosis("window", .bad, Fixability.expired.label, remedy: Fixability.expired.whyNot, gate: .window)]
      }
      return [Diagnosis("window", .good, Fixability.fixable(daysLeft: Int(left / 86_400)).label, gate: .window)]
    }
    guard known?.obstacle != .editWindowOver else {
      let over = Fixability.editWindowOver
      return [Diagnosis("window", .bad, over.label, remedy: over.whyNot, gate: .window), edits]
    }
    return [Diagnosis("window", .unknown, .editWindowNotAsked, gate: .window), edits]
  }

  private var edits: Diagnosis {
    let count = known?.edits ?? EditCount(limit: EditCount.textLimit)
    guard !count.isUsedUp else {
      return Diagnosis(
        "edits", .bad, Fixability.noEditsLeft.label, remedy: Fixability.noEditsLeft.whyNot, gate: .edits)
    }
    return Diagnosis("edits", .good, .editsKnown(count.text), gate: .edits)
  }
}

extension Gate {
  /// The gate that a failure is about, when the service has refused.
  init?(_ failure: FeishuFailure) {
    guard case .refused(let refusal) = failure else { return nil }
    self.init(code: refusal.code, message: refusal.message)
  }
}
