import Messages
import Testing

@Suite("Timestamps against dates known from elsewhere")
struct TimestampTests {
  @Test(
    "A moment is written as ISO 8601 with the offset of its zone",
    arguments: [
      (0, 0, "1970-01-01T00:00:00Z"),
      (951_782_400_000, 0, "2000-02-29T00:00:00Z"),
      (951_868_799_999, 0, "2000-02-29T23:59:59Z"),
      (1_709_164_800_000, 0, "2024-02-29T00:00:00Z"),
      (1_790_000_000_123, 28_800, "2026-09-21T22:13:20+08:00"),
      (1_795_137_120_000, 28_800, "2026-11-20T09:12:00+08:00"),
      (1_795_137_120_000, -12_600, "2026-11-19T21:42:00-03:30"),
      (4_107_542_400_000, 0, "2100-03-01T00:00:00Z"),
      (4_107_456_000_000, 0, "2100-02-28T00:00:00Z"),
      (-1, 0, "1969-12-31T23:59:59Z"),
      (-62_135_596_800_000, 0, "0001-01-01T00:00:00Z"),
      (253_402_300_799_000, 0, "9999-12-31T23:59:59Z"),
    ])
  func iso(milliseconds: Int64, utcOffset: Int, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).iso8601(utcOffset: utcOffset) == text)
  }

  @Test("The day after a day is the next day, over 800 years of leap years")
  func everyDay() {
    var (year, month, day) = (1970, 1, 1)
    for number in 0..<292_194 {
      let text = Timestamp(milliseconds: Int64(number) * 86_400_000).iso8601(utcOffset: 0)
      guard text == "\(year)-\(padded(month))-\(padded(day))T00:00:00Z" else {
        Issue.record("day \(number) is \(text), wanted \(year)-\(month)-\(day)")
        return
      }
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
      day += 1
      if day > days { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
  }

  @Test(
    "A list shows the time today, the day this year, else the date; days end by the zone's midnight",
    arguments: [
      (1_795_137_120_000, 1_795_147_200_000, 28_800, "09:12"),
      (1_795_137_120_000, 1_795_190_400_000, 28_800, "11-20 09:12"),
      (1_795_137_120_000, 1_795_190_400_000, 0, "01:12"),
      (1_795_137_120_000, 1_800_000_000_000, 28_800, "2026-11-20"),
      (1_795_137_120_000, 1_700_000_000_000, 28_800, "2026-11-20"),
    ])
  func short(milliseconds: Int64, now: Int64, utcOffset: Int, text: String) {
    let now = Timestamp(milliseconds: now)
    #expect(Timestamp(milliseconds: milliseconds).short(now: now, utcOffset: utcOffset) == text)
  }

  @Test(
    "Seconds between two moments are rounded down, also before",
    arguments: [(5_000, 4_000, 1), (5_999, 4_000, 1), (4_000, 4_000, 0), (3_999, 4_000, -1), (2_999, 4_000, -2)])
  func secondsBetween(later: Int64, earlier: Int64, seconds: Int64) {
    #expect(Timestamp(milliseconds: later).seconds(since: Timestamp(milliseconds: earlier)) == seconds)
  }

  @Test("Adding and taking seconds moves by thousands of milliseconds")
  func moving() {
    let moment = Timestamp(milliseconds: 1_500)
    #expect(moment + 2 == Timestamp(milliseconds: 3_500))
    #expect(moment - 2 == Timestamp(milliseconds: -500))
    #expect(moment - 1 < moment)
  }

  @Test("Any number that a server may send as a time can be shown, compared and moved", arguments: [Int64.min, .max])
  func extremes(milliseconds: Int64) {
    let moment = Timestamp(milliseconds: milliseconds)
    let other = Timestamp(milliseconds: milliseconds == .min ? .max : .min)
    #expect(!moment.iso8601(utcOffset: 28_800).isEmpty)
    #expect(!moment.short(now: other, utcOffset: -3_600).isEmpty)
    #expect((moment.seconds(since: other) > 0) == (moment > other))
    #expect(moment + .max >= moment)
    #expect(moment + .min <= moment)
    #expect(moment - .min >= moment)
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
