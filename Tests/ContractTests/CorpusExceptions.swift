/// The real cards that do not go the whole way under the service's checks, with the reason.
///
/// None of them was taken by the service as far as their sources say: they are negative samples of other people's checkers and
/// guides with components that do not exist.
enum CorpusExceptions {
  struct Exception: Sendable {
    let way: CorpusJourney.Way
    let reason: String

    /// Refused as JSON that 2.0 does not know (200621); all of the way with the switch `lint.v2` off.
    static func unknown(_ reason: String) -> Exception {
      Exception(way: .checkedLess(refusedFor: 200_621), reason: reason)
    }

    static func refused(_ code: Int, _ reason: String) -> Exception {
      Exception(way: .refused(for: code), reason: reason)
    }
  }

  static let all: [String: Exception] = [
    "ent-cheerwhy-hermes-lark-stream-test-controller-01.json": .refused(11_310, "an entity that is not here"),
    "v2-deepcoldy-botmux-cli-send-dispatch-test-01.json": .refused(200_550, "a chart without data"),
    "v2-galvingao-lark-card-v2-chart-01.json": .refused(200_550, "a chart without data"),
    "v2x-larksuite-cli-card-test-01.json": .refused(200_621, "schema is a number"),

    "v2-milkoor-feishu-card-enhanc-avatar-01.json": .unknown("img.src"),
    "v2-milkoor-feishu-card-enhanc-avatar-02.json": .unknown("img.src"),
    "v2-milkoor-feishu-card-enhanc-avatar-03.json": .unknown("img.src"),
    "v2-milkoor-feishu-card-enhanc-column-set-01.json": .unknown("img.src"),
    "v2-milkoor-feishu-card-enhanc-checkbox-01.json": .unknown("there is no checkbox"),
    "v2-milkoor-feishu-card-enhanc-checkbox-02.json": .refused(11_310, "no checkbox, and a form without a name"),
    "v2-milkoor-feishu-card-enhanc-checkbox-03.json": .unknown("there is no checkbox"),
    "v2-milkoor-feishu-card-enhanc-json2-0-01.json": .unknown("there is no progress"),
    "v2-milkoor-feishu-card-enhanc-link-01.json": .unknown("a is no component"),
    "v2-milkoor-feishu-card-enhanc-link-02.json": .unknown("a is no component"),
    "v2-milkoor-feishu-card-enhanc-select-01.json": .unknown("there is no select"),
    "v2-milkoor-feishu-card-enhanc-select-02.json": .refused(11_310, "no select, and a form without a name"),

    "v2-riba2534-feishu-cli-test-lint-card-01.json": .unknown("there is no textarea"),
    "v2-riba2534-feishu-cli-test-lint-card-02.json": .unknown("person.user_id_type, persons[].user_id"),
    "v2-riba2534-feishu-cli-test-lint-card-10.json": .refused(300_220, "no video, and sound in a card to forward"),
    "v2-riba2534-feishu-cli-test-lint-card-11.json": .refused(300_220, "no video, and sound in a card to forward"),
    "v2-riba2534-feishu-cli-test-lint-card-12.json": .unknown("there is no avatar"),
    "v2-riba2534-feishu-cli-test-lint-card-13.json": .unknown("select_img.selected_values"),
    "v2-riba2534-feishu-cli-test-lint-card-14.json": .unknown("there is no picker_date"),
    "v2-riba2534-feishu-cli-test-lint-card-15.json": .unknown("there is no picker_date"),
  ]
}
