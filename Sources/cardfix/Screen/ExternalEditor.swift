import Phrase
import Workbench

/// Hands a text to the operator's editor and takes back what comes of it.
enum ExternalEditor {
  /// Runs `$VISUAL`, `$EDITOR` or `vi` on a file of its own, with the caret on the same line; to be called while the terminal
  /// is given back.
  ///
  /// The file is in a private folder and ends in `.card.json`. When the editor fails, the text stays as it was; a file that was
  /// changed all the same is left where it is, and the failure names it.
  static func edit(_ text: String, caret: Int, environment: [String: String]) -> Result<String, ShownFailure> {
    let command = environment.given("VISUAL") ?? environment.given("EDITOR") ?? "vi"
    let folder: TemporaryFolder
    do { folder = try TemporaryFolder() } catch { return .failure(ShownFailure(Failure(error.message))) }
    let path = "\(folder.path)/message.card.json"
    guard Files.create(path, holding: text) else {
      folder.remove()
      return failure(Phrase(en: "No file could be written for the editor.", zh: "无法为外部编辑器写入临时文件。"))
    }
    let line = text.utf8.prefix(caret).count { $0 == UInt8(ascii: "\n") } + 1
    let status = run(command, line: line, path: path)
    let edited = (try? Files.read(path)).flatMap { String(validating: $0, as: UTF8.self) }
    if status == 0, let edited {
      folder.remove()
      return .success(withoutAddedBreak(edited, original: text))
    }
    guard edited != text else {
      folder.remove()
      return failure(
        Phrase(
          en: "The editor \(command) ended with an error; the text is as it was. Set VISUAL or EDITOR to another one.",
          zh: "编辑器 \(command) 异常退出，内容没有变化。可将 VISUAL 或 EDITOR 设为其他编辑器。"))
    }
    return failure(
      Phrase(
        en: "The editor \(command) ended with an error, or left no UTF-8 text. What it wrote is in \(path).",
        zh: "编辑器 \(command) 异常退出，或留下的不是 UTF-8 文本。它写入的内容在 \(path)。"))
  }

  /// Editors end a file with a line break; one that the text did not have is not a change.
  private static func withoutAddedBreak(_ edited: String, original: String) -> String {
    edited.utf8.last == UInt8(ascii: "\n") && original.utf8.last != UInt8(ascii: "\n")
      ? String(edited.dropLast()) : edited
  }

  /// The editor's words go through the shell, as `git` does it, so that `EDITOR="code -w"` works; the path is an argument.
  private static func run(_ command: String, line: Int, path: String) -> Int32 {
    let knowsLines = ["vi", "vim", "nvim", "nano", "emacs", "micro", "joe", "kak", "hx"]
    let name = command.split(separator: " ").first?.split(separator: "/").last.map(String.init) ?? ""
    let script = knowsLines.contains(name) ? "\(command) +\(line) \"$1\"" : "\(command) \"$1\""
    return ChildProcess.run("/bin/sh", ["-c", script, "sh", path])
  }

  private static func failure(_ phrase: Phrase) -> Result<String, ShownFailure> {
    .failure(ShownFailure(Failure(phrase)))
  }
}
