import Foundation
import JSONText
import Testing

/// Real cards; they lie beside the checkout and are not part of it.
@Suite("Real cards")
struct CorpusTests {
  static let cards: [(name: String, bytes: [UInt8])] = {
    let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let folder = checkout.deletingLastPathComponent().appending(path: "shared/corpus/cards")
    guard let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil) else { return [] }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }
      .compactMap { file in
        FileManager.default.contents(atPath: file.path).map { (file.lastPathComponent, Array($0)) }
      }
  }()

  @Test("Every card is read as Foundation reads it")
  func foundation() throws {
    guard !Self.cards.isEmpty else {
      print("skipped: no folder of real cards beside the checkout")
      return
    }
    for (name, bytes) in Self.cards {
      let document = JSONDocument(bytes: bytes)
      let other = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      #expect(document.isWellFormed == (other != nil), "\(name): \(document.problems)")
      guard let other, let root = document.root else { continue }
      #expect(Self.isSame(root, other), "\(name)")
      #expect(Self.canonicalIsSame(document, other), "\(name)")
    }
  }

  @Test("Changing any text of a card and changing it back gives the card's bytes")
  func changes() {
    for (name, bytes) in Self.cards {
      let document = JSONDocument(bytes: bytes)
      guard document.isWellFormed else { continue }
      for node in document.nodes {
        guard let text = node.string, let edit = node.replacingString(with: text + "改") else { continue }
        let changed = JSONDocument(bytes: [edit].applied(to: bytes))
        let path = node.path
        #expect(changed.bytes.count == bytes.count + 3, "\(name) \(path)")
        guard let back = changed.node(at: path)?.replacingString(with: text) else { continue }
        #expect([back].applied(to: changed.bytes) == bytes, "\(name) \(path)")
      }
    }
  }

  private static func canonicalIsSame(_ document: JSONDocument, _ other: Any) -> Bool {
    guard let canonical = document.canonical(),
      let again = try? JSONSerialization.jsonObject(with: Data(canonical), options: .fragmentsAllowed)
    else { return false }
    return (again as? NSObject)?.isEqual(other) == true
  }

  private static func isSame(_ node: JSONNode, _ other: Any) -> Bool {
    switch node.kind {
    case .object:
      guard let other = other as? [String: Any] else { return false }
      return other.allSatisfy { key, value in node[key].map { isSame($0, value) } == true }
    case .array:
      guard let other = other as? [Any], other.count == node.children.count else { return false }
      return zip(node.children, other).allSatisfy { isSame($0, $1) }
    case .string: return node.string == other as? String
    case .number: return node.double == (other as? NSNumber)?.doubleValue
    case .bool: return node.bool == other as? Bool
    case .null: return other is NSNull
    case .invalid: return false
    }
  }
}
