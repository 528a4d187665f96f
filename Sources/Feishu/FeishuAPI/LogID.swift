/// What Feishu support asks for: `yyyyMMddHHmmss` in UTC+8, then 20 hex digits (feishu-api.md 1.3).
public enum LogID {
  /// The service's time when it answered, in milliseconds since 1970; nil for an id that does not begin with one.
  ///
  ///     LogID.milliseconds(of: "20261120091200A1B2C3D4E5F60718293A")   // 1_795_137_120_000
  public static func milliseconds(of logID: String) -> Int64? {
    let digits = Array(logID.utf8.prefix(14))
    guard digits.count == 14, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int64 { digits[range].reduce(0) { $0 * 10 + Int64($1 - 0x30) } }
    let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
    let (hour, minute, second) = (number(8..<10), number(10..<12), number(12..<14))
    guard year > 1970, (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60, second < 61 else {
      return nil
    }
    // Years that begin on a 1st of March, so that leap days come last.
    let shifted = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    return (((days * 24 + hour - 8) * 60 + minute) * 60 + second) * 1000
  }
}
