import Card
import JSONText
import Screen
import Testing

@testable import Preview

@Suite("Signs for emoji keys and icons")
struct SignTests {
  /// Keys whose drawing has no character that means the same; they stay as they are written.
  private static let withoutEmoji: Set<Substring> = ["TOASTED", "Get", "OKR", "AWESOMEN", "2022"]

  @Test("Every emoji key of cards is drawn as an emoji, or known to have none")
  func emojiKeys() {
    for key in Catalogue.emojiKeys {
      #expect((Emoji.character(for: String(key)) == nil) == Self.withoutEmoji.contains(key), "\(key)")
    }
  }

  @Test("An emoji stands for its key only as it is spelled")
  func spelling() {
    #expect(Drawing.markdown(":OK: :ok: :NoSuchKey: :OK") == ["👌 :ok: :NoSuchKey: :OK"])
  }

  @Test(
    "An icon's sign is told by the first word of its token that means something",
    arguments: [
      ("alarm_outlined", "⏰"), ("chat-forbidden_outlined", "💬"), ("tab-todo_outlined", "☑"), ("calendar_colorful", "📅"),
      ("larkcommunity_colorful", nil), ("", nil),
    ] as [(String, String?)])
  func icons(_ token: String, _ sign: String?) {
    #expect(IconSigns.sign(forToken: token) == sign)
  }

  @Test("Every sign of an icon is one that can be drawn as it is, in one or two columns")
  func drawable() {
    for token in Catalogue.iconTokens {
      guard let sign = IconSigns.sign(forToken: String(token)) else { continue }
      #expect(Printable.text(sign) == sign, "\(token)")
      #expect((1...2).contains(Width.of(sign)), "\(token)")
    }
  }

  @Test("A terminal of plain ASCII gets plain ASCII")
  func ascii() {
    let lines = Drawing.component(
      #"{"tag":"div","icon":{"tag":"standard_icon","token":"alarm_outlined"},"text":{"tag":"plain_text","content":"x"}}"#,
      PreviewOptions(width: 40, ascii: true))
    #expect(lines == ["- x"])
  }
}
