import FoundationEssentials
import JSONText

/// The parameters of a login call, from JSON or from a form, and the client that speaks.
struct OAuthFields {
  private var fields: [String: String] = [:]
  /// The two halves of an `Authorization: Basic …` header.
  private var basic: (id: String, secret: String)?

  init(_ request: SandboxRequest) throws(OAuthRefusal) {
    if request.contentType?.lowercased().hasPrefix("application/x-www-form-urlencoded") == true {
      for pair in String(decoding: request.body, as: UTF8.self).split(separator: "&") {
        let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        fields[SandboxRequest.decoded(sides[0], blankForPlus: true)] =
          sides.count > 1 ? SandboxRequest.decoded(sides[1], blankForPlus: true) : ""
      }
    } else {
      let document = JSONDocument(bytes: request.body)
      guard document.isWellFormed, let root = document.root, root.kind == .object else { throw .malformed }
      for member in root.children where !member.isNull {
        guard let text = member.string else { throw .malformed }
        fields[member.key ?? ""] = text
      }
    }
    if let header = request.authorization, header.hasPrefix("Basic ") {
      let text = Data(base64Encoded: String(header.dropFirst(6))).map { String(decoding: $0, as: UTF8.self) } ?? ""
      let halves = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { throw .malformed }
      basic = (String(halves[0]), String(halves[1]))
    }
  }

  /// A parameter; an empty one counts as missing.
  func text(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }

  func required(_ name: String) throws(OAuthRefusal) -> String {
    guard let text = text(name) else { throw .missing(name) }
    return text
  }

  /// `scope`, taken apart at blanks; nil when there is none.
  func scopes() throws(OAuthRefusal) -> [String]? {
    guard let scopes = text("scope")?.split(separator: " ").map({ String($0) }) else { return nil }
    guard Set(scopes).count == scopes.count else { throw .scopeTwice }
    return scopes
  }

  /// Who asks, by one of the two ways and not by both (20070).
  func client() throws(OAuthRefusal) -> (id: String, secret: String) {
    guard let basic else { return (try required("client_id"), try required("client_secret")) }
    guard text("client_secret") == nil else { throw .twoClients }
    return basic
  }
}
