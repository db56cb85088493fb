/// What the whole project says of itself.
public enum Entente {
  /// The version of the project.
  public static let version = "0.1.0"
}
