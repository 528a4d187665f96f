/// 财务审批: two bots in one room; most cards here are another team's and cannot be changed by us.
enum DemoFinance {
  static let room = DemoRoom(
    chatID: IdentifierSource.fixed("oc_", label: "demo chat finance"), name: "财务审批",
    description: "报销、付款与预算通知",
    people: [DemoPeople.wang, DemoPeople.lin, DemoPeople.tom], apps: [DemoPeople.ours, DemoPeople.finance],
    messages: messages)

  private static let messages: [DemoMessage] = [
    .card("ledger-gap", .days(2, 6), DemoFinanceCards.ledgerGap),
    .card("payment", .days(1, 8), DemoFinanceCards.payment).by(.app(DemoPeople.finance)),
    .said(by: DemoPeople.tom, "vat", .days(1, 7), "Does the amount include VAT? The contract says net."),
    .card("budget", .hours(8, 30), DemoFinanceCards.budget.onOneLine),
    .text("month-end", .hours(4), "提醒：本月报销截止到周五 18:00，逾期单据顺延至下月。").by(.app(DemoPeople.finance)),
    .card("expense", .hours(2, 10), DemoFinanceCards.expense.onOneLine).by(.app(DemoPeople.finance)),
    .said(by: DemoPeople.wang, "expense-seen", .hours(2), "@财务助手 收到，下午处理"),
  ]
}
