import FoundationEssentials
import History
import Phrase

/// The history of a profile, for commands that need no network.
enum Archive {
  static func open(_ path: String, appID: String) throws(CommandFailure) -> History {
    do {
      return try History.open(path: path, appID: appID)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Opens the history to look into it; a folder that can't be written is no hindrance.
  static func openForReading(_ settings: Settings) throws(CommandFailure) -> History {
    let appID = try settings.app().appID
    do {
      return try History.open(path: settings.store, appID: appID)
    } catch .readOnly {
      do {
        return try History.open(path: settings.store, appID: appID, access: .readOnly)
      } catch {
        // SQLite makes files beside the store even to read it. Where it can't, a copy serves.
        guard let copy = try copy(of: settings.store, appID: appID) else { throw CommandFailure(error) }
        return copy
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The history in a copy that is gone when it is closed; nil when none can be made or read.
  private static func copy(of store: String, appID: String) throws(CommandFailure) -> History? {
    let folder = try TemporaryFolder()
    // What is open stays readable.
    defer { folder.remove() }
    do {
      for end in ["", "-wal"] where Files.exists(store + end) {
        try FileManager.default.copyItem(atPath: store + end, toPath: "\(folder.path)/store.sqlite\(end)")
      }
      return try History.open(path: "\(folder.path)/store.sqlite", appID: appID, access: .readOnly)
    } catch {
      return nil
    }
  }
}
