/// Durations of the same thing, measured often.
struct Timing {
  private var durations: [Duration] = []

  mutating func add(_ duration: Duration) {
    durations.append(duration)
  }

  var median: Duration { at(0.5) }
  var p99: Duration { at(0.99) }

  private func at(_ share: Double) -> Duration {
    durations.isEmpty ? .zero : durations.sorted()[min(durations.count - 1, Int(Double(durations.count) * share))]
  }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
  var milliseconds: Double { self / .milliseconds(1) }

  /// How long something takes.
  static func of(_ body: () async throws -> Void) async rethrows -> Duration {
    let start = ContinuousClock.now
    try await body()
    return start.duration(to: .now)
  }
}

extension Double {
  /// With so many digits behind the point.
  func digits(_ count: Int) -> String {
    var factor = 1.0
    for _ in 0..<count { factor *= 10 }
    let whole = Int((self * factor).rounded())
    guard count > 0 else { return "\(whole)" }
    let text = String(repeating: "0", count: max(0, count + 1 - "\(abs(whole))".count)) + "\(abs(whole))"
    return (whole < 0 ? "-" : "") + text.dropLast(count) + "." + text.suffix(count)
  }
}

extension String {
  /// At the right end of so many columns.
  func right(_ columns: Int) -> String { String(repeating: " ", count: max(0, columns - count)) + self }
  /// At the left end of so many columns.
  func left(_ columns: Int) -> String { self + String(repeating: " ", count: max(0, columns - count)) }
}
