import AsyncHTTPClient
import FeishuAPI
import LoopExecution
import NIOCore
import NIOHTTP1
import NIOSSL

/// The connection pool, and one request at a time through it. Nothing else in cardfix speaks HTTP as a client.
final class Transport: Sendable {
  private let direct: HTTPClient
  private let proxied: [ProxyServer: HTTPClient]
  private let proxies: ProxyRules
  private let loop: any EventLoop
  /// Runs tasks where all connections are served.
  let executor: LoopExecutor
  private let callTimeout: TimeAmount
  private let answerLimit: Int

  init(_ configuration: ClientConfiguration) {
    var settings = HTTPClient.Configuration()
    settings.redirectConfiguration = .disallow
    settings.httpVersion = .http1Only
    // Nobody collects traces here; what nobody sees need not be measured.
    settings.tracing.tracer = nil
    settings.timeout.connect = .milliseconds(Int64(configuration.connectTimeout))
    // Told at once that nobody listens, the operator decides; the library would try on until the time is over.
    settings.connectionPool.retryConnectionEstablishment = false
    settings.connectionPool.idleTimeout = .seconds(50)
    settings.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 16
    settings.http1_1ConnectionDebugInitializer = FlushJoiner.add
    var security = TLSConfiguration.makeClientConfiguration()
    if let own = configuration.network.certificates {
      security.additionalTrustRoots = [.certificates(own.certificates)]
    }
    settings.tlsConfiguration = security
    // All on one event loop: then "sent" and "cancelled" or "timed out" cannot overtake each other.
    let loop = HTTPClient.defaultEventLoopGroup.any()
    self.loop = loop
    executor = LoopExecutor(loop)
    direct = HTTPClient(eventLoopGroup: loop, configuration: settings)
    proxies = configuration.network.proxies
    proxied = Dictionary(
      uniqueKeysWithValues: proxies.servers.map { server in
        settings.proxy = server.setting
        return (server, HTTPClient(eventLoopGroup: loop, configuration: settings))
      })
    callTimeout = .milliseconds(Int64(configuration.callTimeout))
    answerLimit = configuration.answerLimit
  }

  deinit {
    shutdown()
  }

  /// Takes no more requests and closes all connections, without waiting for that: one that is just being made would be
  /// waited for until its time is over.
  func shutdown() {
    // What it could say is that it was shut down before.
    for client in [direct] + proxied.values { client.shutdown { _ in } }
  }

  /// The proxy through which an address is reached; nil for none, and for what is no address.
  func proxy(for address: String) -> ProxyServer? {
    (try? HTTPClient.Request(url: address)).flatMap { proxy(for: $0) }
  }

  private func proxy(for request: HTTPClient.Request) -> ProxyServer? {
    proxies.server(scheme: request.scheme, host: request.host, port: request.port)
  }

  /// Sends one request and reads its answer, whatever that is.
  func exchange(
    _ method: String, _ address: String, headers: [(String, String)], body: [UInt8]?
  ) async throws(TransportTrouble) -> RawAnswer {
    let request: HTTPClient.Request
    do {
      request = try HTTPClient.Request(
        url: address, method: HTTPMethod(rawValue: method), headers: HTTPHeaders(headers),
        body: body.map { .bytes($0) })
    } catch {
      throw .notSent(.badAddress, "\(error)")
    }
    let client = proxy(for: request).flatMap { proxied[$0] } ?? direct
    var isRepeated = false
    while true {
      let receiver = AnswerReceiver(limit: answerLimit)
      do {
        return try await answer(to: request, through: client, receiver)
      } catch {
        if let answer = receiver.longAnswer { return answer }
        // The other side has closed the kept connection just when it was taken: nothing went out, and the next one is new.
        if case .ioOnClosedChannel? = error as? ChannelError, !receiver.wasSent, !isRepeated {
          isRepeated = true
          continue
        }
        throw TransportTrouble(error, wasSent: receiver.wasSent)
      }
    }
  }

  private func answer(
    to request: HTTPClient.Request, through client: HTTPClient, _ receiver: AnswerReceiver
  ) async throws -> RawAnswer {
    try await withTaskCancellationHandler {
      let begin = { @Sendable [loop, callTimeout] in
        receiver.begin(on: loop) {
          client.execute(request: request, delegate: receiver, deadline: .now() + callTimeout)
        }
      }
      // Begun on its loop, which is woken once; from outside the library would wake it for the deadline and for the request.
      return try await (loop.inEventLoop ? begin() : loop.flatSubmit(begin)).get()
    } onCancel: {
      receiver.cancel()
    }
  }
}
