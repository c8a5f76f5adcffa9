package nl.peilstok.verification;

/** How the file tells who is in which two parts at once. */
sealed interface CellsText {

  /** Nothing is told. */
  record None() implements CellsText {}

  /** All is told to every reader. */
  record Plain(Cells cells) implements CellsText {}

  /** All is told to whoever has a key holder's passphrase. */
  record Sealed(SealedText text) implements CellsText {}
}
