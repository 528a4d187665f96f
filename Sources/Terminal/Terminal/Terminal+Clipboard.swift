import FoundationEssentials
import Glibc

extension Terminal {
  /// How long a text may be that is handed to the terminal's clipboard, in bytes; many terminals drop longer ones.
  private static let clipboardLimit = 74_000

  /// Puts a text on the clipboard of the machine that the person sits at, over ssh too (OSC 52).
  ///
  /// Terminals that do not know this ignore it; those without a mouse are not asked. Nothing comes back, so it is not known
  /// whether it worked. A text that is too long is left alone.
  public func copyToClipboard(_ text: String) {
    guard isOpen, !modes.on.isEmpty, text.utf8.count <= Self.clipboardLimit else { return }
    let code = Data(text.utf8).base64EncodedString()
    Descriptor.write(Array("\u{1B}]52;c;\(code)\u{07}".utf8), to: STDOUT_FILENO)
  }
}
