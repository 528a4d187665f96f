import AsyncHTTPClient
import Glibc
import NIOCore
import NIOPosix
import NIOSSL

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
    return securityReason(error) ?? .other
  }

  /// What was wrong with the encryption; nil when it was something else.
  private static func securityReason(_ error: any Error) -> Unreachable.Reason? {
    if let error = error as? NIOSSLExtraError {
      let isName = error == .failedToValidateHostname || error == .serverHostnameImpossibleToMatch
      return isName ? .wrongName : .notSecure
    }
    guard error is NIOSSLError || error is BoringSSLError else { return nil }
    // The reason stands in the text of the library below the library alone.
    return "\(error)".contains("CERTIFICATE_VERIFY_FAILED") ? .untrusted : .notSecure
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
