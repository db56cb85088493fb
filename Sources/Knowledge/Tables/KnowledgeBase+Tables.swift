extension KnowledgeBase {
  /// Parses the tables.
  ///
  /// - Parameter tables: the texts of all tables
  /// - Throws: ``KnowledgeError`` naming the file, line and column of the first row that cannot be used
  public init(tables: TableSource) throws(KnowledgeError) {
    var builder = KnowledgeBuilder()
    try builder.read(tables)
    self = builder.base
  }
}
