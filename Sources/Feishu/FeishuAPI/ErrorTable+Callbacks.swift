import Phrase

// feishu-api.md 4.2: numbers that readers see in Feishu when they click. No call answers with them; people ask what they mean.
extension ErrorCatalogue {
  static let callbackRows: [ErrorEntry] = [
    ErrorEntry(
      200_340, .askAdministrator, text: "",
      meaning: Phrase(en: "The app has no valid address for card clicks.", zh: "应用没有有效的卡片回调地址。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_345, .askAdministrator, text: "",
      meaning: Phrase(en: "The app has no valid address for card clicks.", zh: "应用没有有效的卡片回调地址。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_346, .askAdministrator, text: "",
      meaning: Phrase(en: "The app has no valid address for card clicks.", zh: "应用没有有效的卡片回调地址。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_347, .askAdministrator, text: "",
      meaning: Phrase(en: "The app has no valid address for card clicks.", zh: "应用没有有效的卡片回调地址。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_341, .askAdministrator, text: "",
      meaning: Phrase(en: "The app answered a click later than 3 seconds.", zh: "应用超过 3 秒才响应点击。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_342, .askAdministrator, text: "",
      meaning: Phrase(en: "Feishu could not connect to the app's callback address.", zh: "飞书无法连接应用的回调地址。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_343, .askAdministrator, text: "",
      meaning: Phrase(en: "The name of the app's callback address cannot be resolved.", zh: "应用回调地址的域名无法解析。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_530, .fixRequest, text: "",
      meaning: Phrase(en: "A part of a form has no name.", zh: "表单内的组件缺少 name。"),
      remedy: Phrase(en: "Give every part of the form a name.", zh: "请为表单内的每个组件设置 name。")),
    ErrorEntry(
      200_671, .askAdministrator, text: "",
      meaning: Phrase(en: "The app answered a click with another status than 200.", zh: "应用响应点击时返回的状态码不是 200。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_672, .askAdministrator, text: "",
      meaning: Phrase(en: "The app's answer to a click is malformed.", zh: "应用对点击的响应格式错误。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_673, .askAdministrator, text: "",
      meaning: Phrase(en: "The card in the app's answer to a click is wrong.", zh: "应用对点击的响应中的卡片有误。"),
      remedy: Remedy.fixCallback),
    ErrorEntry(
      200_080, .wait, text: "",
      meaning: Phrase(en: "The service failed while handling a click.", zh: "服务端处理点击时出错。"),
      remedy: Remedy.retryOrSupport, retry: .never),
    ErrorEntry(
      300_000, .wait, text: "",
      meaning: Phrase(en: "The service failed while handling a click.", zh: "服务端处理点击时出错。"),
      remedy: Remedy.retryOrSupport, retry: .never),
  ]
}
