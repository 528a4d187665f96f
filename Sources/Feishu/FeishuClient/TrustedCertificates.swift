import Glibc
import NIOSSL
public import Phrase

/// Certificates that are trusted beside those of the system: a company's own authority.
public struct TrustedCertificates: Sendable {
  let certificates: [NIOSSLCertificate]

  /// Reads a PEM file with one certificate or more.
  ///
  /// - Throws: ``CertificateFileProblem``.
  public init(path: String) throws(CertificateFileProblem) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path, String(cString: strerror(errno))) }
    close(descriptor)
    do {
      certificates = try NIOSSLCertificate.fromPEMFile(path)
    } catch {
      throw .noCertificate(path)
    }
    guard !certificates.isEmpty else { throw .noCertificate(path) }
  }
}

/// Why a file of certificates can't be used.
public enum CertificateFileProblem: Error, Hashable, Sendable {
  case unreadable(String, String)
  case noCertificate(String)

  /// What is wrong with which file.
  public var phrase: Phrase {
    switch self {
    case .unreadable(let path, let reason):
      Phrase(en: "The certificates in \(path) cannot be read: \(reason).", zh: "无法读取证书文件 \(path)：\(reason)。")
    case .noCertificate(let path):
      Phrase(
        en: "\(path) holds no certificate; it must have lines of -----BEGIN CERTIFICATE-----.",
        zh: "\(path) 中没有证书，应包含 -----BEGIN CERTIFICATE----- 段。")
    }
  }
}

/// How hosts are reached.
public struct NetworkSettings: Sendable {
  public var proxies: ProxyRules
  /// Trusted beside what the system trusts.
  public var certificates: TrustedCertificates?

  public init(proxies: ProxyRules = .none, certificates: TrustedCertificates? = nil) {
    self.proxies = proxies
    self.certificates = certificates
  }
}
