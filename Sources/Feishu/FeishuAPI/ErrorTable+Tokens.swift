import Phrase

// feishu-api.md 2.2, 2.3: refused credentials. They come with HTTP 200.
extension ErrorCatalogue {
  static let credentialRows: [ErrorEntry] = [
    ErrorEntry(
      10_003, .askAdministrator, on: Endpoint.tokens, text: "invalid param",
      meaning: Phrase(en: "The app id has a wrong form, or a field is empty.", zh: "App ID 格式不对，或有字段为空。"),
      remedy: Remedy.checkCredentials),
    ErrorEntry(
      10_005, .askAdministrator, on: Endpoint.tokens, text: "",
      meaning: Phrase(en: "The app's credentials were refused.", zh: "应用凭证被拒绝。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      10_012, .askAdministrator, on: [.tenantToken, .appToken], text: "",
      meaning: Phrase(en: "The app's credentials were refused.", zh: "应用凭证被拒绝。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      10_012, .askAdministrator, on: [.storeAppToken, .storeTenantToken, .resendAppTicket], text: "app ticket invalid",
      meaning: Phrase(en: "The app ticket of a store app is missing or old.", zh: "商店应用的 app ticket 缺失或过期。"),
      remedy: Phrase(
        en: "Ask for the app ticket to be sent again; a self-built app needs none.",
        zh: "请重新推送 app ticket；自建应用不需要它。")),
    ErrorEntry(
      10_013, .askAdministrator, on: Endpoint.tokens, text: "",
      meaning: Phrase(en: "The app's credentials were refused.", zh: "应用凭证被拒绝。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      10_014, .askAdministrator, on: Endpoint.tokens, text: "app id not exists",
      meaning: Phrase(
        en: "There is no such app on this host.", zh: "该服务上没有这个应用。"),
      remedy: Phrase(
        en: "Check the app id, and whether the app is a Feishu app or a Lark app.",
        zh: "请检查 App ID，以及应用属于飞书还是 Lark。")),
    ErrorEntry(
      10_014, .askAdministrator, on: Endpoint.tokens, marker: "unauthorized", text: "app unauthorized",
      meaning: Phrase(en: "The app may not be used in this company.", zh: "该企业未授权使用此应用。"), remedy: Remedy.enableApp),
    ErrorEntry(
      10_015, .askAdministrator, on: Endpoint.tokens, text: "wrong app secret",
      meaning: Phrase(en: "The app secret is wrong.", zh: "App Secret 不正确。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      10_016, .askAdministrator, on: [.storeAppToken, .storeTenantToken, .resendAppTicket], text: "only for store apps",
      meaning: Phrase(en: "Only store apps have app tickets.", zh: "只有商店应用才有 app ticket。"),
      remedy: Phrase(en: "Set the app up as a self-built app.", zh: "请按自建应用配置。")),
  ]
}
