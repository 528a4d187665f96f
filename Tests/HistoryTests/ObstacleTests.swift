import Messages
import Testing

@testable import History

@Suite("What refusals tell about a message")
struct ObstacleTests {
  private func refuse(_ code: Int, _ message: String = "", _ action: Send.Action = .edit) throws -> History {
    let history = try History.withOneCard()
    let send = try history.beginPatch(#"{"v":2}"#, action: action)
    try history.finish(
      send.id, outcome: .refused(code: code, subCode: nil, message: message), logID: nil, at: .at(3))
    return history
  }

  @Test(
    "A refusal that stays so is remembered, another is not",
    arguments: [
      (230_075, Send.Action.edit, Obstacle?.some(.editWindowOver)), (230_031, .patch, .expired),
      (230_071, .edit, .notSender),
      (230_073, .edit, .closedGroup), (230_074, .edit, .closedGroup), (230_054, .edit, .wrongType),
      (230_002, .patch, .botOutside), (230_011, .patch, .recalled), (230_110, .edit, .recalled),
      (232_009, .patch, .dissolved), (230_020, .patch, nil), (230_025, .edit, nil), (230_099, .patch, nil),
      (230_009, .recall, nil), (230_072, .edit, nil),
    ])
  func remembered(code: Int, action: Send.Action, obstacle: Obstacle?) throws {
    #expect(try refuse(code, "", action).message("om_1")?.obstacle == obstacle)
  }

  @Test("Of 230001 only what it says about the sender is remembered")
  func sender() throws {
    let said = "Your request contains an invalid request parameter, ext=bot or user is not the message`s sender."
    #expect(try refuse(230_001, said, .patch).message("om_1")?.obstacle == .notSender)
    #expect(try refuse(230_001, "ext=content cannot be empty.", .patch).message("om_1")?.obstacle == nil)
  }

  @Test("An accepted change shows that nothing is in the way")
  func accepted() throws {
    let history = try refuse(230_075)
    let send = try history.beginPatch(#"{"v":3}"#, action: .edit)
    try history.finish(send.id, outcome: .accepted, logID: nil, at: .at(5))
    #expect(try history.message("om_1")?.obstacle == nil)
  }

  @Test("A message that can be read shows that the bot is in the chat; it does not make a card younger")
  func read() throws {
    let outside = try refuse(230_002, "", .patch)
    try outside.remember([.sample()])
    #expect(try outside.message("om_1")?.obstacle == nil)
    let old = try refuse(230_031, "", .patch)
    try old.remember([.sample()])
    #expect(try old.message("om_1")?.obstacle == .expired)
  }

  @Test("What a look is refused for is remembered too")
  func looked() throws {
    let history = try History.withOneCard()
    try history.learn(.botOutside, of: "om_1")
    #expect(try history.message("om_1")?.obstacle == .botOutside)
  }
}
