/// Makes a PDF the same on every call: the date on which it was made is blanked out.
enum PDFFinishing {
  /// Returns the file with the value of `/CreationDate` overwritten by spaces, in place, so that the
  /// offsets in the file stay true.
  static func finished(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    let key = Array("/CreationDate".utf8)
    guard result.count > key.count else { return result }
    for start in 0..<(result.count - key.count)
    where result[start] == key[0] && result[start...].starts(with: key) {
      var index = start
      while index < result.count, result[index] != 0x29, result[index] != 0x0A {
        result[index] = 0x20
        index += 1
      }
      if index < result.count, result[index] == 0x29 { result[index] = 0x20 }
    }
    return result
  }
}
