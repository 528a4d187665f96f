import JSONText
import Phrase

/// Lengths, dates and times: strings with numbers in them.
extension LintPass {
  mutating func checkLength(_ text: String, _ length: Length, _ node: JSONNode, _ place: CardPlace) {
    guard !text.isEmpty, let flaw = LengthFlaw(of: text, length), !Placeholder.isIn(text) else { return }
    // `"16:9"` was seen as the size of a picture.
    if node.hasKey("size"), place.holder?.name == .img, text.contains(":") { return }
    switch flaw {
    case .range(let fixed): report(.outOfRange, at: node.range, .outOfRange(length.px), fix: rewriting(node, to: fixed))
    case .form(let fixed):
      let near = fixed ?? Nearest.word(to: text, among: length.words)
      report(.length, at: node.range, .lengthForm(length), fix: near.flatMap { rewriting(node, to: $0) })
    }
  }

  mutating func check(_ text: String, as moment: CardValue.Moment, _ node: JSONNode) {
    guard !text.isEmpty, !moment.fits(text), !Placeholder.isIn(text) else { return }
    let fixed = String(text.map { $0 == "/" || $0 == "." ? "-" : $0 == "T" ? " " : $0 })
    report(.moment, at: node.range, .moment(moment), fix: moment.fits(fixed) ? rewriting(node, to: fixed) : nil)
  }
}

/// What is wrong with a length.
enum LengthFlaw {
  /// Beyond its limits; with the nearest that is not.
  case range(String)
  /// Not written as a length; with what was meant, where that is plain.
  case form(String?)

  init?(of text: String, _ length: Length) {
    if length.words.contains(text) { return nil }
    let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
    let sizes = pieces.map(Size.init)
    guard length.counts.contains(pieces.count), !sizes.contains(where: { $0 == nil }) else {
      self = .form(nil)
      return
    }
    var fixed: [String] = []
    var isForm = false
    var isRange = false
    for case let size? in sizes {
      let limits = size.unit == "%" ? length.percent : length.px
      guard let limits else {
        self = .form(nil)
        return
      }
      if size.unit.isEmpty, size.number != 0 { isForm = true }
      let nearest = min(max(size.number, limits.lowerBound), limits.upperBound)
      if nearest != size.number { isRange = true }
      fixed.append("\(nearest)\(size.unit.isEmpty ? "px" : size.unit)")
    }
    if isForm {
      self = .form(fixed.joined(separator: " "))
    } else if isRange {
      self = .range(fixed.joined(separator: " "))
    } else {
      return nil
    }
  }

  /// A whole number and `px`, `%` or nothing.
  private struct Size {
    let number: Int
    let unit: Substring

    init?(_ text: Substring) {
      let digits = text.utf8.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      let unit = text[digits.endIndex...]
      guard let number = Int(text[..<digits.endIndex]), ["", "px", "%"].contains(unit) else { return nil }
      (self.number, self.unit) = (number, unit)
    }
  }
}

extension CardValue.Moment {
  /// Whether a text is such a date or time. Old samples write `2020-9-20`.
  func fits(_ text: String) -> Bool {
    switch self {
    case .date: Self.isDate(text[...])
    case .time: Self.isTime(text[...])
    case .dateTime:
      {
        let pieces = text.split(separator: " ", omittingEmptySubsequences: false)
        return pieces.count == 2 && Self.isDate(pieces[0]) && Self.isTime(pieces[1])
      }()
    }
  }

  private static func isDate(_ text: Substring) -> Bool {
    let numbers = numbers(text, "-")
    return numbers.count == 3 && (1...9999).contains(numbers[0]) && (1...12).contains(numbers[1])
      && (1...31).contains(numbers[2])
  }

  private static func isTime(_ text: Substring) -> Bool {
    let numbers = numbers(text, ":")
    return numbers.count == 2 && (0...23).contains(numbers[0]) && (0...59).contains(numbers[1])
  }

  private static func numbers(_ text: Substring, _ separator: Character) -> [Int] {
    text.split(separator: separator, omittingEmptySubsequences: false).map { piece in
      piece.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(piece) ?? -1 : -1
    }
  }
}
