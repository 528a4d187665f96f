/// Who and what the demo's cards name.
enum DemoPeople {
  /// Our bot, whose messages can be changed.
  static let ours = "cli_a7c40d5e9f2b100c"
  /// Another team's bot: its messages can be read, not changed.
  static let finance = "cli_a3b91f60c8d2600d"

  static let lin = IdentifierSource.fixed("ou_", label: "林晓")
  static let zhou = IdentifierSource.fixed("ou_", label: "周航")
  static let wang = IdentifierSource.fixed("ou_", label: "王思源")
  static let maya = IdentifierSource.fixed("ou_", label: "Maya Chen")
  static let tom = IdentifierSource.fixed("ou_", label: "Tom Becker")

  static let all = [
    Person(openID: lin, name: "林晓", englishName: "Lin Xiao", email: "linxiao@example.com"),
    Person(openID: zhou, name: "周航", englishName: "Zhou Hang", email: "zhouhang@example.com"),
    Person(openID: wang, name: "王思源", englishName: "Wang Siyuan", email: "wangsiyuan@example.com"),
    Person(openID: maya, name: "Maya Chen", englishName: "Maya Chen", email: "maya.chen@example.com"),
    Person(openID: tom, name: "Tom Becker", englishName: "Tom Becker", email: "tom.becker@example.com"),
  ]

  static func apps(tenantKey: String) -> [AppRecord] {
    [
      AppRecord(
        appID: ours, appSecret: "demo-secret-of-the-ops-bot", name: "值班机器人 Ops Bot",
        openID: IdentifierSource.fixed("ou_", label: "ops bot"), tenantKey: tenantKey),
      AppRecord(
        appID: finance, appSecret: "demo-secret-of-the-finance-bot", name: "财务助手 Finance Bot",
        openID: IdentifierSource.fixed("ou_", label: "finance bot"), tenantKey: tenantKey),
    ]
  }

  static let latencyPicture = "img_v3_02r4_5c1f7a90-3d2e-4b6a-9c01-canary7latencg"
  static let bannerPicture = "img_v3_02r4_81e0b2d7-6f45-4a9c-8e13-weekly0bannerg"
  static let receiptPicture = "img_v3_02r5_0a9d4c6e-1b7f-4e28-a5d2-receipt0scan0g"
  static let iconPicture = "img_v2_9b3f0e1d-7c52-48a6-b0e4-opsbot0icon0g"

  static let pictures = [
    PictureRecord(key: latencyPicture, width: 1280, height: 480),
    PictureRecord(key: bannerPicture, width: 1200, height: 300),
    PictureRecord(key: receiptPicture, width: 800, height: 1100),
    PictureRecord(key: iconPicture, width: 64, height: 64),
  ]

  static let templates = [
    TemplateRecord(
      id: "AAqk2mWelcome", owner: ours, variables: ["name": .text, "team": .text, "mentor": .text])
  ]
}
