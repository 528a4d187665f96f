import GRDB
public import Phrase

/// Why the store could not do something, by what a person can do about it.
public enum HistoryFailure: Error, Hashable, Sendable {
  /// The file or its folder can't be written.
  case readOnly(path: String)
  case cannotOpen(path: String, reason: String)
  /// Not a store, or one with broken pages.
  case damaged(path: String, reason: String)
  /// No room on the disk.
  case full(path: String)
  /// Written by a newer cardfix: `found` is the number of its form, `known` the newest one that this program knows.
  case newerSchema(path: String, found: Int, known: Int)
  /// Another process kept it locked for seconds.
  case busy(path: String)
  /// Another change of the message was begun meanwhile; it makes this version.
  case overtaken(by: Int)
  case other(reason: String)

  init(_ error: any Error, path: String) {
    if let failure = error as? HistoryFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self = .other(reason: String(describing: error))
      return
    }
    let reason = error.message ?? "SQLite \(error.resultCode.rawValue)"
    self =
      switch error.resultCode {
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path: path, reason: reason)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path, reason: reason)
      case .SQLITE_FULL: .full(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      default: .other(reason: reason)
      }
  }

  /// What happened and what to do next.
  public var phrase: Phrase {
    switch self {
    case .readOnly(let path): HistoryPhrases.readOnly(path)
    case .cannotOpen(let path, let reason): HistoryPhrases.cannotOpen(path, reason)
    case .damaged(let path, let reason): HistoryPhrases.damaged(path, reason)
    case .full(let path): HistoryPhrases.full(path)
    case .newerSchema(let path, let found, let known): HistoryPhrases.newerSchema(path, found, known)
    case .busy(let path): HistoryPhrases.busy(path)
    case .overtaken(let version): HistoryPhrases.overtaken(version)
    case .other(let reason): HistoryPhrases.other(reason)
    }
  }
}
