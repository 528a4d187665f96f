import JSONText

/// The targets of the `[text](target)` in a Markdown string, with their bytes in the JSON.
///
/// Looks at the spelling of the string, where brackets stand for themselves; pictures are left out.
struct MarkdownLinks: Sequence, IteratorProtocol {
  struct Link: Hashable {
    var text: String
    var range: Range<Int>
  }

  private let bytes: ArraySlice<UInt8>
  private var index: Int
  /// Where the last `[` stood.
  private var open: Int?

  init(_ node: JSONNode) {
    bytes = node.contentRange.map { node.sourceBytes[$0] } ?? []
    index = bytes.startIndex
  }

  mutating func next() -> Link? {
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "[") { open = index }
      if byte == UInt8(ascii: "]"), let link = link(after: index) {
        index = link.range.upperBound
        return link
      }
      index += 1
    }
    return nil
  }

  /// The link whose text ends with this bracket; nil when it ends nothing, or the text of a picture.
  private func link(after bracket: Int) -> Link? {
    let start = bracket + 2
    guard let open, start < bytes.endIndex, bytes[start - 1] == UInt8(ascii: "(") else { return nil }
    if open > bytes.startIndex, bytes[open - 1] == UInt8(ascii: "!") { return nil }
    let stops = [UInt8(ascii: ")"), UInt8(ascii: "(")]
    guard let end = bytes[start...].firstIndex(where: stops.contains), bytes[end] == stops[0] else { return nil }
    // `\/` is the one escape that links are spelled with.
    let text = String(decoding: bytes[start..<end].filter { $0 != UInt8(ascii: "\\") }, as: UTF8.self)
    return Link(text: text, range: start..<end)
  }
}
