import FoundationEssentials
import JSONText

/// Real cards found in public places, where they stand beside the checkout; tests that read them do nothing elsewhere.
enum Corpus {
  struct File: CustomStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]

    var document: JSONDocument { JSONDocument(bytes: bytes) }
    var description: String { name }
  }

  static let cards = files(in: "")
  static let templated = files(in: "/templated")
  static let raw = files(in: "/raw")
  static let rendered = files(in: "/rendered")

  private static func files(in folder: String) -> [File] {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let path = "\(root)/shared/corpus/cards\(folder)"
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      print("Skipped: no cards at \(path)")
      return []
    }
    return names.sorted().filter { $0.hasSuffix(".json") }.compactMap { name in
      FileManager.default.contents(atPath: "\(path)/\(name)").map { File(name: name, bytes: Array($0)) }
    }
  }
}
