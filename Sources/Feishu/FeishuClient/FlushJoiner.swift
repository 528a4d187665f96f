import NIOCore

/// Sends at once what is flushed piece by piece.
///
/// The HTTP library flushes the head of a request and its body each by itself. That is two system calls, and the other side
/// is woken for a head with which it can do nothing yet. All flushes of one turn of the event loop become one here.
final class FlushJoiner: ChannelOutboundHandler {
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private var isDue = false

  func flush(context: ChannelHandlerContext) {
    guard !isDue else { return }
    isDue = true
    context.eventLoop.assumeIsolated().execute {
      self.isDue = false
      context.flush()
    }
  }
}
