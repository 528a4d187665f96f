import FoundationEssentials
import JSONText

/// The tables of the card language that were gathered from the documents, where they stand beside the checkout; tests that
/// read them do nothing elsewhere.
enum CardReference {
  static let schema = document("card-schema.json")
  static let enums = document("card-enums.json")

  static let skipped = "no tables: the folder shared/reference is not beside the checkout"
  static let isThere = schema != nil && enums != nil

  private static func document(_ name: String) -> JSONDocument? {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let path = "\(root)/shared/reference/\(name)"
    guard let data = FileManager.default.contents(atPath: path) else {
      print("Skipped: nothing at \(path)")
      return nil
    }
    return JSONDocument(bytes: Array(data))
  }

  /// A row of the tables: a member of a part in one schema.
  struct Row: Sendable {
    let name: String
    let node: JSONNode

    init?(_ node: JSONNode) {
      guard let name = node["name"]?.string else { return nil }
      self.name = name
      self.node = node
    }

    var standard: String? { node["default"]?.source }
    var isRequired: Bool { node["required"]?.bool ?? false }
    /// Neither documented nor from an SDK.
    var isUnsure: Bool { ["unsure", "seen"].contains(node["src"]?.string) }
    var isOld: Bool { node["deprecated"]?.bool ?? false }

    /// The words or numbers that may stand there, as JSON; a name of a set is looked up.
    var words: [String]? {
      guard let words = node["enum"] else { return nil }
      if let name = words.string {
        guard name.hasPrefix("@") else { return nil }
        return CardReference.schema?.root?["enums"]?[String(name.dropFirst())]?.children.map(\.source)
      }
      return words.children.map(\.source)
    }
  }

  static func rows(_ list: JSONNode?) -> [Row] { list?.children.compactMap { Row($0) } ?? [] }
}
