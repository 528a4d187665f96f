import FeishuAPI
import Testing

@Suite("Stored examples")
struct ExampleTests {
  @Test("Every file is as files are written here", arguments: Example.all)
  func wellFormed(example: Example) {
    #expect(example.flaws.isEmpty)
  }

  @Test("The sandbox answers with the bytes of the example", arguments: Example.forSandbox)
  func sandbox(example: Example) async throws {
    try await ExampleSandbox.run(example)
  }

  @Test("The client asks and understands as the example says", arguments: Example.forClient)
  func client(example: Example) async throws {
    try await ExampleClient(example).run()
  }
}

@Suite("Stored examples: nothing is left out")
struct ExampleCompletenessTests {
  @Test("Every item of feishu-api.md section 10 has an example")
  func items() {
    let missing = Set(1...85).subtracting(Example.all.flatMap(\.items)).sorted()
    #expect(missing.isEmpty)
  }

  /// feishu-api.md 3.8 and 3.9.
  static let documented: [(endpoint: Endpoint, codes: [Int])] = [
    (
      .patchMessage,
      [
        230_001, 230_006, 230_011, 230_013, 230_020, 230_025, 230_027, 230_028, 230_031, 230_050, 230_099, 230_110,
        232_009,
      ]
    ),
    (
      .editMessage,
      [
        230_001, 230_002, 230_006, 230_011, 230_013, 230_018, 230_020, 230_022, 230_025, 230_027, 230_028, 230_035,
        230_038, 230_050, 230_054, 230_055, 230_071, 230_072, 230_073, 230_074, 230_075, 230_110, 232_009,
      ]
    ),
  ]

  @Test(
    "Every code of PATCH and PUT has an example for both halves; a permanent one is sent once", arguments: documented)
  func codes(endpoint: Endpoint, codes: [Int]) {
    let asked = Example.forSandbox.flatMap(\.exchanges).filter { $0.request.endpoint == endpoint }
    let understood = Example.forClient.filter { $0.clientExchange?.request.endpoint == endpoint }.compactMap(\.client)
    #expect(Set(codes).subtracting(asked.compactMap(\.response.code)).sorted().isEmpty, "the sandbox's half")
    #expect(Set(codes).subtracting(understood.compactMap(\.code)).sorted().isEmpty, "the client's half")
    for client in understood where client.errorClass.flatMap(ErrorClass.init(rawValue:))?.isPermanent == true {
      #expect(client.calls == 1, "\(client.code ?? 0)")
    }
  }

  @Test(
    "A number with several meanings has an example of each, and each is told by its endpoint",
    arguments: [10_002, 230_054, 230_071, 230_072, 230_073, 230_074, 230_075])
  func meanings(code: Int) {
    let exchanges = Example.forSandbox.flatMap(\.exchanges).filter { $0.response.code == code }
    let rows = ErrorCatalogue.entries(about: code)
    #expect(rows.count > 1)
    for row in rows {
      let places = Set(exchanges.compactMap(\.request.endpoint)).intersection(row.endpoints)
      #expect(!places.isEmpty, "no example of: \(row.serviceText)")
      for place in places { #expect(ErrorCatalogue.entry(code: code, on: place) == row, "on \(place)") }
    }
  }

  @Test("Every sub-code of 230099 has an example")
  func subCodes() {
    let exchanges = Example.forSandbox.flatMap(\.exchanges)
    let missing = ErrorCatalogue.all.filter { entry in
      entry.subCode != nil
        && !exchanges.contains { exchange in
          exchange.response.body.contains("ext=ErrCode: \(entry.number); ")
            && exchange.response.body.contains(entry.marker ?? "")
            && (entry.endpoints.isEmpty || exchange.request.endpoint.map(entry.endpoints.contains) == true)
        }
    }.map { "\($0.number) \($0.marker ?? "")" }
    #expect(missing.isEmpty)
  }
}

extension Example {
  /// The request that the client has to make, and its answer.
  fileprivate var clientExchange: (request: Request, response: Response?)? {
    client.map { client in
      let step = steps[(client.step ?? steps.count) - 1]
      return (step.request, step.response)
    }
  }
}

extension Example.Request {
  /// The operation that it asks for; words win over ids.
  var endpoint: Endpoint? {
    func segments(_ path: String) -> [Substring] { path.split(separator: "/", omittingEmptySubsequences: false) }
    let own = segments(path)
    let fitting = Endpoint.allCases.filter { endpoint in
      let template = segments(endpoint.template)
      return endpoint.method == method && template.count == own.count
        && zip(template, own).allSatisfy { $0.hasPrefix(":") || $0 == $1 }
    }
    return fitting.min { one, other in
      segments(one.template).count { $0.hasPrefix(":") } < segments(other.template).count { $0.hasPrefix(":") }
    }
  }
}
