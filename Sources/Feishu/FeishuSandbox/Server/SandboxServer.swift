import Glibc
import Hummingbird
import Logging
import LoopExecution
import NIOCore
import ServiceLifecycle

/// The HTTP server around the core, on 127.0.0.1 only.
final class SandboxServer: Sendable {
  let port: Int
  private let services: ServiceGroup
  private let running: Task<Void, Never>

  private init(port: Int, services: ServiceGroup, running: Task<Void, Never>) {
    self.port = port
    self.services = services
    self.running = running
  }

  /// Opens the port; the server answers when this returns.
  static func start(_ core: SandboxCore, port: Int, logger: Logger?) async throws(SandboxFailure) -> SandboxServer {
    guard (0...65_535).contains(port) else { throw .portRefused(port, reason: "no such port") }
    let logger = logger ?? Logger(label: "sandbox") { _ in SwiftLogNoOpLogHandler() }
    let (openings, opening) = AsyncStream<Result<Int, SandboxFailure>>.makeStream()
    // One loop, and every task of the server on it: calls take turns at the state anyway, and one that is read, answered
    // and written by the same thread wakes no other.
    let loop = EventLoopGroupProvider.singleton.eventLoopGroup.next()
    let application = Application(
      responder: SandboxResponder(core: core),
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: port)),
      onServerRunning: { channel in opening.yield(.success(channel.localAddress?.port ?? port)) },
      eventLoopGroupProvider: .shared(loop),
      logger: logger)
    var configuration = ServiceGroupConfiguration(services: [application], logger: logger)
    // A client that stops in the middle of a request does not keep the server up.
    configuration.maximumGracefulShutdownDuration = .seconds(2)
    let services = ServiceGroup(configuration: configuration)
    let running = Task.detached(executorPreference: LoopExecutor(loop)) {
      do {
        try await services.run()
      } catch {
        opening.yield(.failure(failure(error, port: port)))
      }
      opening.finish()
    }
    for await result in openings {
      return SandboxServer(port: try result.get(), services: services, running: running)
    }
    throw .portRefused(port, reason: "the server ended at once")
  }

  /// Closes the port, lets calls that are under way finish, and closes all connections.
  func stop() async {
    await services.triggerGracefulShutdown()
    await running.value
  }

  private static func failure(_ error: any Error, port: Int) -> SandboxFailure {
    let code = (error as? IOError)?.errnoCode
    return code == EADDRINUSE ? .portInUse(port) : .portRefused(port, reason: "\(error)")
  }
}
