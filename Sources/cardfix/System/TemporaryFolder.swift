import FoundationEssentials
import Glibc
import Phrase

/// A folder of this process alone (0700), for what must be gone afterwards.
struct TemporaryFolder: Sendable {
  let path: String

  init() throws(CommandFailure) {
    let place = LocalSystem.environment["TMPDIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
    var template = Array("\(place)/cardfix-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno))
      throw CommandFailure(
        .store, .internalError,
        Phrase(en: "No folder can be made in \(place): \(reason).", zh: "无法在 \(place) 中创建文件夹：\(reason)。"),
        remedy: Phrase(en: "Set TMPDIR to a folder that you may write to.", zh: "请将 TMPDIR 设为可写的文件夹。"))
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Removes the folder with all that is in it.
  func remove() {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      Console(language: Speech.language, json: false).remark(
        Phrase(en: "\(path) could not be removed; you may delete it.", zh: "无法删除 \(path)，可手动删除。"))
    }
  }
}
