import GRDB
public import Messages

extension History {
  /// Records that something is about to be asked of the service: the new version and the send, in one transaction.
  ///
  /// A patch or edit gives its content a number at once, so that it is on disk before it is on the wire; the content of a
  /// create becomes a version when its message has an id.
  ///
  /// - Parameters:
  ///   - messageID: empty for a create.
  ///   - content: what is sent; nil for a recall.
  ///   - parent: the version it was made from.
  ///   - uuid: the idempotency key of a create.
  ///   - receiver: who a create is for.
  ///   - known: the last send that was there when the message was looked at (0: none). When another change was begun since,
  ///     or is still on its way, nothing is recorded. Nil: that does not matter.
  /// - Throws: also ``HistoryFailure/overtaken(by:)``.
  public func begin(
    _ action: Send.Action, messageID: String, content: String?, origin: VersionOrigin = .sent, note: String? = nil,
    parent: Int? = nil, uuid: String? = nil, receiver: String? = nil, unlessSentSince known: Int64? = nil,
    at moment: Timestamp
  ) throws(HistoryFailure) -> Send {
    try write { database in
      if let known, let version = try overtaking(messageID, since: known, in: database) {
        throw HistoryFailure.overtaken(by: version)
      }
      let version = try content.flatMap { content in
        try action == .create
          ? nil
          : addVersion(
            NewVersion(
              content: content, messageID: messageID, origin: origin, note: note, parent: parent, createdAt: moment,
              isProven: false), in: database
          ).number
      }
      let updatedBefore = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT updated_at FROM message WHERE app_id = ? AND id = ?"),
        arguments: [appID, messageID])
      try database.run(
        sql: """
          INSERT INTO send (app_id, message_id, action, receiver, version, content_id, origin, note, parent, uuid, session,
            updated_before, started_at, outcome, is_settled, proof)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'under-way', 0, 'none')
          """,
        arguments: [
          appID, messageID, action.rawValue, receiver, version, try content.map { try Contents.keep($0, in: database) },
          origin.rawValue, note, parent, uuid, session.number, updatedBefore, moment.milliseconds,
        ])
      return Send(
        id: database.lastInsertedRowID, action: action, messageID: messageID, version: version, startedAt: moment,
        uuid: uuid)
    }
  }

  /// Records what came of a send that is under way or unknown; one whose outcome is known stays as it is.
  ///
  /// What was refused or not sent is no version any more, in the same transaction; its content stays with the send.
  ///
  /// - Parameter messageID: the id that a create was given.
  /// - Returns: the send as it now stands.
  @discardableResult
  public func finish(
    _ sendID: Int64, outcome: SendOutcome, messageID: String? = nil, logID: String?, at moment: Timestamp
  ) throws(HistoryFailure) -> Send {
    try write { database in
      guard let row = try sendRow(sendID, in: database) else { throw HistoryFailure.other(reason: "no send \(sendID)") }
      let send = SendRow.send(row)
      guard send.outcome.isOpen else { return send }
      let message = messageID ?? send.messageID
      let version = try settleVersion(of: send, row: row, message: message, outcome: outcome, in: database)
      try database.run(
        sql: """
          UPDATE send SET outcome = ?, is_settled = ?, code = ?, sub_code = ?, reason = ?, message_id = ?, version = ?,
            lost_version = ?, log_id = coalesce(?, log_id), finished_at = ? WHERE id = ?
          """,
        arguments: StatementArguments(
          try SendRow.columns(of: outcome) + [
            message, version, lost(send, version), logID, moment.milliseconds, sendID,
          ]))
      try learn(from: outcome, of: send, in: database)
      return try sendRow(sendID, in: database).map(SendRow.send) ?? send
    }
  }

  /// Remembers what the refusal of a look has told about a message.
  public func learn(_ obstacle: Obstacle, of messageID: String) throws(HistoryFailure) {
    try write { try keep(obstacle, of: messageID, in: $0) }
  }

  /// Records what reading back showed; a proven send makes its version proven. With it an accepted send is settled.
  ///
  /// - Parameter readBackHash: tells this read-back from a later one: when the service gives it back again, nothing was
  ///   changed meanwhile, even if it differs from what was sent.
  public func record(_ proof: Proof, of sendID: Int64, readBackHash: String? = nil) throws(HistoryFailure) {
    try write { database in
      guard let send = try sendRow(sendID, in: database).map(SendRow.send) else { return }
      try database.run(
        sql: """
          UPDATE send SET proof = ?, proof_detail = ?, read_back_hash = ?,
            is_settled = max(is_settled, outcome = 'accepted') WHERE id = ?
          """,
        arguments: StatementArguments(try SendRow.columns(of: proof) + [readBackHash, sendID]))
      if proof.isProven, let version = send.version { try prove(version: version, of: send.messageID, in: database) }
    }
  }
}

extension History {
  /// A refused change may tell something that stays so; an accepted one shows that nothing is in the way.
  private func learn(from outcome: SendOutcome, of send: Send, in database: Database) throws {
    switch outcome {
    case .accepted where send.action == .patch || send.action == .edit:
      try keep(nil, of: send.messageID, in: database)
    case .refused(let code, _, let message):
      guard let obstacle = Obstacle(code: code, message: message, action: send.action) else { return }
      try keep(obstacle, of: send.messageID, in: database)
    case .accepted, .underWay, .notSent, .unknown: break
    }
  }

  private func keep(_ obstacle: Obstacle?, of messageID: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE message SET obstacle = ? WHERE app_id = ? AND id = ?",
      arguments: [obstacle?.rawValue, appID, messageID])
  }

  /// The version of another change of the message that was begun after the send `known`, or is on its way from another store
  /// that is still open: what a look showed is, or will soon be, no longer there.
  private func overtaking(_ messageID: String, since known: Int64, in database: Database) throws -> Int? {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, version, session, outcome FROM send
          WHERE app_id = ? AND message_id = ? AND version IS NOT NULL AND (id > ? OR outcome = 'under-way') ORDER BY id DESC
          """), arguments: [appID, messageID, known])
    return rows.first { row in
      let sender: Int64 = row["session"]
      return row["id"] > known || (sender != session.number && session.isRunning(sender))
    }?["version"]
  }

  private func sendRow(_ id: Int64, in database: Database) throws -> Row? {
    try Row.fetchOne(
      database.cachedStatement(sql: "\(SendRow.select) WHERE s.id = ? AND s.app_id = ?"), arguments: [id, appID])
  }

  /// The number of a version that was told to be there perhaps, and never was. It may stand in a draft: it is not given
  /// again.
  private func lost(_ send: Send, _ version: Int?) -> Int? {
    if case .unknown = send.outcome, version == nil { send.version } else { nil }
  }

  /// Makes the version of a create that was accepted, drops that of a change that was not.
  private func settleVersion(
    of send: Send, row: Row, message: String, outcome: SendOutcome, in database: Database
  ) throws -> Int? {
    switch outcome {
    case .underWay, .unknown: return send.version
    case .accepted:
      guard send.action == .create, send.version == nil, let content = Contents.text(row, "bytes") else {
        return send.version
      }
      return try addVersion(
        NewVersion(
          content: content, messageID: message, origin: VersionOrigin(rawValue: row["origin"]) ?? .sent,
          note: row["note"], parent: row["parent"], createdAt: send.startedAt, isProven: false), in: database
      ).number
    case .refused, .notSent:
      try database.run(
        sql: "DELETE FROM version WHERE app_id = ? AND message_id = ? AND number = ?",
        arguments: [appID, send.messageID, send.version])
      return nil
    }
  }
}
