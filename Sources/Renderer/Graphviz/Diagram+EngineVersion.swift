internal import CGraphviz

extension Diagram {
  /// The engine that draws, with the version that the program was built with: `Graphviz 2.43.0`.
  ///
  /// Nothing is started to tell it.
  public static var engineVersion: String { "Graphviz \(PACKAGE_VERSION)" }
}
