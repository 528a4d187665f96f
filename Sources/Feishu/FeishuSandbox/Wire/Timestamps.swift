/// Calendar arithmetic without a time zone database: the sandbox writes two kinds of times.
enum Timestamps {
  /// `2026-11-20T01:12:00.123Z`, for the control routes.
  static func iso(_ milliseconds: Int64) -> String {
    let (date, time) = parts(milliseconds)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + "\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2))."
      + "\(padded(milliseconds.modulo(1000), 3))Z"
  }

  /// `20261120091200`: the 14 digits that open a log id, in UTC+8 (feishu-api.md 1.3).
  static func logDigits(_ milliseconds: Int64) -> String {
    let (date, time) = parts(milliseconds + 8 * 3_600_000)
    return "\(padded(date.year, 4))\(padded(date.month, 2))\(padded(date.day, 2))"
      + "\(padded(time / 3600, 2))\(padded(time / 60 % 60, 2))\(padded(time % 60, 2))"
  }

  /// The date of a day counted from 1970-01-01, and the seconds into it.
  static func parts(_ milliseconds: Int64) -> (date: (year: Int64, month: Int64, day: Int64), seconds: Int64) {
    let seconds = (milliseconds - milliseconds.modulo(1000)) / 1000
    let secondOfDay = seconds.modulo(86_400)
    // Days are counted in years that begin in March, so that the leap day is the last one.
    let day = (seconds - secondOfDay) / 86_400 + 719_468
    let dayOfEra = day.modulo(146_097)
    let era = (day - dayOfEra) / 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return ((year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1), secondOfDay)
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension Int64 {
  /// The remainder that is never negative.
  fileprivate func modulo(_ divisor: Int64) -> Int64 {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
