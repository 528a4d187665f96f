import FoundationEssentials
import GRDB
import Messages

/// Sends as rows: outcomes and proofs are a word and its details.
enum SendRow {
  static let select = "SELECT s.*, c.bytes FROM send s LEFT JOIN content c ON c.id = s.content_id"

  static func send(_ row: Row) -> Send {
    Send(
      id: row["id"], action: Send.Action(rawValue: row["action"]) ?? .patch, messageID: row["message_id"],
      version: row["version"], startedAt: Timestamp(milliseconds: row["started_at"]),
      finishedAt: moment(row["finished_at"]), outcome: outcome(row), proof: proof(row), logID: row["log_id"],
      uuid: row["uuid"])
  }

  static func record(_ row: Row, isRunning: (Int64) -> Bool) -> SendRecord {
    SendRecord(
      send: send(row), content: Contents.text(row, "bytes"), receiver: row["receiver"],
      updatedBefore: moment(row["updated_before"]), readBackHash: row["read_back_hash"],
      isRunning: isRunning(row["session"]))
  }

  private static func moment(_ milliseconds: Int64?) -> Timestamp? {
    milliseconds.map(Timestamp.init(milliseconds:))
  }

  private static func outcome(_ row: Row) -> SendOutcome {
    let reason: String = row["reason"] ?? ""
    func facts() -> Reason { Self.reason(reason) }
    return switch row["outcome"] as String {
    case "accepted": .accepted
    case "refused": .refused(code: row["code"] ?? 0, subCode: row["sub_code"], message: reason)
    case "not-sent": .notSent(reason: facts())
    case "under-way": .underWay
    default: .unknown(reason: facts())
    }
  }

  private static func proof(_ row: Row) -> Proof {
    let detail: String = row["proof_detail"] ?? ""
    return switch row["proof"] as String {
    case "proven": .proven
    case "differs": .differs((try? JSONDecoder().decode([String].self, from: Data(detail.utf8))) ?? [])
    case "unreadable": .unreadable(reason: reason(detail))
    default: .none
    }
  }

  /// A reason as it is kept; a text that is none, as words.
  static func text(of reason: Reason) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(reason), as: UTF8.self)
  }

  private static func reason(_ text: String) -> Reason {
    (try? JSONDecoder().decode(Reason.self, from: Data(text.utf8))) ?? .words(text)
  }

  /// The columns `outcome`, `is_settled`, `code`, `sub_code`, `reason`.
  static func columns(of outcome: SendOutcome) throws -> [(any DatabaseValueConvertible)?] {
    switch outcome {
    case .underWay: [outcome.word, false, nil, nil, nil]
    // Accepted is not yet proven.
    case .accepted: [outcome.word, false, nil, nil, nil]
    case .refused(let code, let subCode, let message): [outcome.word, true, code, subCode, message]
    case .notSent(let reason): [outcome.word, true, nil, nil, try text(of: reason)]
    case .unknown(let reason): [outcome.word, false, nil, nil, try text(of: reason)]
    }
  }

  /// The columns `proof` and `proof_detail`.
  static func columns(of proof: Proof) throws -> [(any DatabaseValueConvertible)?] {
    switch proof {
    case .none: ["none", nil]
    case .proven: ["proven", nil]
    case .differs(let places): ["differs", String(decoding: try JSONEncoder().encode(places), as: UTF8.self)]
    case .unreadable(let reason): ["unreadable", try text(of: reason)]
    }
  }
}
