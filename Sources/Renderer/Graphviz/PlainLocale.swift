internal import CGraphviz

/// The C locale, for this thread, from creation until `leave()`.
///
/// Graphviz reads "0.5" and writes it by the locale; under a German one the point would be a comma.
struct PlainLocale: ~Copyable {
  private let previous: UnsafeMutableRawPointer?

  init() {
    previous = entente_enter_c_locale()
  }

  /// Goes back to the locale from before.
  borrowing func leave() {
    entente_leave_c_locale(previous)
  }
}
