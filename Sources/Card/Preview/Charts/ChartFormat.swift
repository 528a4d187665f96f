import JSONText

/// How the numbers of a chart are written: as the spec's `label.formatter` wants, else plainly and without noise.
struct ChartFormat {
  private var before = ""
  private var after = ""
  private var isPercent = false
  private var isGrouped: Bool?
  private var digits: Int?

  static let standard = ChartFormat()

  private init() {}

  /// The formatter of the labels, else that of the axis; one that puts several values together is not followed.
  init(_ spec: JSONNode, axis: ChartAxis?) {
    for formatter in [spec["label"]?["formatter"]?.string, axis?.formatter] {
      if let formatter, read(formatter) { return }
    }
  }

  /// Takes `before{value:.1f}after`; false when it is no such thing.
  private mutating func read(_ formatter: String) -> Bool {
    guard formatter.utf8.count < 80, formatter.utf8.count(where: { $0 == UInt8(ascii: "{") }) == 1,
      let open = formatter.firstIndex(of: "{"), let close = formatter[open...].firstIndex(of: "}")
    else { return false }
    before = String(formatter[..<open])
    after = String(formatter[formatter.index(after: close)...])
    let inside = formatter[formatter.index(after: open)..<close].split(separator: ":", maxSplits: 1)
    guard inside.count == 2 else { return true }
    let rule = inside[1]
    isPercent = rule.hasSuffix("%")
    if rule.contains(",") { isGrouped = true }
    if let point = rule.firstIndex(of: ".") {
      digits = Int(String(rule[rule.index(after: point)...].prefix { $0.isASCII && $0.isNumber }))
    }
    return true
  }

  /// The number as readers see it.
  func text(_ number: Double) -> String {
    let shown = isPercent ? number * 100 : number
    return before + Self.plain(shown, digits: digits, isGrouped: isGrouped) + (isPercent ? "%" : "") + after
  }

  /// A number as it is spelled where that is short; `0.30000000000000004` is not.
  static func plain(_ node: JSONNode) -> String {
    if node.range.count <= 12 { return node.source }
    return node.double.map { plain($0) } ?? String(node.source.prefix(20))
  }

  /// A number with two digits after the point at most, or four that mean something when it is small.
  static func plain(_ number: Double, digits: Int? = nil, isGrouped: Bool? = nil) -> String {
    guard number.isFinite else { return "?" }
    let size = number.magnitude
    if size >= 1e14 || (size > 0 && size < 1e-6 && digits == nil) { return withExponent(number) }
    let grouped = isGrouped ?? (size >= 10_000)
    if let digits { return Numbers.text(number, digits: digits, grouped: grouped) }
    var places = 2
    var least = 1.0
    while size > 0, size < least, places < 10 {
      places += 1
      least /= 10
    }
    var text = Numbers.text(number, digits: places, grouped: grouped)
    if text.contains(".") {
      while text.hasSuffix("0") { text.removeLast() }
      if text.hasSuffix(".") { text.removeLast() }
    }
    return text == "-0" ? "0" : text
  }

  /// `1.2e300`.
  private static func withExponent(_ number: Double) -> String {
    var parts = "\(number)".split(separator: "e", maxSplits: 1)
    if parts.count == 1 {
      // Written out in full by the library up to 2^53.
      var (mantissa, exponent) = (number, 0)
      while mantissa.magnitude >= 10 {
        mantissa /= 10
        exponent += 1
      }
      parts = ["\(mantissa)"[...], "\(exponent)"[...]]
    }
    let mantissa = plain(Double(parts[0]) ?? 0)
    return mantissa + "e" + (Int(parts[1]).map { "\($0)" } ?? parts[1])
  }
}
