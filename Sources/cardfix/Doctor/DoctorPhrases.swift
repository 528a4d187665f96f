import FeishuAPI
import Phrase

extension Phrase {
  static func mayDo(_ capability: Capability) -> Phrase {
    let name = capability.name
    guard capability.isWrite else {
      return Phrase(en: "The app may \(name.english).", zh: "应用可以\(name.chinese)。")
    }
    return Phrase(
      en: "The app may \(name.english): asked with a call that changes nothing, not tried in earnest.",
      zh: "应用可以\(name.chinese)：通过不产生任何改动的请求得知，未实际写入。")
  }

  static func mayNotDo(_ capability: Capability) -> Phrase {
    let (name, gate) = (capability.name, Gate.scope.name)
    return Phrase(
      en: "Shut: \(gate.english). The app may not \(name.english).", zh: "未通过：\(gate.chinese)。应用不能\(name.chinese)。")
  }

  static let noGroup = Phrase(
    en: "Not asked: only a group can tell, and none is known.", zh: "未检查：需要一个群才能得知，目前没有可用的群。")
  static let nameGroup = Phrase(
    en: "Name one that the bot is in: `cardfix doctor --chat oc_…`.", zh: "请指定机器人所在的群：`cardfix doctor --chat oc_…`。")
  static let readFirst = Phrase(
    en: "Not to be told before messages can be read at all.", zh: "需先能读取消息才能得知。")

  static func otherHost(_ baseURL: String) -> Phrase {
    Phrase(
      en: "An app lives on one host only: a Feishu app on https://open.feishu.cn, a Lark app on "
        + "https://open.larksuite.com. This was asked at \(baseURL); correct base_url or the app id.",
      zh: "应用只属于一个服务：飞书应用在 https://open.feishu.cn，Lark 应用在 https://open.larksuite.com。"
        + "本次访问的是 \(baseURL)，请改正 base_url 或 App ID。")
  }

  static func clockDiffers(_ seconds: Int64) -> Phrase {
    let length = abs(seconds)
    let (number, unit, chinese) =
      length >= 172_800
      ? (length / 86_400, "days", "天")
      : length >= 7200 ? (length / 3600, "hours", "小时") : (length / 60, "minutes", "分钟")
    return seconds > 0
      ? Phrase(
        en: "This machine's clock is \(number) \(unit) ahead of the service's.", zh: "本机时钟比服务端快 \(number) \(chinese)。")
      : Phrase(
        en: "This machine's clock is \(number) \(unit) behind the service's.", zh: "本机时钟比服务端慢 \(number) \(chinese)。")
  }

  static let setClock = Phrase(
    en: "Set it: how long a card can still be changed is counted with it.", zh: "请校准时钟：卡片的剩余可修改时间由它计算。")
  static let recalled = Phrase(en: "It was recalled or deleted.", zh: "消息已撤回或删除。")
  static let sendNew = Phrase(en: "Send a new message instead.", zh: "请改为发送一条新消息。")
  static let sendElsewhere = Phrase(
    en: "Nothing in it can be changed any more; write to another chat.", zh: "其中的消息不能再修改，请改用其他会话。")
  static let postingNotAsked = Phrase(
    en: "Whether the group lets the bot post is not asked: only sending would tell.", zh: "未检查群是否允许机器人发言：只有发送才能得知。")
  static let editWindowNotAsked = Phrase(
    en: "An administrator sets how long a text or post may be edited; only an edit would tell.",
    zh: "文本和富文本的可编辑时限由管理员设置，只有编辑才能得知。")

  static func editsKnown(_ count: String) -> Phrase {
    Phrase(en: "\(count) edits, as far as they were made from here.", zh: "已编辑 \(count)（仅统计本机所做的编辑）。")
  }
}
