import FeishuAPI
import JSONText
import Testing

@testable import FeishuSandbox

/// Items 83 and 84 of feishu-api.md section 10: making, sending and the common rules of changes.
@Suite("Card entities")
struct EntityTests {
  @Test("83: an entity is made, sent once, and read as its card")
  func sentOnce() throws {
    let bench = Bench()
    let created = bench.createEntity(Sample.two)
    let id = try #require(created["data"]?["card_id"]?.string)
    #expect(created.text == #"{"code":0,"data":{"card_id":"\#(id)"},"msg":"success"}"#)
    #expect(id.count <= 20 && Int(id) != nil)
    let wrapper = #"{"type":"card","data":{"card_id":"\#(id)"}}"#
    let message = try #require(bench.send(wrapper)["data"]?["message_id"]?.string)
    #expect(bench.content(message, as: .userCard) == Sample.two)
    let again = bench.send(wrapper)
    #expect(again.msg == "Failed to create card content, ext=ErrCode: 11310; ErrMsg: cardid is invalid; ")
    let converted = bench.call("POST", Route(.convertEntityID).target, #"{"message_id":"\#(message)"}"#)
    #expect(converted["data"]?["card_id"]?.string == id, "84")
    bench.set("entity.id_convert", "false")
    #expect(bench.call("POST", Route(.convertEntityID).target, "{}").status == 404, "84")
  }

  @Test(
    "83: what cannot be an entity",
    arguments: [
      (#"{"elements":[]}"#, 200_610), (#"{"schema":"1.0","elements":[]}"#, 300_303), ("{}", 300_307),
      ("[]", 200_621), (Sample.two(#"{"tag":"note"}"#), 200_861),
      (Sample.two(Array(repeating: #"{"tag":"hr"}"#, count: 201).joined(separator: ",")), 300_305),
      (Sample.two(#"{"tag":"hr","element_id":"1"}"#), 300_301),
      (#"{"schema":"2.0","config":{"update_multi":false},"body":{"elements":[]}}"#, 300_302),
      (Sample.two(#"{"tag":"markdown","content":"\#(String(repeating: "a", count: 30_720))"}"#), 200_860),
      ("", 99_992_402),
    ])
  func refused(card: String, code: Int) {
    let answer = Bench().createEntity(card)
    #expect(answer.status == 400 && answer.code == code)
  }

  @Test("83: complaints about the card stand in msg without an envelope")
  func complaint() {
    let answer = Bench().createEntity(Sample.two(#"{"tag":"note"}"#))
    #expect(answer.msg?.hasPrefix("ErrPath: ROOT -> body -> elements -> [0](tag: note); ErrMsg: ") == true)
  }

  @Test("83: the sequence must grow, gaps are allowed, refused changes use it up")
  func sequence() throws {
    let bench = Bench()
    let id = try #require(bench.createEntity(Sample.two)["data"]?["card_id"]?.string)
    func change(_ sequence: String) -> Answer {
      bench.changeEntity(.entitySettings, [id], #""settings":"{\"config\":{\"enable_forward\":true}}""#, sequence)
    }
    #expect(change("5").text == #"{"code":0,"data":{},"msg":"success"}"#)
    let same = change("5")
    #expect(same.code == 300_317 && same.msg == "ErrMsg: sequence number compare failed; ")
    #expect(change("4").code == 300_317 && change("9").code == 0)
    #expect(bench.changeEntity(.deleteElement, [id, "nobody"], "", "10").code == 300_314)
    #expect(change("10").code == 300_317)
    #expect(change("0").code == 99_992_402 && change("\"1\"").code == 9499 && change("null").code == 99_992_402)
  }

  @Test("83: a uuid counts once")
  func uuid() throws {
    let bench = Bench()
    let id = try #require(bench.createEntity(Sample.two)["data"]?["card_id"]?.string)
    let body = #""uuid":"u","settings":"{\"config\":{\"enable_forward\":true}}""#
    #expect(bench.changeEntity(.entitySettings, [id], body, "1").code == 0)
    #expect(bench.changeEntity(.entitySettings, [id], body, "2").code == 200_770)
  }

  @Test("83: unknown, another app's, older than 14 days, and more than 10 changes a second")
  func rules() throws {
    let bench = Bench()
    let id = try #require(bench.createEntity(Sample.two)["data"]?["card_id"]?.string)
    let body = #""settings":"{\"config\":{\"enable_forward\":true}}""#
    #expect(bench.changeEntity(.entitySettings, ["7"], body, "1").code == 200_740)
    #expect(bench.changeEntity(.entitySettings, [String(repeating: "7", count: 21)], body, "1").code == 99_992_402)
    let theirs = bench.token(of: bench.theirs)
    #expect(bench.changeEntity(.entitySettings, [id], body, "1", token: theirs).code == 300_311)
    for number in 1...10 { #expect(bench.changeEntity(.entitySettings, [id], body, "\(number)").code == 0) }
    #expect(bench.changeEntity(.entitySettings, [id], body, "11").code == 99_991_400)
    bench.now += 1_209_600_000
    let fresh = bench.token(of: bench.ours)
    #expect(bench.changeEntity(.entitySettings, [id], body, "12", token: fresh).code == 0)
    bench.now += 1
    #expect(bench.changeEntity(.entitySettings, [id], body, "13", token: fresh).code == 200_750)
  }

  @Test("83: not usable in the same instant, by a switch")
  func delay() throws {
    let bench = Bench()
    bench.set("entity.delay_ms", "300")
    let id = try #require(bench.createEntity(Sample.two)["data"]?["card_id"]?.string)
    let wrapper = #"{"type":"card","data":{"card_id":"\#(id)"}}"#
    #expect(bench.send(wrapper).msg?.contains("cardid is invalid") == true)
    bench.now += 300
    #expect(bench.send(wrapper).code == 0)
  }

  @Test("7, 8: entities are for bots with the scope")
  func access() {
    let bench = Bench()
    let token = bench.control("POST", "tokens", #"{"open_id":"ou_ann"}"#)["access_token"]?.string
    #expect(bench.call("POST", Route(.createEntity).target, "{}", token: token).code == 99_991_668)
    bench.control("PATCH", "apps/\(bench.ours.appID)", #"{"scopes":["im:message"]}"#)
    #expect(bench.createEntity(Sample.two).code == 99_991_672)
  }
}

extension Bench {
  /// An entity of a card.
  @discardableResult
  func createEntity(_ card: String) -> Answer {
    call("POST", Route(.createEntity).target, #"{"type":"card_json","data":\#(JSONString.quoted(card))}"#)
  }

  /// A change of an entity; the sequence is JSON.
  @discardableResult
  func changeEntity(
    _ endpoint: Endpoint, _ ids: [String], _ members: String, _ sequence: String, token: String? = nil
  ) -> Answer {
    let body = "{\(members)\(members.isEmpty ? "" : ",")\"sequence\":\(sequence)}"
    return call(endpoint.method, Route(endpoint, ids).target, body, token: token ?? self.token)
  }
}
