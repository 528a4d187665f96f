import Card
import Messages
import Phrase
import TextBuffer

/// What is done with a card as a whole.
extension Workbench {
  /// Writes the 1.0 card in the editor as a 2.0 card, in one step that can be taken back.
  mutating func upgrade() -> [Effect] {
    guard let editor else {
      notice = Notice(.info, .nothingOpen)
      return []
    }
    guard editor.kind.isCard else {
      notice = Notice(.info, .upgradeWantsCard)
      return []
    }
    do throws(Upgrade.Refusal) {
      let upgrade = try Upgrade(of: editor.analysis.card)
      guard !upgrade.changes.isEmpty else {
        notice = Notice(.info, .alreadyUpgraded)
        return []
      }
      let effects = changeText {
        $0.breakUndoRun()
        $0.replace(0..<$0.utf8Count, with: upgrade.text)
        $0.move(.textStart)
        $0.breakUndoRun()
      }
      notice = notice ?? Notice(upgrade.looks > 0 ? .warning : .success, .upgraded(upgrade))
      return effects
    } catch {
      notice = Notice(.warning, error.phrase)
      return []
    }
  }

  /// What a paste puts into the text: a card without what it was copied in, where it replaces the whole text.
  ///
  /// Pasted between other characters a text stays as it is, and so does everything that goes into a text or post message,
  /// or into a text of the preview.
  func unwrapped(_ text: String) -> (text: String, said: Notice?) {
    guard textBox == nil, let editor, editor.readOnly == nil, editor.kind.isCard, editor.isReplacedAsAWhole else {
      return (text, nil)
    }
    switch Unwrapping(of: text) {
    case .asIs: return (text, nil)
    case .refused(let reason): return (text, Notice(.warning, reason))
    case .card(let card):
      return (card.text, Notice(card.losses.isEmpty ? .success : .warning, card.phrase + .pasteTakenBack))
    }
  }
}

extension Editor {
  /// Whether what is typed now takes the place of all that is there.
  fileprivate var isReplacedAsAWhole: Bool {
    let rest = selectedBytes.map { selected in
      text.utf8.enumerated().contains { !selected.contains($0.offset) && $0.element > 0x20 }
    }
    return !(rest ?? text.utf8.contains { $0 > 0x20 })
  }
}
