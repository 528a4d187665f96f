/// Release train: a room in English.
enum DemoReleases {
  static let room = DemoRoom(
    chatID: IdentifierSource.fixed("oc_", label: "demo chat releases"), name: "Release train",
    description: "Builds, canaries and releases of the shop",
    people: [DemoPeople.maya, DemoPeople.tom, DemoPeople.lin], apps: [DemoPeople.ours], messages: messages)

  private static let messages: [DemoMessage] = [
    notes,
    .card("build-failed", .days(1, 5), DemoReleaseCards.buildFailed.onOneLine),
    .said(by: DemoPeople.tom, "build-looking", .days(1, 4), "Looking. Flaky test, not the change.")
      .answering("build-failed"),
    .card("released", .days(1, 2), DemoReleaseCards.released.onOneLine),
    .said(by: DemoPeople.maya, "thanks", .days(1, 1), "Nice 🎉 thanks everyone, smoothest one this quarter"),
    .card("checklist", .hours(20), DemoReleaseCards.checklist),
    .text(
      "freeze", .hours(7),
      """
      Code freeze for 1.5 starts today at 18:00.
      Ask <at user_id="\(DemoPeople.maya)">Maya Chen</at> before you merge anything after that.
      """),
    .card("canary", .hours(1, 25), DemoReleaseCards.canary),
  ]

  private static let notes = DemoMessage(
    label: "release-notes", age: .days(6, 3), sender: .app(DemoPeople.ours), type: "post",
    content: #"""
      {"en_us":{"title":"Release notes 1.4.1","content":[[{"tag":"text","text":"Two fixes for the checkout, "},{"tag":"text","text":"no migration","style":["bold"]},{"tag":"text","text":"."}],[{"tag":"a","text":"Full diff","href":"https://git.example.com/shop/compare/v1.4.0...v1.4.1"}],[{"tag":"code_block","language":"bash","text":"shopctl rollout status --version 1.4.1"}],[{"tag":"text","text":"Questions to "},{"tag":"at","user_id":"\#(DemoPeople.tom)"}]]}}
      """#)
}
