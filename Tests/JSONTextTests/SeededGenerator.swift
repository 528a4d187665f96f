import Foundation

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &self)]
  }
}

/// The seeds that property tests run with: a few that never change and one that always does.
///
/// `CARDFIX_TEST_SEED` asks for a single one; a failing case names its seed as its argument.
enum Seeds {
  static let all: [UInt64] = {
    if let asked = ProcessInfo.processInfo.environment["CARDFIX_TEST_SEED"].flatMap(UInt64.init) { return [asked] }
    let fresh = UInt64.random(in: 1000...UInt64(Int64.max))
    print("JSONText property tests: fresh seed \(fresh) (repeat with CARDFIX_TEST_SEED)")
    return Array(1...20) + [fresh]
  }()
}
