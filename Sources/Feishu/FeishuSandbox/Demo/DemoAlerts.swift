/// 值班告警: what an on-call room looks like. Four of the five wrong messages are here.
enum DemoAlerts {
  static let room = DemoRoom(
    chatID: IdentifierSource.fixed("oc_", label: "demo chat alerts"), name: "值班告警",
    description: "生产环境告警与处置记录，非值班人员请勿在群内闲聊",
    people: [DemoPeople.lin, DemoPeople.zhou, DemoPeople.wang], apps: [DemoPeople.ours], messages: messages)

  private static let messages: [DemoMessage] = [
    .card(DemoSeed.Wrong.expired.rawValue, .days(16, 3), DemoAlertCards.capacity),
    weekly,
    .text(
      "rota", .days(1, 1),
      """
      今日值班：<at user_id="\(DemoPeople.lin)">林晓</at>（主）、<at user_id="\(DemoPeople.zhou)">周航</at>（备），交接时间 10:00。
      值班手册：[oncall](https://wiki.example.com/oncall)
      """),
    DemoMessage(
      label: DemoSeed.Wrong.recalled.rawValue, age: .hours(6, 12), sender: .app(DemoPeople.ours),
      content: DemoAlertCards.falseAlarm.onOneLine, isRecalled: true),
    .said(by: DemoPeople.zhou, "false-alarm", .hours(6, 5), "刚才那条是压测流量，误报，已撤回"),
    .card(DemoSeed.Wrong.updateMultiMissing.rawValue, .hours(5, 20), DemoAlertCards.certificate),
    .card(DemoSeed.Wrong.wrongNumber.rawValue, .hours(3, 4), DemoAlertCards.payments),
    .said(by: DemoPeople.zhou, "wrong-number-seen", .hours(2, 55), "9.71 %？下面表格里是 97.1 %，标题那行小数点错了吧，吓我一跳")
      .answering(DemoSeed.Wrong.wrongNumber.rawValue),
    .card("recovered", .hours(2, 20), DemoAlertCards.recovered.onOneLine),
    .card(DemoSeed.Wrong.deadLink.rawValue, .minutes(48), DemoAlertCards.disk.onOneLine),
    .said(
      by: DemoPeople.lin, "dead-link-seen", .minutes(41),
      "「处理手册」点开是 404，正确地址是 https://wiki.example.com/oncall/disk-full"
    )
    .answering(DemoSeed.Wrong.deadLink.rawValue),
  ]

  private static let weekly = DemoMessage(
    label: "on-call-weekly", age: .days(3, 2), sender: .app(DemoPeople.ours), type: "post",
    content: #"""
      {
        "zh_cn": {
          "title": "上周值班小结",
          "content": [
            [
              {"tag": "text", "text": "本周共 "},
              {"tag": "text", "text": "23", "style": ["bold"]},
              {"tag": "text", "text": " 条告警，其中 P1 两条，均在 15 分钟内恢复。"}
            ],
            [
              {"tag": "text", "text": "复盘负责人："},
              {"tag": "at", "user_id": "\#(DemoPeople.wang)"},
              {"tag": "text", "text": "，文档："},
              {"tag": "a", "text": "支付超时复盘", "href": "https://wiki.example.com/postmortem/pay-timeout"}
            ],
            [{"tag": "md", "text": "- 告警收敛规则已上线\n- **下周**开始试行双人值班"}]
          ]
        }
      }
      """#)
}
