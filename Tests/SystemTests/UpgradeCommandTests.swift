import JSONText
import Testing

@Suite("cardfix upgrade, and files with a card inside")
struct UpgradeCommandTests {
  private let place: Place
  private static let old = "{\"elements\": [\n  {\"tag\":\"hr\", \"odd\": 1}]}\n"
  private static let card = #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[{"tag":"hr"}]}}"#

  init() throws {
    place = try Place()
  }

  @Test("writes the card on standard output and what changed on standard error")
  func text() async throws {
    let file = try place.file("old.json", Self.old)
    let result = try await place.run(["upgrade", file])
    #expect(result.exit == 0)
    #expect(JSONDocument(result.output).root?["body"]?["elements"]?[0]?.source == #"{"tag":"hr"}"#)
    #expect(result.errors.contains("\(file):2:16: auto: "))
  }

  @Test("has the shape that scripts rely on")
  func shape() async throws {
    let result = try await place.run(["upgrade", "-", "--json"], input: Self.old)
    #expect(result.exit == 0)
    #expect(result.errors.isEmpty)
    #expect(JSONDocument(result.data?["card"]?.string ?? "").root?["schema"]?.string == "2.0")
    let change = try #require(result.data?["changes"]?.children.last)
    #expect(change.keys == ["line", "column", "path", "kind", "message"])
    #expect(change["path"]?.string == "/elements/0/odd")
    #expect(change["line"]?.int == 2)
    #expect(change["kind"]?.string == "auto")
  }

  @Test("leaves a 2.0 card to the byte, and says so")
  func already() async throws {
    let result = try await place.run(["upgrade", "-"], input: Self.card)
    #expect(result.exit == 0)
    #expect(result.output == Self.card)
    #expect(result.errors.contains("2.0"))
  }

  @Test(
    "refuses what is no card", arguments: ["{", "[]", #"{"text":"hi"}"#, #"{"type":"card","data":{"card_id":"7"}}"#])
  func refused(content: String) async throws {
    let result = try await place.run(["upgrade", "-"], input: content)
    #expect(result.exit == 2)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test("takes a card out of what it was copied in, as preview does, and says so", arguments: ["upgrade", "preview"])
  func wrapped(command: String) async throws {
    let body = #"{"msg_type":"interactive","card":\#(Self.card)}"#
    let result = try await place.run([command, "-"], input: "curl -d '\(body)' https://a")
    #expect(result.exit == 0)
    #expect(result.errors.contains("curl"))
    #expect(!result.output.contains("msg_type"))
  }

  @Test("lint looks at the card in a command line, and finds a wrapper that is JSON")
  func lint() async throws {
    let inside = try await place.run(["lint", "-"], input: "curl -d '\(Self.card)' https://a")
    #expect(inside.exit == 0)
    #expect(inside.errors.contains("curl"))
    let wrapped = try await place.run(["lint", "-"], input: #"{"card":\#(Self.card)}"#)
    #expect(wrapped.exit == 2)
    #expect(wrapped.output.contains("[wrapped]"))
  }
}
