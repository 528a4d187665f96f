import Phrase

// feishu-api.md 1.5: who asks, and whether they may.
extension ErrorCatalogue {
  static let identityRows: [ErrorEntry] = [
    ErrorEntry(
      99_991_661, .renewToken,
      text: "Missing access token for authorization. Please make a request with token attached.",
      meaning: Phrase(en: "The request carried no token.", zh: "请求没有携带 token。"), remedy: Remedy.reportBug,
      retry: .withFreshToken),
    ErrorEntry(
      99_991_663, .renewToken,
      text: "Invalid access token for authorization. Please make a request with token attached.",
      meaning: Phrase(
        en: "The token is not valid, or this action does not take a bot's token.",
        zh: "token 无效，或该操作不支持机器人身份。"),
      remedy: Phrase(
        en: "A fresh token was refused too: check the app's credentials, or use a user login for this action.",
        zh: "新 token 同样被拒绝：请检查应用凭证，或改用用户身份。")),
    ErrorEntry(
      99_991_664, .renewToken, text: "invalid app token",
      meaning: Phrase(en: "The app's token is not valid.", zh: "应用 token 无效。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      99_991_671, .renewToken, text: "Invalid token: must start with t-/u-",
      meaning: Phrase(en: "The token has a wrong form.", zh: "token 格式不正确。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      4001, .renewToken, text: "Invalid token, please refresh",
      meaning: Phrase(en: "The token is not valid any more.", zh: "token 已失效。"), remedy: Remedy.checkCredentials),
    ErrorEntry(
      99_991_665, .renewToken, text: "invalid tenant code",
      meaning: Phrase(en: "The token belongs to no company that is known.", zh: "token 对应的企业无效。"),
      remedy: Remedy.checkCredentials),
    ErrorEntry(
      99_991_668, .renewToken, text: "Invalid access token for authorization.",
      meaning: Phrase(en: "The user token is not valid.", zh: "用户 token 无效。"), remedy: Remedy.loginAgain,
      retry: .withFreshToken),
    ErrorEntry(
      99_991_668, .fixRequest, marker: "user access token not support", text: "user access token not support",
      meaning: Phrase(en: "This action does not take a person's token.", zh: "该操作不支持用户身份。"),
      remedy: Phrase(en: "Use the bot's identity: --as bot.", zh: "请改用机器人身份：--as bot。")),
    ErrorEntry(
      99_991_677, .renewToken, text: "Authentication token expired",
      meaning: Phrase(en: "The user token has ended.", zh: "用户 token 已过期。"), remedy: Remedy.loginAgain,
      retry: .withFreshToken),
    ErrorEntry(
      99_991_669, .askAdministrator, text: "invalid user refresh token",
      meaning: Phrase(en: "The login cannot be renewed.", zh: "登录已无法续期。"), remedy: Remedy.loginAgain),
    ErrorEntry(
      99_991_543, .askAdministrator, text: "login_user invalid",
      meaning: Phrase(en: "The app id or app secret is wrong.", zh: "App ID 或 App Secret 不正确。"),
      remedy: Remedy.checkCredentials),
    ErrorEntry(
      99_991_662, .askAdministrator, text: "app not in use",
      meaning: Phrase(en: "The app is disabled or not installed.", zh: "应用已停用或未安装。"), remedy: Remedy.enableApp),
    ErrorEntry(
      99_991_672, .askAdministrator, text: "Access denied. One of the following scopes is required: [a, b, c].",
      meaning: Phrase(
        en: "The app lacks a scope, or the version that has it was not published.",
        zh: "应用缺少权限，或开通权限后没有发布新版本。"),
      remedy: Remedy.addScope),
    ErrorEntry(
      99_991_673, .askAdministrator, text: "unauthorized app",
      meaning: Phrase(en: "The app may not be used in this company.", zh: "该企业不可使用此应用。"),
      remedy: Remedy.enableApp),
    ErrorEntry(
      99_991_674, .clientBug, text: "user type not usable",
      meaning: Phrase(en: "This kind of identity cannot be used here.", zh: "该身份类型不能用于此操作。"),
      remedy: Remedy.reportBug),
    ErrorEntry(
      99_991_675, .clientBug, text: "user id not usable",
      meaning: Phrase(en: "This identity cannot be used here.", zh: "该身份不能用于此操作。"), remedy: Remedy.reportBug),
    ErrorEntry(
      99_991_676, .askAdministrator, text: "token no permission",
      meaning: Phrase(en: "The token lacks the permission.", zh: "token 没有相应权限。"), remedy: Remedy.addScope),
    ErrorEntry(
      99_991_679, .askAdministrator,
      text:
        "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request "
        + "user re-authorization and try again.",
      meaning: Phrase(
        en: "The person who logged in has not granted the scope.", zh: "登录用户没有授予所需权限。"),
      remedy: Phrase(
        en: "Run `cardfix login` with --scope and a scope named in the message.",
        zh: "请执行 `cardfix login`，并用 --scope 加上消息中提到的权限。")),
  ]
}
