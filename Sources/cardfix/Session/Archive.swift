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
        throw CommandFailure(error)
      }
    } catch {
      throw CommandFailure(error)
    }
  }
}
