/// Random numbers that repeat for a seed (SplitMix64), so that a failure can be run again.
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

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &self) < percent
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &self)]
  }
}

/// Some seeds that never change and one that is new in every run; it is printed, to be put here if it finds something.
enum Seeds {
  static let all: [UInt64] = Array(1...40) + [fresh]

  private static let fresh: UInt64 = {
    let seed = UInt64.random(in: 1_000...999_999)
    print("TextBuffer properties: this run's own seed is \(seed)")
    return seed
  }()
}
