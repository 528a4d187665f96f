import JSONText
import Phrase

/// A content that was given as a file.
struct ContentFile: Sendable {
  /// The path as it was given, `-` for standard input.
  let name: String
  let document: JSONDocument

  static func read(_ path: String) throws(CommandFailure) -> ContentFile {
    ContentFile(name: path, document: JSONDocument(bytes: try Files.read(path)))
  }

  /// The content as it will be sent: the file's bytes as they are. Refuses what is not JSON, with the place.
  static func readJSON(_ path: String) throws(CommandFailure) -> ContentFile {
    let file = try read(path)
    try file.requireJSON()
    return file
  }

  var text: String { document.text }

  func requireJSON() throws(CommandFailure) {
    guard !document.isWellFormed, let problem = document.problems.first(where: { !$0.isDuplicateKey }) else { return }
    throw .input(
      Phrase(en: "\(name) is not JSON: ", zh: "\(name) 不是有效的 JSON：").followed(by: problem.phrase),
      remedy: Phrase(
        en: "Correct that place; `cardfix lint` shows every finding.", zh: "请改正该处；`cardfix lint` 可列出全部问题。"),
      position: document.position(shownFor: problem.range.lowerBound))
  }
}

extension JSONProblem {
  var isDuplicateKey: Bool {
    if case .duplicateKey = kind { true } else { false }
  }
}

extension JSONDocument {
  /// The place of a range, as people are told it.
  func position(shownFor range: Range<Int>) -> CommandFailure.Position {
    position(shownFor: range.lowerBound).ending(at: position(shownFor: range.upperBound))
  }

  /// The place of a byte, as people are told it.
  func position(shownFor byte: Int) -> CommandFailure.Position {
    CommandFailure.Position(position(ofByte: byte))
  }
}
