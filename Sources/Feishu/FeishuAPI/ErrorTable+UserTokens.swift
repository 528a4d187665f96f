import Phrase

// feishu-api.md 2.4: logging a person in and renewing the login.
extension ErrorCatalogue {
  /// A login that can't be renewed any more, whatever is tried (feishu-api.md 2.4).
  public static let endedLogins: Set = [20_026, 20_037, 20_064, 20_073]

  static let userTokenRows: [ErrorEntry] = [
    ErrorEntry(
      20_001, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "A parameter of the login request is missing or malformed.", zh: "登录请求的参数缺失或格式错误。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_063, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "A parameter of the login request is missing or malformed.", zh: "登录请求的参数缺失或格式错误。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_067, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "A scope was named twice.", zh: "权限重复。"), remedy: Remedy.reportBug),
    ErrorEntry(
      20_002, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The app secret is wrong.", zh: "App Secret 不正确。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      20_048, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "There is no such app.", zh: "应用不存在。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      20_069, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The app is disabled.", zh: "应用已停用。"), remedy: Remedy.enableApp),
    ErrorEntry(
      20_003, .askAdministrator, on: Endpoint.logins,
      text: "The authorization code is not found. Please note that an authorization code can only be used once.",
      meaning: Phrase(en: "The login code is not known; each can be used once.", zh: "授权码不存在；每个授权码只能使用一次。"),
      remedy: Remedy.loginAgain),
    ErrorEntry(
      20_004, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The login code has ended.", zh: "授权码已过期。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_065, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The login code was used before.", zh: "授权码已被使用。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_071, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The redirect address differs from the one that was registered.", zh: "重定向地址与登记的不一致。"),
      remedy: Remedy.loginAgain),
    ErrorEntry(
      20_049, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The proof of the login did not fit.", zh: "登录校验（PKCE）失败。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_008, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The person does not exist any more.", zh: "用户不存在。"), remedy: Remedy.askAdministrator),
    ErrorEntry(
      20_009, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The app is not installed in this company.", zh: "应用未安装。"), remedy: Remedy.enableApp),
    ErrorEntry(
      20_010, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The person may not use the app.", zh: "用户没有应用使用权限。"), remedy: Remedy.askAdministrator),
    ErrorEntry(
      20_066, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The person's account is not in a usable state.", zh: "用户状态异常。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      20_024, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The login code or renewal token belongs to another app.", zh: "授权码或续期 token 属于其他应用。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_026, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The renewal token is not valid.", zh: "续期 token 无效。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_037, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The renewal token has ended.", zh: "续期 token 已过期。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_064, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The renewal token was revoked.", zh: "续期 token 已被撤销。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_073, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The renewal token was used before.", zh: "续期 token 已被使用。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      20_027, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "A scope was asked for that the app has not enabled.", zh: "申请了应用未开通的权限。"),
      remedy: Remedy.addScope),
    ErrorEntry(
      20_036, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "This way of logging in is not known to the service.", zh: "服务端不支持该授权方式。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_068, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "A scope was asked for that was not granted before.", zh: "申请了先前未授予的权限。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_070, .clientBug, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The request identified the app in two ways at once.", zh: "请求同时使用了两种应用认证方式。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      20_074, .askAdministrator, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The app may not renew logins: the switch is off.", zh: "应用未开启续期开关。"),
      remedy: Phrase(
        en: "Ask the app's developer to switch on renewal of user tokens in the developer console.",
        zh: "请应用的开发者在开发者后台开启刷新 user_access_token 的开关。")),
    ErrorEntry(
      20_050, .wait, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The login service has trouble.", zh: "登录服务异常。"), remedy: Remedy.retryOrSupport),
    ErrorEntry(
      20_072, .wait, on: Endpoint.logins, text: "",
      meaning: Phrase(en: "The login service has trouble.", zh: "登录服务异常。"), remedy: Remedy.retryOrSupport),
  ]
}
