import FeishuClient
import Glibc
import Phrase
import Screen

/// What is shown while a login waits.
struct LoginProgress: Sendable {
  let console: Console

  /// Where to go. Scripts get it as a first object of its own, before the one with the result.
  func begin(_ device: DeviceLogin) {
    guard !console.json else {
      return console.answer(
        .object([
          ("state", .string("waiting")), ("verification_uri", .string(device.address)),
          ("user_code", .string(device.userCode)), ("expires_in", .int(device.seconds)),
        ]))
    }
    let lines = [
      Phrase(en: "Open this page, here or on any other device, and approve:", zh: "请在本机或其他设备上打开以下页面并批准："),
      Phrase(verbatim: "  \(device.address)"),
      Phrase(en: "It must show the code \(device.userCode).", zh: "页面应显示验证码 \(device.userCode)。"),
    ]
    console.say(lines.map { Printable.text($0.text(in: console.language)) })
  }

  /// One line that stays in its place, for people only.
  func wait(_ seconds: Int) {
    guard isShown else { return }
    let rest = "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    let phrase = Phrase(
      en: "Waiting for the approval, \(rest) left (Ctrl-C gives up)", zh: "等待批准，剩余 \(rest)（Ctrl-C 放弃）")
    console.write("\r\u{1B}[K\(phrase.text(in: console.language))", to: STDERR_FILENO)
  }

  func end() {
    if isShown { console.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  private var isShown: Bool { !console.json && isatty(STDERR_FILENO) == 1 }
}
