extension Timestamp {
  /// `2026-11-20T09:12:00+08:00`: the form that scripts get.
  ///
  /// - Parameter utcOffset: seconds east of Greenwich at this moment.
  public func iso8601(utcOffset: Int) -> String {
    let clock = CivilTime(self, utcOffset: utcOffset)
    let minutes = abs(utcOffset) / 60
    let zone =
      utcOffset == 0 ? "Z" : "\(utcOffset < 0 ? "-" : "+")\(padded(minutes / 60)):\(padded(minutes % 60))"
    return "\(clock.date)T\(clock.time):\(padded(clock.second))\(zone)"
  }

  /// `09:12` for a moment of the same day as `now`, `11-20 09:12` in the same year, else `2025-11-20`: for lists.
  public func short(now: Timestamp, utcOffset: Int) -> String {
    let clock = CivilTime(self, utcOffset: utcOffset)
    let today = CivilTime(now, utcOffset: utcOffset)
    if clock.date == today.date { return clock.time }
    return clock.year == today.year ? "\(clock.date.dropFirst(5)) \(clock.time)" : clock.date
  }
}

/// The calendar fields of a moment in a zone; enough of a calendar for lists and logs, without the weight of Foundation's.
struct CivilTime {
  let year: Int
  let month: Int
  let day: Int
  let hour: Int
  let minute: Int
  let second: Int

  init(_ moment: Timestamp, utcOffset: Int) {
    let local = moment.milliseconds.flooredQuotient(1000) + Int64(utcOffset)
    let days = Int(local.flooredQuotient(86_400))
    let rest = Int(local - Int64(days) * 86_400)
    (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    // Days to date by counting in eras of 400 years that begin on a 1st of March, so that leap days come last.
    let shifted = days + 719_468
    let era = Int(Int64(shifted).flooredQuotient(146_097))
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  var date: String { "\(padded(year, to: 4))-\(padded(month))-\(padded(day))" }
  var time: String { "\(padded(hour)):\(padded(minute))" }
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
