import JSONText
import Messages
import Phrase
import Testing
import Workbench

@Suite("Cards as a whole")
struct CardTests {
  private static let card1 = #"{"elements":[{"tag":"hr"}],"config":{"wide_screen_mode":true}}"#
  private static let card2 = #"{"schema":"2.0","config":{"update_multi":true},"body":{"elements":[]}}"#

  @Test("An upgrade is one step that can be taken back, and says how much wants a look")
  func upgrade() {
    var bench = Bench(messages: [Bench.message("om_1", "Alert", kind: .card1)])
    bench.open(Self.card1)
    bench.apply(.command(.upgrade))
    #expect(JSONDocument(bench.text).root?["schema"]?.string == "2.0")
    #expect(bench.workbench.notice?.phrase.english.contains("1 want a look") == true)
    bench.apply(.command(.undo))
    #expect(bench.text == Self.card1)
  }

  @Test("There is nothing to upgrade in a 2.0 card, in a text, in what is no JSON")
  func noUpgrade() {
    for (content, kind) in [(Self.card2, "card"), (#"{"text":"a"}"#, "text"), ("{", "card")] {
      var bench = Bench(messages: [Bench.message("om_1", "Alert", kind: kind == "text" ? .text : .card2)])
      bench.open(content)
      bench.apply(.command(.upgrade))
      #expect(bench.text == content)
      #expect(bench.workbench.notice != nil)
    }
  }

  @Test("A paste that replaces everything is taken out of its wrapper; undo brings back what was there")
  func pasteOverAll() {
    var bench = Bench()
    bench.open(Self.card1)
    bench.apply(.command(.selectAll))
    bench.apply(.pasted(#"{"msg_type":"interactive","card":\#(Self.card2)}"#))
    #expect(bench.text == Self.card2)
    #expect(bench.workbench.notice?.phrase.english.contains("webhook") == true)
    bench.apply(.command(.undo))
    #expect(bench.text == Self.card1)
  }

  @Test("A paste between other characters stays as it is")
  func pasteInside() {
    var bench = Bench()
    bench.open(Self.card1)
    bench.apply(.pasted(#"{"card":\#(Self.card2)}"#))
    #expect(bench.text == #"{"card":\#(Self.card2)}"# + Self.card1)
  }

  @Test("A form that can not be had back is pasted as it is, with the reason")
  func pasteRefused() {
    let rendered = #"{"title":"t","elements":[[{"tag":"text","text":"a"}]]}"#
    var bench = Bench()
    bench.open(Self.card1)
    bench.apply(.command(.selectAll))
    bench.apply(.pasted(rendered))
    #expect(bench.text == rendered)
    #expect(bench.workbench.notice?.kind == .warning)
  }
}
