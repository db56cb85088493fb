extension ProgramDeclaration {
  /// What `--version` prints.
  var versionText: String {
    (["\(name) \(version)"] + versionDetails).map { $0 + "\n" }.joined()
  }
}
