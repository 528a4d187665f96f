import Card
import FoundationEssentials
import JSONText
import Testing

/// A card that somebody else wrote, from the folder of real cards beside the checkout.
struct CorpusCard: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]

  var testDescription: String { name }
  /// The bytes as the text that goes on the wire.
  var content: String { String(decoding: bytes, as: UTF8.self) }

  private static let folder =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    + "/shared/corpus/cards"

  /// Why nothing is done where the folder is absent.
  static let skipped = "no real cards: the folder shared/corpus/cards is not beside the checkout"
  static let areThere = !all.isEmpty

  /// What can be sent: JSON that is not one of the two forms in which cards are only read back.
  static let sendable = all.filter { Card(JSONDocument(bytes: $0.bytes)).isEditable }
  static let readBack = all.filter { !Card(JSONDocument(bytes: $0.bytes)).isEditable }

  private static let all: [CorpusCard] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { $0.hasSuffix(".json") }.compactMap { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map { CorpusCard(name: name, bytes: Array($0)) }
    }
    .filter { JSONDocument(bytes: $0.bytes).isWellFormed }
  }()
}
