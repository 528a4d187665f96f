import Phrase

/// A time that a card gives in milliseconds, as the operator's calendar and clock show it.
struct Moment {
  let year: Int, month: Int, day: Int
  let hour: Int, minute: Int, second: Int
  /// 0 is Sunday.
  let weekday: Int
  let offset: Int

  /// Days to a civil date by eras of 400 years, so that no table and no calendar library is needed.
  init(milliseconds: Int, offset: Int) {
    self.offset = offset
    // Far outside of any card's time the date would overflow; the year 9999 is far enough.
    let bounded = min(max(milliseconds, -62_135_596_800_000), 253_402_300_799_000)
    let seconds = Self.floorDivide(bounded, 1000) + offset
    let days = Self.floorDivide(seconds, 86400)
    let clock = seconds - days * 86400
    (hour, minute, second) = (clock / 3600, clock / 60 % 60, clock % 60)
    weekday = ((days + 4) % 7 + 7) % 7
    let shifted = days + 719_468
    let era = Self.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// The time in one of the formats of `<local_datetime>` (card-json.md 11).
  func text(_ format: String, _ context: Context) -> String {
    switch format {
    case "date_short": context.say(.date(month: month, day: day))
    case "date": context.say(.date(year: year, month: month, day: day))
    case "week": context.say(.weekday(weekday))
    case "week_short": context.say(.shortWeekday(weekday))
    case "time": "\(two(hour)):\(two(minute))"
    case "time_sec": "\(two(hour)):\(two(minute)):\(two(second))"
    case "timezone": zone
    default: "\(year)-\(two(month))-\(two(day))"
    }
  }

  /// The time by a table's `date_format`: YYYY MM DD HH mm ss stand for the parts, all else for itself.
  func text(pattern: String) -> String {
    let parts = [
      ("YYYY", "\(year)"), ("MM", two(month)), ("DD", two(day)), ("HH", two(hour)), ("mm", two(minute)),
      ("ss", two(second)),
    ]
    var result = ""
    var rest = pattern[...]
    while !rest.isEmpty {
      if let part = parts.first(where: { rest.hasPrefix($0.0) }) {
        result += part.1
        rest = rest.dropFirst(part.0.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  /// As RFC 3339 writes it.
  var rfc3339: String {
    let sign = offset < 0 ? "-" : "+"
    let zone = offset == 0 ? "Z" : "\(sign)\(two(abs(offset) / 3600)):\(two(abs(offset) / 60 % 60))"
    return "\(year)-\(two(month))-\(two(day))T\(two(hour)):\(two(minute)):\(two(second))\(zone)"
  }

  private var zone: String {
    "GMT\(offset < 0 ? "-" : "+")\(abs(offset) / 3600):\(two(abs(offset) / 60 % 60))"
  }

  private func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private static func floorDivide(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }
}
