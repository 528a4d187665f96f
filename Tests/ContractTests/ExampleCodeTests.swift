import FeishuAPI
import Testing

/// The codes that feishu-api.md lists for an endpoint, or for several that share a table.
struct DocumentedCodes: CustomTestStringConvertible, Sendable {
  var section: String
  var endpoints: [Endpoint]
  var codes: [Int]

  var testDescription: String { section }

  init(_ section: String, _ endpoints: [Endpoint], _ codes: [Int]) {
    self.section = section
    self.endpoints = endpoints
    self.codes = codes
  }

  /// PATCH and PUT stand in ``ExampleCompletenessTests``. Left out are 230001 of GET and DELETE, which have no parameter that
  /// could be wrong, and 300120, which is a service that fails inside.
  static let all = [
    DocumentedCodes(
      "3.4 send", [.createMessage],
      [
        230_001, 230_002, 230_006, 230_013, 230_015, 230_017, 230_018, 230_019, 230_020, 230_022, 230_025, 230_027,
        230_028, 230_029, 230_034, 230_035, 230_036, 230_038, 230_049, 230_053, 230_054, 230_055, 230_075, 230_099,
        232_009,
      ]),
    DocumentedCodes(
      "3.5 reply", [.replyMessage],
      [
        230_001, 230_002, 230_006, 230_011, 230_013, 230_015, 230_017, 230_018, 230_019, 230_020, 230_022, 230_025,
        230_027, 230_028, 230_035, 230_038, 230_049, 230_050, 230_054, 230_055, 230_071, 230_072, 230_075, 230_099,
        230_111, 232_009,
      ]),
    DocumentedCodes(
      "3.6 get", [.getMessage],
      [230_002, 230_006, 230_013, 230_027, 230_050, 230_110, 99_992_354]),
    DocumentedCodes(
      "3.7 list", [.listMessages],
      [230_001, 230_002, 230_006, 230_013, 230_027, 230_073, 230_110, 231_203, 231_204]),
    DocumentedCodes(
      "3.10 recall", [.recallMessage],
      [230_002, 230_006, 230_009, 230_011, 230_013, 230_026, 230_027, 230_050, 230_054, 230_110, 232_009]),
    DocumentedCodes(
      "3.10 read_users", [.readUsers],
      [230_001, 230_002, 230_006, 230_012, 230_013, 230_027, 230_033, 230_050, 230_110]),
    DocumentedCodes(
      "3.10 forward", [.forwardMessage],
      [
        230_001, 230_002, 230_006, 230_013, 230_018, 230_019, 230_020, 230_027, 230_029, 230_034, 230_035, 230_036,
        230_038, 230_049, 230_050, 230_053, 230_061, 230_062, 230_063, 230_064, 230_065, 230_066, 230_070, 230_074,
        230_110, 232_009,
      ]),
    DocumentedCodes("3.12 chats", [.listChats], [232_001, 232_004, 232_025, 232_034]),
    DocumentedCodes("3.12 chat", [.getChat], [232_004, 232_006, 232_010, 232_011, 232_025, 232_033, 232_034]),
    DocumentedCodes(
      "3.13 images", [.uploadImage, .downloadImage, .messageResource],
      [
        232_096, 234_001, 234_002, 234_003, 234_004, 234_005, 234_006, 234_007, 234_008, 234_009, 234_010, 234_011,
        234_019, 234_037, 234_038, 234_039, 234_040, 234_041, 234_042, 234_043,
      ]),
    DocumentedCodes(
      "4.1 delayed update", [.delayedUpdate],
      [
        2200, 10_002, 11_311, 100_000, 100_030, 200_000, 200_310, 200_320, 200_830, 300_020, 300_030, 300_040, 300_090,
      ]),
    DocumentedCodes(
      "5 card entities", Endpoint.cardEntities.sorted { $0.rawValue < $1.rawValue },
      [
        10_002, 200_220, 200_510, 200_610, 200_740, 200_750, 200_770, 200_810, 200_850, 200_860, 300_121, 300_122,
        300_301, 300_302, 300_303, 300_305, 300_307, 300_309, 300_310, 300_311, 300_312, 300_313, 300_314, 300_315,
        300_317, 99_992_402,
      ]),
  ]
}

@Suite("Stored examples: the codes of every endpoint")
struct ExampleCodeTests {
  @Test("have an example, and a row in the error table for that call", arguments: DocumentedCodes.all)
  func shown(row: DocumentedCodes) {
    let exchanges = Example.forSandbox.flatMap(\.exchanges)
    let shown = exchanges.filter { $0.request.endpoint.map(row.endpoints.contains) == true }
      .compactMap(\.response.code)
    #expect(Set(row.codes).subtracting(shown).sorted() == [])
    for code in row.codes {
      #expect(row.endpoints.contains { ErrorCatalogue.entry(code: code, on: $0) != nil }, "\(code)")
    }
  }
}
