import Crypto
import FoundationEssentials

/// What the login page was given to hold a code's redeemer against (PKCE, feishu-api.md 2.4).
struct CodeChallenge: Codable, Hashable, Sendable {
  enum Method: String, Codable, CaseIterable, Sendable {
    /// The challenge is the verifier itself.
    case plain
    /// The challenge is the verifier's SHA-256 in base64, spelled for addresses and without `=` at the end.
    case sha256 = "S256"
  }

  var text: String
  var method = Method.plain

  /// Whether whoever has this verifier may redeem the code.
  func fits(_ verifier: String) -> Bool {
    switch method {
    case .plain: return verifier == text
    case .sha256:
      let digest = Data(SHA256.hash(data: Data(verifier.utf8))).base64EncodedString()
      let spelled = digest.utf8.filter { $0 != UInt8(ascii: "=") }.map { byte in
        switch byte {
        case UInt8(ascii: "+"): UInt8(ascii: "-")
        case UInt8(ascii: "/"): UInt8(ascii: "_")
        default: byte
        }
      }
      return String(decoding: spelled, as: UTF8.self) == text
    }
  }
}
