extension KnowledgeBase {
  /// Reads tables and checks the form of each row.
  ///
  /// - Parameter tables: the texts of all tables
  /// - Throws: ``KnowledgeError`` naming the file, line and column of the first row that cannot be used
  public init(tables: TableSource) throws(KnowledgeError) {
    var builder = KnowledgeBuilder(tables)
    try builder.read(checksLeaders: true)
    self = builder.base
  }

  /// Takes up tables whose leaders' files are known to be in order.
  init(checked tables: TableSource) throws(KnowledgeError) {
    var builder = KnowledgeBuilder(tables)
    try builder.read(checksLeaders: false)
    self = builder.base
  }
}
