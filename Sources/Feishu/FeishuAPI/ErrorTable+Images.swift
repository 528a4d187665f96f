import Phrase

// feishu-api.md 3.13: pictures and files.
extension ErrorCatalogue {
  static let imageRows: [ErrorEntry] = [
    ErrorEntry(
      232_096, .wait, on: Endpoint.images, text: "writing stopped",
      meaning: Phrase(en: "The picture store takes nothing at the moment.", zh: "图片存储暂停写入。"),
      remedy: Remedy.waitAndRetry),
    ErrorEntry(
      234_001, .fixRequest, on: Endpoint.images, text: "invalid parameter",
      meaning: Phrase(en: "A parameter of the file request is not valid.", zh: "文件请求的参数无效。"),
      remedy: Remedy.fixContent),
    ErrorEntry(
      234_002, .askAdministrator, on: Endpoint.images, text: "unauthorised",
      meaning: Phrase(en: "The app may not use this file; this comes with HTTP 401.", zh: "应用无权使用该文件（HTTP 401）。"),
      remedy: Remedy.addScope),
    ErrorEntry(
      234_003, .fixRequest, on: Endpoint.images, text: "file not in this message",
      meaning: Phrase(en: "The file is not part of that message.", zh: "该消息中没有这个文件。"),
      remedy: Remedy.checkID),
    ErrorEntry(
      234_004, .askAdministrator, on: Endpoint.images, text: "app not in the chat",
      meaning: Phrase(en: "The bot is not in the chat of that message.", zh: "机器人不在该消息所在的会话中。"),
      remedy: Remedy.addBot),
    ErrorEntry(
      234_005, .hopeless, on: Endpoint.images, text: "image deleted",
      meaning: Phrase(en: "The image was deleted.", zh: "图片已被删除。"),
      remedy: Remedy.otherImage),
    ErrorEntry(
      234_006, .fixRequest, on: Endpoint.images, text: "The file size exceed the max value.",
      meaning: Phrase(en: "The file is too big: 10 MB is the limit.", zh: "文件过大，上限为 10 MB。"),
      remedy: Remedy.otherImage),
    ErrorEntry(
      234_007, .askAdministrator, on: Endpoint.images, text: "bot ability off",
      meaning: Phrase(en: "The app's bot ability is off.", zh: "应用没有开启机器人能力。"),
      remedy: Remedy.enableBot),
    ErrorEntry(
      234_008, .fixRequest, on: Endpoint.images, text: "this app did not upload it",
      meaning: Phrase(en: "The image was uploaded by another app.", zh: "图片不是本应用上传的。"),
      remedy: Remedy.uploadWithApp),
    ErrorEntry(
      234_009, .askAdministrator, on: Endpoint.images, text: "no permission",
      meaning: Phrase(en: "The app may not use this file.", zh: "应用没有该文件的权限。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      234_010, .fixRequest, on: Endpoint.images, text: "File's size can't be 0.",
      meaning: Phrase(en: "The file is empty.", zh: "文件为空。"),
      remedy: Remedy.otherImage),
    ErrorEntry(
      234_011, .fixRequest, on: Endpoint.images, text: "Can't regonnize the image format.",
      meaning: Phrase(en: "The format of the image is not known to the service.", zh: "无法识别图片格式。"),
      remedy: Phrase(
        en: "Use JPG, PNG, WEBP, GIF, BMP, ICO, TIFF or HEIC.", zh: "请使用 JPG、PNG、WEBP、GIF、BMP、ICO、TIFF 或 HEIC。")),
    ErrorEntry(
      234_019, .askAdministrator, on: Endpoint.images, text: "tenant check",
      meaning: Phrase(en: "The company's check refused the file.", zh: "企业校验未通过。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      234_037, .fixRequest, on: Endpoint.images, text: "download too big",
      meaning: Phrase(en: "The file is too big to download: 100 MB is the limit.", zh: "文件过大，下载上限为 100 MB。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      234_038, .hopeless, on: Endpoint.images, text: "restricted mode",
      meaning: Phrase(en: "The chat does not let files be downloaded.", zh: "会话开启了防泄密模式，不能下载。"),
      remedy: Remedy.askGroupOwner),
    ErrorEntry(
      234_039, .fixRequest, on: Endpoint.images, text: "resolution too high",
      meaning: Phrase(en: "The image has too many pixels.", zh: "图片分辨率过高。"),
      remedy: Phrase(
        en: "Use at most 12000 x 12000 pixels, 2000 x 2000 for a GIF.", zh: "请不超过 12000×12000 像素（GIF 为 2000×2000）。")),
    ErrorEntry(
      234_040, .hopeless, on: Endpoint.images, text: "message invisible",
      meaning: Phrase(en: "The message of this file is not visible to the bot.", zh: "机器人看不到该消息。"),
      remedy: Remedy.nothing),
    ErrorEntry(
      234_041, .askAdministrator, on: Endpoint.images, text: "tenant key deleted",
      meaning: Phrase(en: "The company's encryption key was deleted.", zh: "企业密钥已被删除。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      234_042, .askAdministrator, on: Endpoint.images, text: "storage full",
      meaning: Phrase(en: "The company's storage is full.", zh: "企业存储空间已满。"),
      remedy: Remedy.askAdministrator),
    ErrorEntry(
      234_043, .hopeless, on: Endpoint.images, text: "message type not supported",
      meaning: Phrase(en: "Files of this type of message cannot be downloaded.", zh: "该类型消息的文件不支持下载。"),
      remedy: Remedy.nothing),
  ]
}
