internal import Glibc

/// Asks for large pages under big stretches of memory.
///
/// Fresh memory comes page by page, each at the price of a fault. A page of two megabytes costs one
/// where small ones cost 512, and its place is found faster later on.
enum LargePages {
  /// The size of a large page.
  static let size = 1 << 21

  private static let smallPageSize = 1 << 12

  /// Asks the system to lay large pages under a stretch of fresh memory.
  ///
  /// It may decline, and nothing but the speed depends on it. Small stretches are left alone.
  static func advise(_ memory: UnsafeMutableRawBufferPointer) {
    #if os(Linux)
      guard let base = memory.baseAddress, memory.count >= 2 * size else { return }
      let start = UInt(bitPattern: base)
      let offset = Int((0 &- start) & UInt(smallPageSize - 1))
      _ = madvise(base + offset, memory.count - offset, MADV_HUGEPAGE)
    #endif
  }
}
