/// Who called when, for the limits of feishu-api.md 1.4. Any stretch of time as long as the window counts.
struct RateWindows: Hashable, Sendable {
  private var stamps: [String: [Int64]] = [:]

  /// Counts a call, unless `limit` calls of this key lie in the window before it. A limit of 0 is no limit.
  mutating func admits(_ key: String, limit: Int, windowMilliseconds: Int64, at now: Int64) -> Bool {
    guard limit > 0 else { return true }
    var times = stamps[key] ?? []
    let firstInside = times.firstIndex { $0 > now - windowMilliseconds } ?? times.count
    times.removeFirst(firstInside)
    let admitted = times.count < limit
    if admitted { times.append(now) }
    stamps[key] = times.isEmpty ? nil : times
    return admitted
  }
}
