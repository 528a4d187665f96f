import Glibc

/// The file on disk before SQLite sees it: what it holds is for its owner's eyes only.
enum StoreFile {
  /// Makes the folders (0700) and an empty file (0600) where they are missing, and takes other people's rights from the file.
  ///
  /// SQLite gives its side files the rights of the file. A file that is there is never opened here: closing it would drop
  /// the locks that SQLite holds on it in this process.
  static func prepare(_ path: String) throws(HistoryFailure) {
    makeFolders(above: path)
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
      return
    }
    switch errno {
    case EEXIST:
      // Not ours to change, perhaps; whether it can be written is asked next.
      _ = chmod(path, 0o600)
      if access(path, W_OK) != 0 { throw .readOnly(path: path) }
    case EACCES, EROFS, EPERM: throw .readOnly(path: path)
    case ENOSPC, EDQUOT: throw .full(path: path)
    case let number: throw .cannotOpen(path: path, reason: reason(number))
    }
  }

  /// A folder that can't be made shows itself when the file is.
  private static func makeFolders(above path: String) {
    for end in path.indices.dropFirst() where path[end] == "/" {
      _ = mkdir(String(path[..<end]), 0o700)
    }
  }

  private static func reason(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
