package nl.peilstok.mariadb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Puts a failed file operation into a sentence. */
final class StartProblem {

  private StartProblem() {}

  static MariadbStartException of(Path folder, IOException failure) {
    return new MariadbStartException(sentence(folder, failure), failure);
  }

  private static String sentence(Path folder, IOException failure) {
    String message = String.valueOf(failure.getMessage());
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile()
          + " cannot be read or written by the user "
          + CurrentUser.name()
          + ". Choose another folder, or make this one writable.";
    }
    if (failure instanceof FileAlreadyExistsException inTheWay) {
      return inTheWay.getFile() + " is a file, not a folder. Choose another folder.";
    }
    if (message.contains("No space left on device")) {
      return "The disk of " + folder + " is full. Make room and start again.";
    }
    if (message.contains("Read-only file system")) {
      return "The folder " + folder + " is on a read-only disk. Choose another folder.";
    }
    String kind = failure instanceof FileSystemException ? "" : failure.getClass().getSimpleName();
    return "MariaDB could not be started in " + folder + ": " + kind + " " + message;
  }
}
