import NIOCore
import NIOPosix
import NIOSSL

/// A server on loopback that passes bytes on to another port; it ends when it is released.
///
/// It lives on its own threads: tests that run at the same time and block those of tasks do not hold it up.
final class Relay: Sendable {
  /// Judges what comes first, up to an empty line: what to answer, and whether to pass on what follows.
  typealias Gate = @Sendable (_ head: String) -> (reply: String, passes: Bool)

  let port: Int
  private let server: any Channel

  /// Listens on a free port.
  ///
  /// - Parameters:
  ///   - upstream: the port of this machine where everything comes out.
  ///   - security: speaks TLS with this where it is given.
  init(to upstream: Int, security: NIOSSLContext? = nil, gate: Gate? = nil) async throws {
    server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).childChannelInitializer {
      channel in
      channel.eventLoop.makeCompletedFuture {
        if let security { try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: security)) }
        try channel.pipeline.syncOperations.addHandler(NearEnd(upstream: upstream, gate: gate))
      }
    }.bind(host: "127.0.0.1", port: 0).get()
    port = server.localAddress?.port ?? 0
  }

  deinit {
    server.close(promise: nil)
  }
}

/// The side of whoever has connected.
private final class NearEnd: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private enum State {
    /// Not all of what comes first is there.
    case reading(ByteBuffer)
    /// What came meanwhile.
    case connecting([ByteBuffer])
    case joined(any Channel)
  }

  private let upstream: Int
  private let gate: Relay.Gate?
  private var state: State

  init(upstream: Int, gate: Relay.Gate?) {
    self.upstream = upstream
    self.gate = gate
    state = gate == nil ? .connecting([]) : .reading(ByteBuffer())
  }

  func channelActive(context: ChannelHandlerContext) {
    if gate == nil { connect(context, reply: nil) }
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    switch state {
    case .reading(var head):
      head.writeBuffer(&bytes)
      state = .reading(head)
      let text = String(buffer: head)
      if text.contains("\r\n\r\n") { judge(text, context) }
    case .connecting(let waiting): state = .connecting(waiting + [bytes])
    case .joined(let far): far.writeAndFlush(bytes, promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if case .joined(let far) = state { far.close(promise: nil) }
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // A connection that breaks is the client's to tell.
    context.close(promise: nil)
  }

  private func judge(_ head: String, _ context: ChannelHandlerContext) {
    guard let (reply, passes) = gate?(head) else { return }
    guard passes else {
      let channel = context.channel
      channel.writeAndFlush(ByteBuffer(string: reply)).whenComplete { _ in channel.close(promise: nil) }
      return
    }
    state = .connecting([])
    connect(context, reply: reply)
  }

  private func connect(_ context: ChannelHandlerContext, reply: String?) {
    let near = context.channel
    let own = NIOLoopBound(self, eventLoop: context.eventLoop)
    ClientBootstrap(group: context.eventLoop).channelInitializer { channel in
      channel.eventLoop.makeCompletedFuture { try channel.pipeline.syncOperations.addHandler(FarEnd(near: near)) }
    }.connect(host: "127.0.0.1", port: upstream).whenComplete { result in
      switch result {
      case .success(let far): own.value.join(far, near, reply: reply)
      case .failure: near.close(promise: nil)
      }
    }
  }

  private func join(_ far: any Channel, _ near: any Channel, reply: String?) {
    if let reply { near.writeAndFlush(ByteBuffer(string: reply), promise: nil) }
    if case .connecting(let waiting) = state {
      for bytes in waiting { far.writeAndFlush(bytes, promise: nil) }
    }
    state = .joined(far)
    if !near.isActive { far.close(promise: nil) }
  }
}

/// The side of the server behind.
private final class FarEnd: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let near: any Channel

  init(near: any Channel) {
    self.near = near
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    near.writeAndFlush(unwrapInboundIn(data), promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    near.close(promise: nil)
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
