/// A moment, in milliseconds since 1970 in UTC: what the service counts in (feishu-api.md 3.1).
public struct Timestamp: Hashable, Comparable, Codable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.milliseconds < right.milliseconds }

  /// The moment `seconds` later.
  public static func + (moment: Timestamp, seconds: Int64) -> Timestamp {
    Timestamp(milliseconds: moment.milliseconds.clampedSum(seconds.clampedProduct(1000)))
  }

  /// The moment `seconds` earlier.
  public static func - (moment: Timestamp, seconds: Int64) -> Timestamp { moment + (seconds == .min ? .max : -seconds) }

  /// Whole seconds from `earlier` to this moment, rounded down.
  public func seconds(since earlier: Timestamp) -> Int64 {
    milliseconds.clampedDifference(earlier.milliseconds).flooredQuotient(1000)
  }
}

/// A server may send any number as a time: what does not fit is the nearest that does, never a crash.
extension Int64 {
  /// The quotient, rounded towards the past also before 1970.
  func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  fileprivate func clampedSum(_ other: Int64) -> Int64 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  fileprivate func clampedDifference(_ other: Int64) -> Int64 {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other < 0 ? .max : .min) : difference
  }

  fileprivate func clampedProduct(_ other: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? ((self < 0) == (other < 0) ? .max : .min) : product
  }
}
