import FeishuClient
import Foundation
import Testing

@Suite("The file of a login")
struct LoginFileTests {
  @Test("A file that others may read is closed to them, once")
  func closed() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      let file = bench.file()
      #expect(!file.closeToOthers())
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file.path)
      #expect(file.closeToOthers())
      #expect(!file.closeToOthers())
      #expect(try Self.mode(file.path) == 0o600)
    }
  }

  @Test("What was left half written does not matter, and is not followed elsewhere")
  func leftovers() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      let victim = bench.folder + "/victim"
      try "mine".write(toFile: victim, atomically: true, encoding: .utf8)
      try FileManager.default.createSymbolicLink(
        atPath: bench.file().path + ".new", withDestinationPath: victim)
      bench.advance(seconds: 7200)
      try await bench.withClient { _ = try await $0.chats() }
      #expect(try String(contentsOfFile: victim, encoding: .utf8) == "mine")
      #expect(try bench.login().name == "Tom")
      #expect(try Self.mode(bench.file().path) == 0o600)
    }
  }

  @Test("Logging out forgets it; again says that nobody was there")
  func remove() async throws {
    try await LoginBench.use { bench in
      try await bench.logIn()
      #expect(try await bench.file().remove())
      #expect(try bench.file().read() == nil)
      #expect(try await !bench.file().remove())
    }
  }

  @Test("The lasting of a login follows from its tokens")
  func lasting() async throws {
    try await LoginBench.use { bench in
      let login = try await bench.logIn()
      #expect(login.accessEndsAt == login.issuedAt + 7_200_000)
      #expect(login.endsAt == login.issuedAt + 604_800_000)
      var old = login
      old.beganAt -= 364 * 86_400_000
      #expect(old.endsAt == login.issuedAt + 86_400_000)
      old.refreshToken = nil
      #expect(old.endsAt == old.accessEndsAt)
    }
  }

  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }
}
