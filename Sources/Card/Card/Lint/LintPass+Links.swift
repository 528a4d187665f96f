import JSONText
import Phrase

/// Links that can not lead anywhere: empty ones, and ones without a scheme (card-json.md section 10).
extension LintPass {
  private static let platforms = ["pc_url", "ios_url", "android_url"]

  mutating func checkLink(_ text: String, _ node: JSONNode, _ place: CardPlace) {
    guard let flaw = LinkFlaw(of: text) else { return }
    if flaw == .empty {
      // An empty link for one platform is none; without a main link, links for all three platforms do.
      if Self.platforms.contains(where: { node.hasKey($0) }) { return }
      let others = Self.platforms.map { node.parent?[$0]?.string ?? "" }
      if !others.contains("") { return }
    }
    report(.link, flaw == .notEncoded ? .hint : .warning, at: node.range, .link(flaw), fix: fix(flaw, text, node))
  }

  private func fix(_ flaw: LinkFlaw, _ text: String, _ node: JSONNode) -> QuickFix? {
    switch flaw {
    case .noScheme: text.looksLikeHost ? rewriting(node, to: "https://" + text) : nil
    case .blanks:
      text.contains { $0.isWhitespace && $0 != " " }
        ? nil
        : rewriting(node, to: text.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20"))
    case .empty, .noHost, .notEncoded: nil
    }
  }
}

/// What is wrong with a link.
enum LinkFlaw: Hashable, Sendable {
  case empty, noScheme, noHost, blanks, notEncoded

  /// The flaw of a link; nil when it is good as far as can be seen, or when a template will fill it in.
  init?(of link: String) {
    let bytes = link.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[..<colon].allSatisfy(Self.isScheme) else {
      guard !Placeholder.isIn(link), !link.contains("__") else { return nil }
      self = link.isEmpty ? .empty : .noScheme
      return
    }
    let rest = bytes[bytes.index(after: colon)...]
    if rest.allSatisfy({ $0 == UInt8(ascii: "/") }) {
      self = .noHost
    } else if bytes.contains(where: { $0 == 0x20 || (0x09...0x0D).contains($0) }) {
      if Placeholder.isIn(link) { return nil }
      self = .blanks
    } else if bytes.contains(where: { $0 >= 0x80 }) {
      if Placeholder.isIn(link) { return nil }
      self = .notEncoded
    } else {
      return nil
    }
  }

  private static func isScheme(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
  }
}

extension String {
  /// `www.example.com/x`, but not `x` or `1`.
  var looksLikeHost: Bool {
    hasPrefix("www.")
      || split(separator: "/", maxSplits: 1).first.map { $0.contains(".") && !$0.contains(" ") } ?? false
  }
}
