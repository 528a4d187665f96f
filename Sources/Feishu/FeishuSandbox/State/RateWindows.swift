/// Who called when, for the limits of feishu-api.md 1.4. Any stretch of time as long as the window counts.
struct RateWindows: Hashable, Sendable {
  private var stamps: [String: [Int64]] = [:]

  /// How long until a call of this key would be admitted, in milliseconds; 0 when it would be now.
  func wait(_ key: String, limit: Int, windowMilliseconds: Int64, at now: Int64) -> Int64 {
    guard limit > 0, let times = stamps[key], times.count >= limit else { return 0 }
    return max(0, times[times.count - limit] + windowMilliseconds - now)
  }

  /// Counts a call, unless `limit` calls of this key lie in the window before it. A limit of 0 is no limit.
  ///
  /// - Parameter weight: how many calls this one counts for; all of them or none are counted.
  mutating func admits(
    _ key: String, limit: Int, windowMilliseconds: Int64, at now: Int64, weight: Int = 1
  ) -> Bool {
    guard limit > 0 else { return true }
    var times = stamps[key] ?? []
    let firstInside = times.firstIndex { $0 > now - windowMilliseconds } ?? times.count
    times.removeFirst(firstInside)
    let admitted = times.count + weight <= limit
    if admitted { times += repeatElement(now, count: weight) }
    stamps[key] = times.isEmpty ? nil : times
    return admitted
  }
}
