import FeishuAPI
import FeishuClient
import JSONText
import Messages

/// What an accepted call told.
struct Transmission {
  var logID: String?
  /// The message as it now stands; a PATCH and a recall answer nothing.
  var message: Message?
}

extension Delivery {
  /// Puts an order on the wire. The client waits for the budget and repeats what the service asks to repeat.
  func transmit(_ order: Order) async -> Result<Transmission, FeishuFailure> {
    do throws(FeishuFailure) {
      switch order.action {
      case .patch:
        let answer = try await client.patch(order.messageID, content: order.content ?? "")
        return .success(Transmission(logID: answer.logID))
      case .edit:
        let answer = try await client.edit(
          order.messageID, msgType: editType(order), content: order.content ?? "")
        return .success(Transmission(logID: answer.logID, message: ServiceCopy(answer.value).message))
      case .recall:
        return .success(Transmission(logID: try await client.recall(order.messageID).logID))
      case .create:
        return .success(try await create(order))
      }
    } catch {
      return .failure(error)
    }
  }

  /// A create without an answer is repeated with the same uuid: it makes one message at most (feishu-api.md 3.4).
  private func create(_ order: Order) async throws(FeishuFailure) -> Transmission {
    let receiver = order.receiver ?? ""
    var waits = patience[...]
    while true {
      do {
        let answer = try await client.create(
          to: receiver, idType: ReceiverIDType(guessing: receiver) ?? .userID, msgType: order.kind.messageType,
          content: order.content ?? "", uuid: order.uuid ?? "")
        return Transmission(logID: answer.logID, message: created(answer.value, order))
      } catch {
        guard error.mayHaveHappened, let wait = waits.popFirst() else { throw error }
        await pause(wait)
      }
    }
  }

  /// The answer tells a projection of a card; what it is, our own content says.
  private func created(_ wire: WireMessage, _ order: Order) -> Message {
    var message = ServiceCopy(wire).message
    let content = order.content ?? ""
    if message.kind.isCard { message.kind = ContentShape.cardKind(of: JSONDocument(content)) }
    message.title = MessageTitle.of(content, kind: message.kind, mentions: message.mentions)
    return message
  }

  /// A text that is to become a post, or the other way round, is sent as what it is to be.
  private func editType(_ order: Order) -> String {
    let shape = ContentShape.kind(of: JSONDocument(order.content ?? ""))
    return (shape == .text || shape == .post ? shape : order.kind).messageType
  }

  /// Waits between two looks. A cancelled wait ends early, which only means an earlier look.
  func pause(_ duration: Duration) async {
    try? await Task.sleep(for: duration)
  }
}
