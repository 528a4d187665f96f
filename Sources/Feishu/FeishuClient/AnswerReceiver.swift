import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Collects one answer, and remembers whether the request had begun to go out: that decides between "surely not sent" and
/// "nobody knows".
final class AnswerReceiver: HTTPClientResponseDelegate {
  typealias Response = RawAnswer

  private struct State {
    var wasSent = false
    var answer: RawAnswer?
    var task: HTTPClient.Task<RawAnswer>?
    var isCancelled = false
  }

  private struct NoHead: Error {}
  private struct TooLong: Error {}

  private let limit: Int
  private let state = Mutex(State())

  /// Reads bodies up to `limit` bytes.
  init(limit: Int) {
    self.limit = limit
  }

  /// Whether anything of the request was written.
  var wasSent: Bool { state.withLock { $0.wasSent } }

  /// The beginning of an answer that was too long.
  var longAnswer: RawAnswer? { state.withLock { $0.answer?.isTooLong == true ? $0.answer : nil } }

  /// Sends the request, unless the caller has cancelled before.
  func begin(
    on loop: any EventLoop, _ send: () -> HTTPClient.Task<RawAnswer>
  ) -> EventLoopFuture<RawAnswer> {
    guard !state.withLock({ $0.isCancelled }) else { return loop.makeFailedFuture(CancellationError()) }
    let task = send()
    let isCancelled = state.withLock { state in
      state.task = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
    return task.futureResult
  }

  /// Gives the request up.
  func cancel() {
    state.withLock { state in
      state.isCancelled = true
      return state.task
    }?.cancel()
  }

  func didSendRequestHead(task: HTTPClient.Task<RawAnswer>, _ head: HTTPRequestHead) {
    state.withLock { $0.wasSent = true }
  }

  func didReceiveHead(task: HTTPClient.Task<RawAnswer>, _ head: HTTPResponseHead) -> EventLoopFuture<Void> {
    state.withLock { $0.answer = RawAnswer(head) }
    return task.eventLoop.makeSucceededVoidFuture()
  }

  func didReceiveBodyPart(task: HTTPClient.Task<RawAnswer>, _ buffer: ByteBuffer) -> EventLoopFuture<Void> {
    let isTooLong = state.withLock { state in
      guard var answer = state.answer else { return false }
      state.answer = nil  // so that appending does not copy
      answer.isTooLong = answer.body.count + buffer.readableBytes > limit
      if !answer.isTooLong { answer.body.append(contentsOf: buffer.readableBytesView) }
      state.answer = answer
      return answer.isTooLong
    }
    return isTooLong ? task.eventLoop.makeFailedFuture(TooLong()) : task.eventLoop.makeSucceededVoidFuture()
  }

  func didFinishRequest(task: HTTPClient.Task<RawAnswer>) throws -> RawAnswer {
    guard let answer = state.withLock({ $0.answer }) else { throw NoHead() }
    return answer
  }
}
