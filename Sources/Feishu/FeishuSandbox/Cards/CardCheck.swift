import JSONText

/// Items 46 to 49 and 66 to 78: what is refused about a card. The first problem is told, the rest is not looked at.
extension SandboxState {
  /// The card, if it may be sent at all.
  ///
  /// - Parameters:
  ///   - now: when it would be sent, which matters for card entities only.
  ///   - messageID: the message that it becomes the content of, which may already refer to the entity.
  func checkedCard(
    _ content: String, for app: AppRecord, at now: Int64? = nil, in messageID: String? = nil
  ) throws(Refusal) -> StoredCard {
    let document = JSONDocument(content)
    guard document.isWellFormed, let root = document.root else {
      throw .cardJSON("content is not a string in json format")
    }
    guard root.kind == .object else { throw .cardJSON("the card is not a json object") }
    let card = StoredCard(document)
    let isStrict = switches.flag(.lintV2)
    switch card.kind {
    case .template:
      if switches.flag(.checkTemplates) { try checkTemplate(root, for: app) }
    case .entity: try checkEntityReference(root, for: app, at: now, in: messageID)
    case .schema1: try CardRoot.checkSchema1(root)
    case .schema2:
      if isStrict { try CardRoot.checkSchema2(card, root) }
      guard card.updateMulti != false else { throw .notShared }
      try CardElements(isStrict: isStrict).check(card)
    }
    let most = switches.number(.topElements)
    guard most == 0 || card.bodies.allSatisfy({ ($0["elements"] ?? $0).children.count <= most }) else {
      throw .cardNotMade
    }
    try CardTables.check(card)
    for body in card.bodies {
      try CardCharts.check(body)
      try CardTableRows(checksNames: switches.flag(.checkRowNames)).check(body)
    }
    try CardForms.check(card)
    try CardReferences(
      pictures: pictures, people: MentionDirectory(self), appID: app.appID,
      checksPictures: switches.flag(.checkPictures), checksPeople: switches.flag(.checkPeople)
    ).check(root)
    if card.kind == .schema2, switches.flag(.checkAudio) {
      let forwardCode = Int(switches.text(.audioForwardCode)) ?? 0
      try CardAudio(files: files, appID: app.appID, forwardCode: forwardCode).check(root)
    }
    return card
  }

  /// Items 46 and 47: whether this card may take the place of the one that is there. False for a 1.0 card that readers would
  /// see flip back, because one of the two is not shared.
  func checkSuccession(of old: StoredCard, by new: StoredCard) throws(Refusal) -> Bool {
    let isNewer = old.kind == .schema2 || old.kind == .entity
    guard !(isNewer && new.kind == .schema1) else { throw .schemaDowngrade }
    let isShared = [old, new].allSatisfy { $0.kind != .schema1 || $0.updateMulti == true }
    guard isShared || switches.text(.patchNonshared) == "ignore" else { throw .notShared }
    return isShared
  }
}
