internal import Glibc

/// Why the system refused a file, in words that do not depend on the locale.
struct SystemError: Equatable, Sendable {
  /// The number that the system gave.
  let number: Int32

  /// Wraps the number of a call that has just failed.
  init(_ number: Int32) {
    self.number = number
  }

  /// What is wrong, without a full stop.
  var reason: String {
    switch number {
    case ENOENT: "the folder does not exist"
    case ENOTDIR: "a part of the path is not a folder"
    case EISDIR: "it is a folder"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOSPC: "no space is left on the disk"
    case EDQUOT: "the disk quota is used up"
    case EFBIG: "the file would be too large"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case ELOOP: "the path runs in a circle of links"
    case EIO: "the device failed"
    default: String(cString: strerror(number))
    }
  }

  /// What the person can do, as a sentence.
  var cure: String? {
    switch number {
    case ENOENT, ENOTDIR: "Make the folder first, or choose another place."
    case EISDIR: "Name a file in it."
    case EACCES, EPERM, EROFS: "Choose a place that you may write to."
    case ENOSPC, EDQUOT: "Make room, or choose another disk."
    case ENAMETOOLONG: "Choose a shorter name."
    default: nil
    }
  }
}
