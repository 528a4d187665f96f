import Messages

/// How far back a list goes: `--since 3d`.
enum Since {
  /// The moment that `text` means: `30m`, `12h`, `3d`, `2w` before `now`, or the start of a day `2026-11-20` by the local
  /// clock; nil when it is neither.
  static func moment(_ text: String, now: Timestamp, utcOffset: (Timestamp) -> Int) -> Timestamp? {
    if let unit = text.last, let seconds = units[unit], let count = Int64(text.dropLast()), count >= 0, count < 100_000
    {
      return now - count * seconds
    }
    let fields = text.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.count) == [4, 2, 2], fields.joined().utf8.allSatisfy({ (48...57).contains($0) }),
      let year = Int(fields[0]), let month = Int(fields[1]), (1...12).contains(month),
      let day = Int(fields[2]), (1...31).contains(day)
    else { return nil }
    let midnight = Timestamp(milliseconds: Int64(daysSince1970(year, month, day)) * 86_400_000)
    return midnight - Int64(utcOffset(midnight))
  }

  private static let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]

  /// Days from 1970-01-01, counted in years that begin in March so that leap days come last.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
