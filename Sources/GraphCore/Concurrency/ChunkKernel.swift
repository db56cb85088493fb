/// Works through chunks of sources with scratch memory of its own: one kernel per thread.
protocol ChunkKernel: ~Copyable, SendableMetatype {
  /// Adds what the sources of one chunk contribute to each vertex.
  ///
  /// `sums` holds zeros when the call begins.
  mutating func run(chunk: Int, into sums: inout [Double])
}
