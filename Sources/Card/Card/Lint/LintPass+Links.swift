import JSONText
import Phrase

/// Links that can not lead anywhere: empty ones, and ones without a scheme (card-json.md section 10).
extension LintPass {
  private static let mainKeys = ["url", "default_url"]
  private static let platformKeys = ["pc_url", "ios_url", "android_url"]

  mutating func checkLinks() {
    for node in OpenNodes(card.document) where !isFull {
      switch node.kind {
      case .object where !Self.isPayload(node): checkLinks(of: node)
      case .string where node.isMarkup: checkMarkup(node)
      default: break
      }
    }
  }

  private static func isPayload(_ node: JSONNode) -> Bool {
    node.key.map(OpenNodes.closed.contains) ?? false
  }

  private mutating func checkLinks(of node: JSONNode) {
    let platforms = Self.platformKeys.map { node[$0]?.string ?? "" }
    for link in Self.mainKeys.compactMap({ node[$0] }) {
      guard let text = link.string else { continue }
      // Without a main link, links for all three platforms do.
      if text.isEmpty, !platforms.contains("") { continue }
      check(link: text, at: link.range)
    }
    for link in Self.platformKeys.compactMap({ node[$0] }) {
      guard let text = link.string, !text.isEmpty else { continue }
      check(link: text, at: link.range)
    }
  }

  private mutating func check(link: String, at range: Range<Int>) {
    guard let flaw = LinkFlaw(of: link) else { return }
    report(Finding(rule: .link, range: range, phrase: .link(flaw)))
  }

  /// Looks at the `[text](link)` of Markdown: an empty link, or a host without a scheme.
  private mutating func checkMarkup(_ node: JSONNode) {
    for link in MarkdownLinks(node) {
      guard let flaw = LinkFlaw(of: link.text), flaw == .empty || link.text.looksLikeHost else { continue }
      report(Finding(rule: .link, range: link.range, phrase: .link(flaw)))
    }
  }
}

/// What is wrong with a link.
enum LinkFlaw: Hashable, Sendable {
  case empty, noScheme, noHost, blanks

  /// The flaw of a link; nil when it is good as far as can be seen, or when a template will fill it in.
  init?(of link: String) {
    let marks = ["${", "{{", "<#", "#{", "%s", "__", "$"]
    guard !marks.contains(where: { $0.count == 1 ? link.hasPrefix($0) : link.contains($0) }) else { return nil }
    guard !link.isEmpty else {
      self = .empty
      return
    }
    guard let colon = link.firstIndex(of: ":"), link[..<colon].allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "-") })
    else {
      self = .noScheme
      return
    }
    let rest = link[link.index(after: colon)...].drop { $0 == "/" }
    if rest.isEmpty {
      self = .noHost
    } else if link.contains(where: \.isWhitespace) {
      self = .blanks
    } else {
      return nil
    }
  }
}

extension String {
  /// `www.example.com/x`, but not `x` or `1`.
  fileprivate var looksLikeHost: Bool {
    hasPrefix("www.")
      || split(separator: "/", maxSplits: 1).first.map { $0.contains(".") && !$0.contains(" ") } ?? false
  }
}

extension JSONNode {
  /// Whether it is the text of a Markdown component or of a `lark_md`.
  fileprivate var isMarkup: Bool {
    guard hasKey("content"), let tag = parent?["tag"]?.string else { return false }
    return tag == "markdown" || tag == "lark_md"
  }
}
