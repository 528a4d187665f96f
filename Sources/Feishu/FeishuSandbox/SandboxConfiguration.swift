public import Logging

/// How a sandbox is to run.
public struct SandboxConfiguration: Sendable {
  /// What is in it at the start.
  public enum Seed: String, Codable, CaseIterable, Sendable {
    /// Two apps, some people, and four chats with messages that look real; five of them need attention.
    case demo
    /// One app and nothing else.
    case none
  }

  /// Where the time comes from. `POST /_sandbox/clock` moves it forward in any case.
  public enum Clock: Hashable, Sendable {
    case system
    /// Stands still at this time, in milliseconds since 1970, until it is moved.
    case fixed(milliseconds: Int64)
  }

  /// The port on 127.0.0.1; 0 picks a free one.
  public var port: Int
  /// Where the state is kept across runs; nil keeps it in memory only. A file that is there wins over `seed`.
  public var stateFile: String?
  public var seed: Seed
  /// Ids are made from it: the same number gives the same ids.
  public var seedNumber: UInt64
  public var clock: Clock
  /// Where the server's own complaints go; nil drops them.
  public var logger: Logger?

  public init(
    port: Int = 0, stateFile: String? = nil, seed: Seed = .demo, seedNumber: UInt64 = 1, clock: Clock = .system,
    logger: Logger? = nil
  ) {
    self.port = port
    self.stateFile = stateFile
    self.seed = seed
    self.seedNumber = seedNumber
    self.clock = clock
    self.logger = logger
  }
}
