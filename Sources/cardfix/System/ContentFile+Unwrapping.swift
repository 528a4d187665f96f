import Card
import JSONText

extension ContentFile {
  /// The content as it will be sent, without what people copy a card in; what was taken off is said on standard error.
  /// Refuses what is not JSON, with the place.
  static func readContent(_ path: String, _ console: Console) throws(CommandFailure) -> ContentFile {
    let file = try readCard(path, console)
    try file.requireJSON()
    return file
  }

  /// The same for any text: what holds no card comes back as it is.
  static func readCard(_ path: String, _ console: Console) throws(CommandFailure) -> ContentFile {
    try read(path).unwrapped(console)
  }

  func unwrapped(_ console: Console) -> ContentFile {
    guard case .card(let card) = Unwrapping(of: document.bytes) else { return self }
    console.remark(card.phrase)
    return ContentFile(name: name, document: JSONDocument(bytes: card.bytes))
  }
}
