import NIOCore
import NIOPosix
import NIOSSL

/// A connection as bytes.
typealias Link = NIOAsyncChannel<ByteBuffer, ByteBuffer>

/// A server on loopback that passes bytes on; it ends when it is released.
final class Relay: Sendable {
  let port: Int
  private let work: Task<Void, Never>

  /// Listens on a free port.
  ///
  /// - Parameters:
  ///   - security: speaks TLS with this where it is given.
  ///   - handle: what to do with a connection.
  init(security: NIOSSLContext? = nil, _ handle: @escaping @Sendable (Link) async throws -> Void) async throws {
    let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(
      host: "127.0.0.1", port: 0
    ) { channel in
      channel.eventLoop.makeCompletedFuture {
        if let security { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security)) }
        return try Link(wrappingChannelSynchronously: channel)
      }
    }
    port = server.channel.localAddress?.port ?? 0
    work = Task {
      try? await server.executeThenClose { links in
        try await withThrowingDiscardingTaskGroup { group in
          // A connection that breaks is the client's to tell.
          for try await link in links { group.addTask { try? await handle(link) } }
        }
      }
    }
  }

  deinit {
    work.cancel()
  }

  /// Connects to a port of this machine.
  static func connect(to port: Int) async throws -> Link {
    try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton).connect(host: "127.0.0.1", port: port) {
      channel in
      channel.eventLoop.makeCompletedFuture { try Link(wrappingChannelSynchronously: channel) }
    }
  }

  /// Passes everything from one side to the other until the near one ends.
  ///
  /// - Parameter near: what comes in; there can be one reader only, which may have read something already.
  static func join(
    _ near: inout NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator,
    _ writer: NIOAsyncChannelOutboundWriter<ByteBuffer>, with far: Link
  ) async throws {
    try await far.executeThenClose { inbound, outbound in
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask {
          for try await bytes in inbound { try await writer.write(bytes) }
          writer.finish()
        }
        while let bytes = try await near.next() { try await outbound.write(bytes) }
        group.cancelAll()
      }
    }
  }
}
