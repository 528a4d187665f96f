import Screen
import Testing

@Suite("Names of keys")
struct ScreenKeyTests {
  @Test(
    "A key and its name belong together",
    arguments: [
      ("g", KeyPress(.character("g"))), ("G", KeyPress(.character("G"))), ("/", KeyPress(.character("/"))),
      ("-", KeyPress(.character("-"))), ("中", KeyPress(.character("中"))), ("Space", KeyPress(.character(" "))),
      ("Ctrl-S", KeyPress(.character("s"), control: true)), ("Ctrl-Space", KeyPress(.character(" "), control: true)),
      ("Ctrl--", KeyPress(.character("-"), control: true)), ("Alt-U", KeyPress(.character("u"), alt: true)),
      ("Alt-Shift-U", KeyPress(.character("U"), alt: true)), ("Alt-Enter", KeyPress(.enter, alt: true)),
      ("Shift-Tab", KeyPress(.tab, shift: true)), ("F8", KeyPress(.function(8))),
      ("Shift-F3", KeyPress(.function(3), shift: true)),
      ("Ctrl-Shift-Left", KeyPress(.left, control: true, shift: true)),
      ("Esc", KeyPress(.escape)), ("PgUp", KeyPress(.pageUp)), ("PgDn", KeyPress(.pageDown)), ("Home", KeyPress(.home)),
      ("Ctrl-Alt-F", KeyPress(.character("f"), control: true, alt: true)),
      ("Alt-/", KeyPress(.character("/"), alt: true)),
    ] as [(String, KeyPress)])
  func names(name: String, key: KeyPress) {
    #expect(key.name == name)
    #expect(KeyPress(name) == key)
  }

  @Test(
    "Other spellings are understood",
    arguments: [
      ("ctrl-s", "Ctrl-S"), ("CTRL-ALT-f", "Ctrl-Alt-F"), ("Escape", "Esc"), ("return", "Enter"), ("PageUp", "PgUp"),
      ("del", "Delete"), ("f12", "F12"), ("Alt-Ctrl-X", "Ctrl-Alt-X"), ("Shift-a", "A"),
    ])
  func spellings(given: String, name: String) {
    #expect(KeyPress(given)?.name == name)
  }

  @Test(
    "What is no key is none", arguments: ["", "Ctrl-", "Ctrl-Ctrl-A", "Hyper-A", "ab", "F0", "F64", "Fx", "Shift-"])
  func noKey(name: String) {
    #expect(KeyPress(name) == nil)
  }

  @Test("Only a character without Ctrl and Alt types text")
  func typed() {
    #expect(KeyPress(.character("中")).typed == "中")
    #expect(KeyPress(.character("s"), control: true).typed == nil)
    #expect(KeyPress(.character("s"), alt: true).typed == nil)
    #expect(KeyPress(.enter).typed == nil)
  }
}
