import FeishuAPI
import JSONText

extension SandboxState {
  /// Item 82: `POST …/interactive/v1/card/update`, a whole new card for the one that somebody has just used.
  mutating func updateFromCallback(_ call: Call) throws(Refusal) -> SandboxAnswer {
    let document = JSONDocument(bytes: call.request.body)
    guard document.isWellFormed, let root = document.root, root.kind == .object else { throw .callbackNotJSON }
    let (token, message) = try callbackTarget(root["token"]?.string ?? "", call)
    guard let node = root["card"], node.kind == .object else { throw .callbackCardParameter }
    // A card that was read back and is sent here: rows stand where elements should be.
    if node["elements"].items.contains(where: { $0.kind == .array }) { throw .internalError }
    let content = Self.content(ofCallbackCard: node)
    guard content.utf8.count <= Limits.convertedCardBytes else { throw .callbackCardTooLarge }
    let isShared: Bool
    let receivers: [String]
    do throws(Refusal) {
      let card = try checkedCard(content, for: call.caller.app)
      receivers = try callbackReceivers(node, of: card)
      isShared = try checkSuccession(of: StoredCard(message.content), by: card)
    } catch {
      throw error.forDelayedUpdate
    }
    callbacks[token]?.uses += 1
    messages.change(message.id) {
      if receivers.isEmpty {
        $0.replaceContent(content, at: call.now, origin: "delayed update")
        $0.isNotShared = $0.isNotShared || !isShared
      } else {
        for person in receivers { $0.personalContents[person] = content }
      }
    }
    return .json(["code": 0, "msg": "ok"])
  }

  /// The rules of the token, and the card it is for.
  private func callbackTarget(_ token: String, _ call: Call) throws(Refusal) -> (token: String, message: StoredMessage)
  {
    guard token.hasPrefix("c-") else { throw .callbackTokenFormat }
    guard let record = callbacks[token] else { throw .callbackTokenEnded }
    guard record.appID == call.caller.app.appID else { throw .callbackOtherApp }
    guard call.now - record.issuedAt <= Int64(Limits.callbackSeconds) * 1000 else { throw .callbackTokenEnded }
    guard record.uses < Limits.updatesPerCallback else { throw .callbackTokenUsedUp }
    guard let message = messages[record.messageID], !message.isRecalled, !message.isDeleted else {
      throw .callbackCardRecalled
    }
    return (token, message)
  }

  /// Whom the card is for: everybody when empty. Only cards that are not shared name people, and they must.
  private func callbackReceivers(_ node: JSONNode, of card: StoredCard) throws(Refusal) -> [String] {
    let isPersonal = card.kind == .schema1 && card.updateMulti != true
    guard let list = node["open_ids"], !list.isNull else {
      if isPersonal { throw .callbackOpenIDsMissing }
      return []
    }
    let ids = list.children.compactMap(\.string)
    guard isPersonal, !ids.isEmpty, ids.count == list.children.count else { throw .callbackOpenIDs }
    guard ids.allSatisfy({ id in people.contains { $0.openID == id } }) else { throw .callbackOpenIDs }
    return ids
  }

  /// The card without `open_ids`, which is no part of it; to the byte when there is none.
  private static func content(ofCallbackCard node: JSONNode) -> String {
    guard node["open_ids"] != nil else { return node.source }
    let members = node.children.filter { $0.key != "open_ids" }
    return WireValue.object(members.map { .init($0.key ?? "", WireValue($0)) }).json
  }
}
