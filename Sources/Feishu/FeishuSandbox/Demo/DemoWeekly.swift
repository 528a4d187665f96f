/// 产品周报: both languages, a template and a card entity.
enum DemoWeekly {
  static let room = DemoRoom(
    chatID: IdentifierSource.fixed("oc_", label: "demo chat weekly"), name: "产品周报",
    description: "Product weekly · 每周一上午发布",
    people: [DemoPeople.maya, DemoPeople.lin, DemoPeople.zhou, DemoPeople.wang, DemoPeople.tom],
    apps: [DemoPeople.ours, DemoPeople.finance], messages: messages)

  /// The card entity that one message of the room refers to.
  static let entityID = "7371713483664506900"

  private static let messages: [DemoMessage] = [
    .card("digest", .days(8), DemoWeeklyCards.digest.onOneLine),
    .card(
      "welcome", .days(5, 2),
      #"{"type":"template","data":{"template_id":"AAqk2mWelcome","template_version_name":"1.0.3","template_variable":{"name":"陈默","team":"推荐算法","mentor":"林晓"}}}"#
    ),
    .card("poll", .days(2, 4), DemoWeeklyCards.poll),
    .card("entity", .days(1, 23), #"{"type":"card","data":{"card_id":"\#(entityID)"}}"#),
    .card("weekly", .days(1, 3), DemoWeeklyCards.weekly),
    .said(by: DemoPeople.tom, "weekly-thanks", .days(1), "Could we have the retention chart by country next week?"),
    survey,
  ]

  private static let survey = DemoMessage(
    label: "survey", age: .hours(9), sender: .app(DemoPeople.ours), type: "post",
    content: #"""
      {"zh_cn":{"title":"用户访谈招募","content":[[{"tag":"text","text":"本周四、周五各 3 场，每场 40 分钟，欢迎旁听。"}],[{"tag":"text","text":"报名："},{"tag":"a","text":"访谈排期表","href":"https://wiki.example.com/research/schedule"},{"tag":"text","text":"（联系 "},{"tag":"at","user_id":"\#(DemoPeople.maya)"},{"tag":"text","text":"）"}]]},"en_us":{"title":"Interviews: join us","content":[[{"tag":"text","text":"Three sessions each on Thursday and Friday, 40 minutes."}]]}}
      """#)
}
