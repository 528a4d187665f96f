/// Where ids come from: the same seed gives the same ids in the same order, in the forms of feishu-api.md appendix B.
struct IdentifierSource: Codable, Hashable, Sendable {
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func message() -> String { "om_" + hex(32) }
  mutating func batchMessage() -> String { "bm-" + hex(32) }
  mutating func chat() -> String { "oc_" + hex(32) }
  mutating func thread() -> String { "omt_" + hex(14) }
  mutating func person() -> String { "ou_" + hex(32) }
  mutating func app() -> String { "cli_" + hex(16) }
  mutating func secret() -> String { hex(32) }
  mutating func image() -> String { "img_v3_" + hex(8) + "-" + hex(24) + "g" }
  mutating func file() -> String { "file_v3_" + hex(8) + "-" + hex(24) + "g" }
  /// Card entities have numbers for ids.
  mutating func entity() -> String { String(7_000_000_000_000_000_000 + generator.next() % 1_000_000_000_000_000_000) }
  mutating func callback() -> String { "c-" + hex(32) }
  mutating func tenantToken() -> String { "t-" + hex(34) }
  mutating func userToken() -> String { "u-" + hex(40) }
  mutating func appToken() -> String { "a-" + hex(40) }
  /// A user or refresh token as logins bring them: long, and of the form of a JWT.
  mutating func webToken() -> String { "eyJ" + hex(240) + "." + hex(900) + "." + hex(86) }
  mutating func deviceCode() -> String { hex(40) }
  /// Read out and typed by people.
  mutating func userCode() -> String { hex(4).uppercased() + "-" + hex(4).uppercased() }

  /// The 20 capitals that end a log id.
  mutating func logTail() -> String { hex(20).uppercased() }

  /// An id made from a label, so that the messages of the demo keep theirs when others are added.
  static func fixed(_ prefix: String, label: String, digits: Int = 32) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    var source = IdentifierSource(seed: hash)
    return prefix + source.hex(digits)
  }

  private mutating func hex(_ digits: Int) -> String {
    var text = ""
    while text.count < digits {
      let part = String(generator.next(), radix: 16)
      text += String(repeating: "0", count: 16 - part.count) + part
    }
    return String(text.prefix(digits))
  }
}

/// SplitMix64: small, fast, and the same everywhere.
struct SeededGenerator: RandomNumberGenerator, Codable, Hashable, Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
