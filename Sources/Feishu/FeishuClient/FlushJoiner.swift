import NIOCore
import NIOHTTP1

/// Sends a request at once that is flushed piece by piece.
///
/// The HTTP library flushes the head of a request and its body each by itself. That is two system calls, and the other side
/// is woken for a head with which it can do nothing yet. Here they wait for the end of the request, but no longer than to the
/// end of the event loop's turn: a long body comes in pieces, each of which must have gone out before the next one comes.
final class FlushJoiner: ChannelOutboundHandler {
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  private var isWhole = false
  private var isWaiting = false

  /// Adds one to a connection of the HTTP library, where its requests are not bytes yet.
  static func add(to channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let decoder = try pipeline.handler(type: ByteToMessageHandler<HTTPResponseDecoder>.self)
      try pipeline.addHandler(FlushJoiner(), position: .after(decoder))
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    if case .end = Self.unwrapOutboundIn(data) { isWhole = true }
    context.write(data, promise: promise)
  }

  func flush(context: ChannelHandlerContext) {
    if isWhole {
      isWhole = false
      isWaiting = false
      context.flush()
    } else if !isWaiting {
      isWaiting = true
      context.eventLoop.assumeIsolated().execute {
        guard self.isWaiting else { return }
        self.isWaiting = false
        context.flush()
      }
    }
  }
}
