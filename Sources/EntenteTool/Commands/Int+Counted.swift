extension Int {
  /// The number with the word for what it counts: `1 document`, `36 documents`.
  ///
  /// - Parameters:
  ///   - singular: The word for one.
  ///   - plural: The word for several; the singular with an s if left out.
  /// - Returns: Number and word.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(self) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
