import Testing

/// Records that something came out as another case than was wanted.
func unexpected(_ found: Any, sourceLocation: SourceLocation = #_sourceLocation) {
  Issue.record("unexpected: \(found)", sourceLocation: sourceLocation)
}
