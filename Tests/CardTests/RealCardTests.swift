import Card
import JSONText
import Testing

@Suite("Real cards")
struct RealCardTests {
  /// The real cards that are broken, with the rules that must say so.
  private static let broken: [String: (rules: Set<String>, reason: String)] = [
    "v2-deepcoldy-botmux-cli-send-dispatch-test-01.json": (
      ["chart-spec"], "a chart of a test, without type and data"
    ),
    "v2-galvingao-lark-card-v2-chart-01.json": (
      ["chart-spec"], "a list of the properties, with an empty specification"
    ),
    "v2-milkoor-feishu-card-enhanc-avatar-01.json": (
      ["picture-address", "unknown-tag", "unknown-property"], "a made-up img with src, width and height"
    ),
    "v2-milkoor-feishu-card-enhanc-avatar-02.json": (
      ["picture-address", "unknown-tag", "unknown-property"], "a made-up img with src, width and height"
    ),
    "v2-milkoor-feishu-card-enhanc-avatar-03.json": (
      ["picture-address", "unknown-tag", "unknown-property"], "a made-up img with src, width and height"
    ),
    "v2-milkoor-feishu-card-enhanc-checkbox-01.json": (
      ["unknown-tag"], "there is no checkbox, it is a checker"
    ),
    "v2-milkoor-feishu-card-enhanc-checkbox-02.json": (
      ["unknown-tag", "form-name", "form-submit"], "no checkbox, and a form without name and button"
    ),
    "v2-milkoor-feishu-card-enhanc-checkbox-03.json": (
      ["unknown-tag"], "there is no checkbox, it is a checker"
    ),
    "v2-milkoor-feishu-card-enhanc-column-set-01.json": (
      ["picture-address", "unknown-tag"], "a made-up img with src"
    ),
    "v2-milkoor-feishu-card-enhanc-json2-0-01.json": (
      ["unknown-tag"], "there is no progress and no fold"
    ),
    "v2-milkoor-feishu-card-enhanc-link-01.json": (
      ["unknown-tag"], "a is no component"
    ),
    "v2-milkoor-feishu-card-enhanc-link-02.json": (
      ["unknown-tag"], "a is no component"
    ),
    "v2-milkoor-feishu-card-enhanc-select-01.json": (
      ["unknown-tag"], "there is no select, it is select_static"
    ),
    "v2-milkoor-feishu-card-enhanc-select-02.json": (
      ["unknown-tag", "form-name", "form-submit"], "no select, and a form without name and button"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-01.json": (
      ["unknown-tag", "wrong-parent"], "negative sample: no textarea, and a table in a container"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-02.json": (
      ["unknown-property"], "negative sample: person.user_id_type, persons[].user_id"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-10.json": (
      ["audio-forward", "unknown-property"], "negative sample: audio.bogus in a card to forward"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-11.json": (
      ["audio-forward", "unknown-property", "unknown-tag"], "sound in a card to forward; i18n and ud_icon are of 1.0"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-13.json": (
      ["unknown-property"], "negative sample: select_img.selected_values"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-14.json": (
      ["unknown-tag", "unknown-property"], "negative sample: no picker_date, and a date of a time"
    ),
    "v2-riba2534-feishu-cli-test-lint-card-15.json": (
      ["unknown-tag"], "there is no picker_date, it is date_picker"
    ),
    "v2x-baileyh8-hermes-feishu-stre-test-hook-runtime-01.json": (["schema-missing"], "a body without schema"),
    "v2x-deepcoldy-botmux-message-listener-test-01.json": (["schema-missing"], "a body without schema"),
    "v2x-larksuite-cli-card-test-01.json": (["read-back-form"], "the inside of a json_card"),
    "v2x-riba2534-feishu-cli-send-message-test-01.json": (["schema-missing"], "a body without schema"),
    "t-ccfos-nightingale-feishucard-provider-test-01.json": (["wrapped"], "the body of a webhook call, not a card"),
    "t-ccfos-nightingale-notify-channel-01.json": (["wrapped"], "the body of a webhook call, not a card"),
    "t-datalinkdc-dinky-feishu-01.json": (["wrapped"], "the body of a webhook call, not a card"),
    "t-opengoofy-hippo4j-lark-alarm-01.json": (["wrapped"], "the body of a webhook call, not a card"),
  ]

  @Test("have no error unless they are broken", arguments: Corpus.cards + Corpus.templated)
  func noFalseErrors(file: Corpus.File) {
    let errors = Lint.findings(in: Card(file.document)).filter { $0.severity == .error }
    let known = Self.broken[file.name]
    #expect(Set(errors.map(\.rule.name)) == known?.rules ?? [], "\(known?.reason ?? "nothing is known to be wrong")")
  }

  @Test("are all there, as far as exceptions name them")
  func exceptions() {
    let names = Set((Corpus.cards + Corpus.templated).map(\.name))
    #expect(names.isEmpty || names.isSuperset(of: Self.broken.keys))
  }

  @Test("that were read back are refused", arguments: Corpus.raw + Corpus.rendered)
  func readBack(file: Corpus.File) {
    let errors = Lint.findings(in: Card(file.document)).filter { $0.severity == .error }
    #expect(errors.map(\.rule) == [.readBack])
  }

  @Test("have texts inside their bytes", arguments: Corpus.cards)
  func texts(file: Corpus.File) {
    let document = file.document
    for text in Card(document).visibleTexts {
      #expect(document.node(at: text.path)?.string == text.text)
    }
  }
}
