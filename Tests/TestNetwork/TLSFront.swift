import NIOSSL

/// A server that speaks TLS and passes what it hears to a plain one on this machine.
public final class TLSFront: Sendable {
  private let relay: Relay

  public var port: Int { relay.port }

  /// - Parameters:
  ///   - identity: whom it says it is.
  ///   - upstream: the port of the plain server.
  public init(_ identity: TestIdentity, to upstream: Int) async throws {
    let configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMFile(identity.certificate).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(file: identity.key, format: .pem)))
    relay = try await Relay(to: upstream, security: NIOSSLContext(configuration: configuration))
  }
}
