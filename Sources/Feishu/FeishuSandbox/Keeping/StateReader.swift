import FoundationEssentials
import Glibc

/// Reads a state file from its beginning to the last batch that is whole.
struct StateReader {
  /// Why a file is none of ours.
  struct Damage: Error {
    var reason: String
  }

  private(set) var state = SandboxState()
  /// In bytes: up to the end of the last whole batch.
  private(set) var size = 0
  /// Messages that count when their batch ends.
  private var pending: [MessageLine] = []
  private var isBegun = false
  private var position = 0
  private static let chunk = 1 << 20

  mutating func read(from file: Int32) throws(Damage) {
    var buffer: [UInt8] = []
    var isAtEnd = false
    while !isAtEnd {
      let used = buffer.count
      buffer += repeatElement(0, count: Self.chunk)
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(file, $0.baseAddress.map { $0 + used }, Self.chunk)
      }
      guard count >= 0 else { throw Damage(reason: String(cString: strerror(errno))) }
      buffer.removeLast(Self.chunk - count)
      isAtEnd = count == 0
      var start = 0
      while let end = Self.lineBreak(in: buffer, from: start == 0 ? used : start) {
        position += end + 1 - start
        try take(line: buffer[start..<end])
        start = end + 1
      }
      buffer.removeFirst(start)
    }
    guard isBegun else { throw Damage(reason: "not a sandbox state") }
  }

  private static func lineBreak(in buffer: [UInt8], from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func take(line: ArraySlice<UInt8>) throws(Damage) {
    if isBegun, line.first == UInt8(ascii: "[") {
      guard let message = MessageLine(line) else { throw Damage(reason: "damaged near byte \(position)") }
      pending.append(message)
      return
    }
    guard let change = try? JSONDecoder().decode(StateChange.self, from: Data(line)) else {
      throw Damage(reason: isBegun ? "damaged near byte \(position)" : "not a sandbox state")
    }
    if !isBegun {
      guard let format = change.format else { throw Damage(reason: "not a sandbox state") }
      guard format == StateFile.format, let origin = change.sources?.origin else {
        throw Damage(reason: "format \(format)")
      }
      isBegun = true
      state = SandboxState(empty: origin)
      state.isFresh = false
    }
    if let message = change.message { pending.append(MessageLine(message, kept: 0)) }
    change.restore(&state)
    guard change.end == true else { return }
    for line in pending where !state.messages.restore(line.message, kept: line.kept) {
      throw Damage(reason: "damaged near byte \(position)")
    }
    pending = []
    size = position
  }
}
