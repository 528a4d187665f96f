/// The inside of a line of card or post Markdown, taken apart (card-json.md section 11).
///
/// Only as far as the projection and posts need it: emphasis, links, pictures, mentions; other tags lose their brackets and
/// keep their text.
enum InlineMarkdown {
  enum Piece: Hashable {
    case text(String, styles: [String])
    case link(String, href: String)
    case image(key: String)
    case mention(id: String)
  }

  /// Beyond this a text is not taken apart: content that a control route put in may have any size.
  private static let longest = 200_000
  /// How far the end of a mark is looked for, so that a text full of unmatched marks takes no longer than others.
  private static let reach = 1000

  static func pieces(of text: String) -> [Piece] {
    guard text.utf8.count <= longest else { return [.text(text, styles: [])] }
    var reader = Reader(rest: Array(text)[...])
    return merged(reader.pieces(styles: [], depth: 0))
  }

  /// The text without its marks.
  static func plain(_ text: String) -> String {
    pieces(of: text).map { piece in
      switch piece {
      case .text(let text, _), .link(let text, _): text
      case .image, .mention: ""
      }
    }.joined()
  }

  /// The ids of those who are mentioned, in reading order; a mention in code is none.
  static func mentions(in text: String) -> [String] {
    guard text.contains(bytesOf: "<at ") else { return [] }
    guard !text.contains(bytesOf: "`") else {
      return pieces(of: text).compactMap { piece in
        guard case .mention(let id) = piece else { return nil }
        return id
      }
    }
    var ids: [String] = []
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard rest.starts(with: "at ".utf8), let end = rest.prefix(reach).firstIndex(of: UInt8(ascii: ">")) else {
        continue
      }
      if let id = mentioned(in: rest[rest.startIndex..<end]) { ids.append(id) }
      rest = rest[end...]
      // What stands up to the closing tag is the name.
      if let close = rest.prefix(reach).firstRange(of: "</at>".utf8) { rest = rest[close.upperBound...] }
    }
    return ids
  }

  /// Who is named by the inside of an `at` tag.
  private static func mentioned(in tag: ArraySlice<UInt8>) -> String? {
    ["id", "ids", "email"].lazy.compactMap { TextContent.attribute($0, in: tag) }.first
  }

  private static func merged(_ pieces: [Piece]) -> [Piece] {
    var out: [Piece] = []
    for piece in pieces {
      if case .text(let text, let styles) = piece, case .text(let before, styles)? = out.last {
        out[out.count - 1] = .text(before + text, styles: styles)
      } else {
        out.append(piece)
      }
    }
    return out
  }

  private struct Reader {
    var rest: ArraySlice<Character>

    mutating func pieces(styles: [String], depth: Int) -> [Piece] {
      var out: [Piece] = []
      while let character = rest.first {
        if let special = special(character, styles: styles, depth: depth) {
          out += special
        } else {
          out.append(.text(String(character), styles: styles))
          rest.removeFirst()
        }
      }
      return out
    }

    private mutating func special(_ character: Character, styles: [String], depth: Int) -> [Piece]? {
      switch character {
      case "*", "_", "~":
        for (mark, style) in [("**", "bold"), ("__", "bold"), ("~~", "lineThrough"), ("*", "italic")] {
          if depth < 8, let inside = take(between: mark, and: mark) {
            var reader = Reader(rest: inside)
            return reader.pieces(styles: styles.contains(style) ? styles : styles + [style], depth: depth + 1)
          }
        }
        return nil
      case "`": return take(between: "`", and: "`").map { [.text(String($0), styles: styles)] }
      case "!":
        guard rest.dropFirst().first == "[" else { return nil }
        let whole = rest
        rest.removeFirst()
        if let (_, target) = takeLink() { return [.image(key: target)] }
        rest = whole
        return nil
      case "[": return takeLink().map { [.link(InlineMarkdown.plain($0.text), href: $0.target)] }
      case "<": return takeTag().map { piece in piece.map { [$0] } ?? [] }
      default: return nil
      }
    }

    /// `mark…mark` at the front, with something that is not blank inside.
    private mutating func take(between opening: String, and closing: String) -> ArraySlice<Character>? {
      guard rest.starts(with: opening) else { return nil }
      let inside = rest.dropFirst(opening.count).prefix(reach)
      guard let end = inside.firstRange(of: Array(closing)), !end.isEmpty, end.lowerBound > inside.startIndex,
        inside.first?.isWhitespace == false
      else { return nil }
      rest = rest[end.upperBound...]
      return inside[..<end.lowerBound]
    }

    /// `[text](target)` at the front.
    private mutating func takeLink() -> (text: String, target: String)? {
      let near = rest.prefix(reach)
      guard let middle = near.firstRange(of: Array("](")), let end = near[middle.upperBound...].firstIndex(of: ")"),
        !near[..<end].contains("\n")
      else { return nil }
      let text = String(near.dropFirst()[..<middle.lowerBound])
      let target = String(near[middle.upperBound..<end])
      rest = rest[(end + 1)...]
      return (text, target)
    }

    /// A tag at the front: a mention, a link, or one whose brackets are dropped (then the inner nil).
    private mutating func takeTag() -> Piece?? {
      guard let end = rest.prefix(reach).firstIndex(of: ">") else { return nil }
      let inside = String(rest.dropFirst()[..<end])
      let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0 == "_" }
      let known: Set<Substring> = [
        "at", "a", "link", "font", "text_tag", "number_tag", "person", "local_datetime", "br",
      ]
      guard known.contains(name) else { return nil }
      let bytes = Array(inside.utf8)[...]
      rest = rest[(end + 1)...]
      guard !inside.hasPrefix("/") else { return .some(nil) }
      switch name {
      case "br": return .text("\n", styles: [])
      case "at":
        skip(past: "</at>")
        return InlineMarkdown.mentioned(in: bytes).map { .mention(id: $0) } ?? .some(nil)
      case "a", "link":
        let text = skip(past: "</\(name)>")
        let href = TextContent.attribute(name == "a" ? "href" : "url", in: bytes) ?? text
        return .link(text.isEmpty ? href : InlineMarkdown.plain(text), href: href)
      default: return .some(nil)
      }
    }

    /// Moves behind `closing` and gives what stood before it; does nothing when it is not there.
    @discardableResult
    private mutating func skip(past closing: String) -> String {
      guard let range = rest.prefix(reach).firstRange(of: Array(closing)) else { return "" }
      let before = String(rest[..<range.lowerBound])
      rest = rest[range.upperBound...]
      return before
    }
  }
}
