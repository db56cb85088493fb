extension JSONText {
  /// Writes a key and a text.
  public mutating func field(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a key and a text, or nothing at all if there is no text.
  public mutating func field(_ name: String, ifPresent text: String?) {
    if let text { field(name, text) }
  }

  /// Writes a key and a whole number.
  public mutating func field(_ name: String, _ number: Int) {
    key(name)
    integer(number)
  }

  /// Writes a key and a number.
  public mutating func field(_ name: String, _ number: Double) {
    key(name)
    self.number(number)
  }

  /// Writes a key and `true` or `false`.
  public mutating func field(_ name: String, _ value: Bool) {
    key(name)
    boolean(value)
  }
}
