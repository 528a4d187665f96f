import Phrase
import Workbench

extension SendStep {
  /// The step when it is done, in a word.
  var name: Phrase {
    switch self {
    case .saved: Phrase(en: "saved", zh: "已存底")
    case .compared: Phrase(en: "compared", zh: "已比对")
    case .recorded: Phrase(en: "recorded", zh: "已登记")
    case .sent: Phrase(en: "sent", zh: "已发送")
    case .answered: Phrase(en: "answered", zh: "已应答")
    case .proved: Phrase(en: "proven", zh: "已核实")
    }
  }
}
