import FeishuAPI
import Glibc
import Phrase

/// Where a profile's secret comes from, when it does not come from the environment.
enum SecretSource {
  /// What a shell command prints, without the line break at its end.
  static func run(_ command: String) throws(CommandFailure) -> Secret {
    guard let pipe = popen(command, "r") else { throw CredentialPhrases.commandFailed(status: nil) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, pipe)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    let status = pclose(pipe)
    guard status == 0 else { throw CredentialPhrases.commandFailed(status: Int(status >> 8 & 0xFF)) }
    guard let secret = firstLine(bytes) else { throw CredentialPhrases.commandSaidNothing }
    return secret
  }

  /// The first line of a file that nobody else may read.
  static func read(_ path: String) throws(CommandFailure) -> Secret {
    let path = Files.expanded(path)
    guard let mode = Files.mode(path) else { throw CredentialPhrases.noFile(path) }
    guard mode & 0o077 == 0 else { throw CredentialPhrases.fileIsOpen(path) }
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path)
    } catch {
      throw CredentialPhrases.noFile(path)
    }
    guard let secret = firstLine(bytes) else { throw CredentialPhrases.fileIsEmpty(path) }
    return secret
  }

  private static func firstLine(_ bytes: [UInt8]) -> Secret? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    return line.isEmpty ? nil : Secret(String(decoding: line, as: UTF8.self))
  }
}
