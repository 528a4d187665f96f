import GRDB

extension Database {
  /// Does what a statement says. It is compiled once and kept: compiling takes longer than doing.
  func run(sql: String, arguments: StatementArguments) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
