/// Numbers as people read them.
enum Numbers {
  /// A number with `digits` after the point and commas between thousands, if asked for.
  ///
  /// Without `digits` the spelling of the card is kept.
  static func text(_ number: Double, digits: Int?, grouped: Bool, spelled: String? = nil) -> String {
    let plain = digits.flatMap { rounded(number, digits: min(10, max(0, $0))) } ?? spelled ?? short(number)
    return grouped ? group(plain) : plain
  }

  /// A number without a needless `.0`, of at most three digits after the point.
  static func short(_ number: Double) -> String {
    guard var text = rounded(number, digits: 3) else { return "\(number)" }
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// Nil where the digits no longer fit into a whole number.
  private static func rounded(_ number: Double, digits: Int) -> String? {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (number * scale).rounded()
    guard scaled.magnitude < 1e15 else { return nil }
    let text = "\(Int64(scaled.magnitude))"
    let sign = scaled < 0 ? "-" : ""
    guard digits > 0 else { return sign + text }
    let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
    return sign + padded.dropLast(digits) + "." + padded.suffix(digits)
  }

  private static func group(_ text: String) -> String {
    let whole = text.prefix { $0 != "." && $0 != "e" && $0 != "E" }
    let digits = whole.drop { $0 == "-" }
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { grouped.append(",") }
      grouped.append(digit)
    }
    return String(whole.prefix { $0 == "-" }) + grouped + text.dropFirst(whole.count)
  }
}
