/// The labelled fields of a 230099's `ext` (feishu-api.md 6.2, steps 2 to 5). Each value runs to the next label.
struct CardRefusalText {
  let whole: String
  let code: Int?
  let message: String?
  let value: String?
  let isLabelled: Bool
  private let errPath: String?

  init(_ ext: Substring) {
    let text = CardRefusalText.withoutTail(ext)
    let labels = ["ErrPath:", "ErrMsg:", "ErrorValue:"]
    let found = labels.map { text.firstRange(of: $0) }
    let starts = found.compactMap { $0?.lowerBound }.sorted()

    func field(_ number: Int) -> String? {
      guard let label = found[number] else { return nil }
      let end = starts.first { $0 > label.lowerBound } ?? text.endIndex
      return String(CardRefusalText.withoutTail(text[label.upperBound..<end]).trimmed())
    }

    whole = String(text.trimmed())
    code = text.firstRange(of: "ErrCode:").flatMap { label in
      Int(text[label.upperBound...].drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber })
    }
    errPath = field(0)
    message = field(1)
    value = field(2)
    isLabelled = code != nil || !starts.isEmpty
  }

  /// The steps after `ROOT`, up to the first that is no step.
  var path: [CardRefusal.Step] {
    guard let text = errPath ?? embeddedPath else { return [] }
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var steps: [CardRefusal.Step] = []
    for (number, part) in flat.split(separator: "->", omittingEmptySubsequences: false).enumerated() {
      let part = part.trimmed()
      if number == 0, part == "ROOT" { continue }
      guard let step = CardRefusal.Step(spelled: part) else { break }
      steps.append(step)
    }
    return steps
  }

  /// Whether the path is the root of the card alone.
  var namesRoot: Bool { (errPath ?? embeddedPath)?.trimmed() == "ROOT" }

  /// The name after `property: `.
  var property: String? {
    for text in [value, message].compactMap({ $0 }) {
      guard let label = text.firstRange(of: "property: ") else { continue }
      let name = text[label.upperBound...].prefix { !$0.isWhitespace && $0 != "," && $0 != ";" && $0 != "]" }
      if !name.isEmpty { return String(name) }
    }
    return nil
  }

  /// A path that stands inside another field, up to a bracket that closes something else than an index.
  private var embeddedPath: String? {
    for text in [value, message].compactMap({ $0 }) {
      guard let label = text.firstRange(of: "path: ") else { continue }
      var path = ""
      var isIndex = false
      for character in text[label.upperBound...] {
        if character == "]", !isIndex { break }
        if character == "," || character == ";" { break }
        if character == "[" { isIndex = true } else if character == "]" { isIndex = false }
        path.append(character)
      }
      return path
    }
    return nil
  }

  /// Without `; `, `code:230099` and `,` at the end.
  private static func withoutTail(_ text: Substring) -> Substring {
    var rest = text
    while let last = rest.last, last.isWhitespace || last == ";" { rest.removeLast() }
    guard rest.hasSuffix("code:230099") else { return rest }
    rest.removeLast("code:230099".count)
    while let last = rest.last, last.isWhitespace || last == ";" || last == "," { rest.removeLast() }
    return rest
  }
}

extension CardRefusal.Step {
  /// Reads `key`, `[1]`, `key[1]`, each perhaps with `(tag: name)` after it; nil for anything else.
  init?(spelled text: Substring) {
    var rest = text
    let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    rest.removeFirst(key.count)
    guard key.first?.isNumber != true else { return nil }
    var index: Int?
    if rest.first == "[" {
      guard let close = rest.firstIndex(of: "]"), let number = Int(rest[rest.startIndex..<close].dropFirst()),
        number >= 0
      else { return nil }
      index = number
      rest = rest[rest.index(after: close)...]
    }
    var tag: String?
    if rest.hasPrefix("(tag:"), rest.hasSuffix(")") {
      let name = rest.dropFirst("(tag:".count).dropLast().trimmed()
      guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
        return nil
      }
      tag = String(name)
      rest = ""
    }
    guard rest.isEmpty, !key.isEmpty || index != nil else { return nil }
    self.init(key: key.isEmpty ? nil : String(key), index: index, tag: tag)
  }
}
