import TestProcesses

/// A certificate with its key, and the authority that signed it: PEM files made by `openssl`.
public struct TestIdentity: Sendable {
  public let certificate: String
  public let key: String
  /// The certificate of the authority, which nobody trusts by itself.
  public let authority: String

  /// Makes an authority and a certificate for host names.
  ///
  /// - Parameter folder: where the files go; it must be there.
  public init(for names: [String], in folder: String) async throws {
    let list = names.map { "DNS:\($0)" }.joined(separator: ",")
    let curve = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
    let script = """
      set -e
      openssl req -x509 \(curve) -keyout ca.key -out ca.pem -days 2 -subj "/CN=Test Authority"
      openssl req \(curve) -keyout host.key -out host.csr -subj "/CN=Test Host"
      printf 'subjectAltName=\(list)\\nbasicConstraints=critical,CA:FALSE\\n' > host.ext
      openssl x509 -req -in host.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile host.ext -out host.pem
      """
    let said = "\(folder)/openssl.log"
    let end = try await TestProcess.start(
      "/bin/sh", ["-c", script], environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder], folder: folder,
      errors: said
    ).end()
    guard end.status == 0 else { throw NoIdentity(log: said) }
    (certificate, key, authority) = ("\(folder)/host.pem", "\(folder)/host.key", "\(folder)/ca.pem")
  }
}

/// `openssl` is missing or failed.
public struct NoIdentity: Error, Sendable {
  /// What it said.
  public let log: String
}
