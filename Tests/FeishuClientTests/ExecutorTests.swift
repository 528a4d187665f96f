import FeishuAPI
import LoopExecution
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOPosix
import TestServers
import Testing

@testable import FeishuClient

/// What is done on the thread of the connections.
@Suite("The thread of the connections")
struct ExecutorTests {
  @Test("A task on a loop's executor stays on the loop, also behind a wait and in the tasks it begins")
  func staysOnLoop() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    await withTaskExecutorPreference(LoopExecutor(loop)) {
      #expect(loop.inEventLoop)
      await Task.yield()
      #expect(loop.inEventLoop)
      async let isBelow = loop.inEventLoop
      #expect(await isBelow)
    }
    #expect(!loop.inEventLoop)
  }

  @Test("Calls made there have their tries, one after the other and many at once")
  func calls() async throws {
    let seen = Shared<Set<String>>([])
    let server = serving { request in
      seen.withLock { $0.insert(request.path).inserted } ? refused(230_020) : patched
    }
    try await withClient(of: server) { client in
      try await withTaskExecutorPreference(client.executor) {
        for _ in 1...5 { try await client.patch("om_1", content: "{}") }
        try await withThrowingTaskGroup { group in
          for number in 1...20 {
            group.addTask { _ = try await client.patch("om_\(number)", content: "{}") }
          }
          try await group.waitForAll()
        }
      }
      #expect(server.requests.count == 25 + 20, "the first try of each message was refused")
    }
  }

  @Test("A call made there is over when its time is")
  func timesOut() async throws {
    let server = serving { _ in .silence }
    try await withClient(of: server, callTimeout: 6000) { client in
      let call = Task(executorPreference: client.executor) {
        await failure { () async throws(FeishuFailure) in try await client.patch("om_1", content: "{}") }
      }
      let found = await call.value
      guard case .unknown(let outcome)? = found else {
        Issue.record("not unknown: \(String(describing: found))")
        return
      }
      #expect(outcome.reason == .timedOut)
    }
  }

  @Test("A call made there can be cancelled before it is sent and after it")
  func cancels() async throws {
    let server = serving { request in request.path.hasSuffix("warm") ? patched : .silence }
    try await withClient(of: server) { client in
      try await client.patch("warm", content: "{}")
      let late = Task(executorPreference: client.executor) { try await client.patch("om_1", content: "{}") }
      await eventually { server.requests.count == 2 }
      late.cancel()
      #expect(await late.result.failureKind == "unknown")
      let early = Task(executorPreference: client.executor) {
        while !Task.isCancelled { await Task.yield() }
        return try await client.patch("om_2", content: "{}")
      }
      early.cancel()
      #expect(await early.result.failureKind == "cancelled")
      #expect(server.requests.count == 2)
    }
  }

  @Test("A request goes out at its end, and a part of a long one at the end of the loop's turn")
  func joinsFlushes() throws {
    let channel = EmbeddedChannel()
    let below = FlushCount()
    try channel.pipeline.syncOperations.addHandlers([below, FlushJoiner()])
    let head = HTTPClientRequestPart.head(HTTPRequestHead(version: .http1_1, method: .PATCH, uri: "/"))
    let body = HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(string: "body")))
    for number in 1...2 {
      channel.writeAndFlush(head, promise: nil)
      channel.writeAndFlush(body, promise: nil)
      #expect(below.count == number - 1)
      channel.writeAndFlush(HTTPClientRequestPart.end(nil), promise: nil)
      #expect(below.count == number)
      channel.embeddedEventLoop.run()
      #expect(below.count == number)
    }
    channel.writeAndFlush(head, promise: nil)
    channel.writeAndFlush(body, promise: nil)
    #expect(below.count == 2)
    channel.embeddedEventLoop.run()
    #expect(below.count == 3)
    _ = try channel.finish()
  }
}

/// Counts the flushes that reach it.
private final class FlushCount: ChannelOutboundHandler {
  typealias OutboundIn = HTTPClientRequestPart

  private(set) var count = 0

  func flush(context: ChannelHandlerContext) {
    count += 1
    context.flush()
  }
}
