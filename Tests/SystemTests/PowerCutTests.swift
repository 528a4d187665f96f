import JSONText
import Testing

/// A process that is killed between two steps of a send leaves a store from which the next start tells the truth.
@Suite("Killed while sending")
struct PowerCutTests {
  @Test(
    "what the next start says is what the service holds",
    arguments: ["read", "saved", "compared", "recorded", "sent", "answered", "proved"])
  func killed(after step: String) async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(["get", id])
    let killed = try await sandbox.run(
      ["update", id, "-", "--note", "97 was wrong"], environment: ["CARDFIX_TEST_KILL_AFTER": step],
      input: Sample.fixedCard)
    #expect(killed.wasKilled)
    let hasLanded = try sandbox.content(of: id) == Sample.fixedCard

    let next = try #require(try await sandbox.run(["versions", id, "--json"]).data)
    let outcomes = next["sends"]?.children.map { $0["outcome"]?.string } ?? []
    #expect(!outcomes.contains("under-way") && !outcomes.contains("unknown"))
    #expect(outcomes.contains("accepted") == hasLanded)
    let newest = next["versions"]?.children.last
    #expect(newest?["note"]?.string == (hasLanded ? "97 was wrong" : nil))

    // And work goes on from there.
    let again = try await sandbox.run(["update", id, "-", "--json"], input: Sample.fixedCard)
    #expect(again.exit == 0)
    #expect(try sandbox.content(of: id) == Sample.fixedCard)
  }

  @Test("what is said about a send that was left open never stands beside the one object of --json")
  func oneObject() async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(
      ["update", id, "-"], environment: ["CARDFIX_TEST_KILL_AFTER": "sent"], input: Sample.fixedCard)
    let next = try await sandbox.run(["get", "om_nobody", "--json"])
    #expect(next.error?["code"]?.int == 99_992_354, "\(next.errors)")
  }

  @Test("the steps before the wire send nothing, those after it have sent", arguments: ["recorded", "sent"])
  func wire(step: String) async throws {
    let sandbox = try await Sandbox()
    let id = try sandbox.addMessage(content: Sample.card)
    _ = try await sandbox.run(
      ["update", id, "-"], environment: ["CARDFIX_TEST_KILL_AFTER": step], input: Sample.fixedCard)
    #expect(try sandbox.requests().contains { $0["method"]?.string == "PATCH" } == (step == "sent"))
  }
}
