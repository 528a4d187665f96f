import AsyncHTTPClient
import Glibc
import NIOCore
import NIOPosix

extension TransportTrouble {
  /// Sorts an error of the network library by what it means for the request.
  init(_ error: any Error, wasSent: Bool) {
    let words = "\(error)"
    guard wasSent else {
      if error is CancellationError || error as? HTTPClientError == .cancelled {
        self = .cancelledBeforeSending
      } else {
        self = .notSent(TransportTrouble.reason(notToSend: error), words)
      }
      return
    }
    switch error as? HTTPClientError {
    case .cancelled: self = .lost(.cancelled, words)
    case .deadlineExceeded, .readTimeout, .writeTimeout: self = .lost(.timedOut, words)
    default: self = .lost(error is CancellationError ? .cancelled : .connectionLost, words)
    }
  }

  private static func reason(notToSend error: any Error) -> Unreachable.Reason {
    if let error = error as? HTTPClientError { return reason(notToSend: error) }
    if let error = error as? IOError { return reason(number: error.errnoCode) }
    if let error = error as? NIOConnectionError {
      if let first = error.connectionErrors.first?.error { return reason(notToSend: first) }
      return error.dnsAError == nil && error.dnsAAAAError == nil ? .other : .nameNotFound
    }
    if case .connectTimeout = error as? ChannelError { return .timedOut }
    // The library's TLS errors are types of a package that we do not use ourselves.
    return String(reflecting: type(of: error)).contains("SSL") ? .notSecure : .other
  }

  private static func reason(notToSend error: HTTPClientError) -> Unreachable.Reason {
    switch error {
    case .connectTimeout, .deadlineExceeded, .getConnectionFromPoolTimeout, .tlsHandshakeTimeout: .timedOut
    case .invalidURL, .emptyHost, .emptyScheme: .badAddress
    case .invalidProxyResponse, .proxyAuthenticationRequired, .httpProxyHandshakeTimeout, .socksHandshakeTimeout: .proxy
    case .alreadyShutdown: .shutDown
    default: .other
    }
  }

  private static func reason(number: CInt) -> Unreachable.Reason {
    switch number {
    case ECONNREFUSED: .connectionRefused
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL: .noRoute
    case ETIMEDOUT: .timedOut
    default: .other
    }
  }
}
