/// Lets the shared flags stand before the name of a command.
///
/// The parser knows a flag only after the command it belongs to, so those in front are moved behind the name; what prints help
/// takes none of them.
///
///     ArgumentOrder.flagsBehindCommand(["--json", "--lang", "zh", "list"], commands: ["list"])
///     // ["list", "--json", "--lang", "zh"]
enum ArgumentOrder {
  static func flagsBehindCommand(_ arguments: [String], commands: [String]) -> [String] {
    let (flags, rest) = leadingFlags(arguments[...])
    guard let first = rest.first else { return arguments }
    if first == "help" { return withoutFlags(rest) }
    if ["-h", "--help", "--version"].contains(first) { return Array(rest) }
    guard commands.contains(first) else { return arguments }
    return [first] + flags + rest.dropFirst()
  }

  /// The shared flags at the start, with their values, and what comes after them.
  private static func leadingFlags(_ arguments: ArraySlice<String>) -> (flags: [String], rest: ArraySlice<String>) {
    var rest = arguments
    let takingValue = ["--as", "--lang", "--profile"]
    while let flag = rest.first {
      if flag == "--json" || takingValue.contains(where: { flag.hasPrefix($0 + "=") }) {
        rest = rest.dropFirst()
      } else if takingValue.contains(flag), rest.count > 1 {
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    return (Array(arguments[..<rest.startIndex]), rest)
  }

  private static func withoutFlags(_ arguments: ArraySlice<String>) -> [String] {
    var words: [String] = []
    var rest = leadingFlags(arguments).rest
    while let word = rest.first {
      words.append(word)
      rest = leadingFlags(rest.dropFirst()).rest
    }
    return words
  }
}
