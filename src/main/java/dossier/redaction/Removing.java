package dossier.redaction;

/** That a passage is being removed, as it is known as long as that goes on; afterwards nobody knows it. */
record Removing(long redaction, Removal removal) {}
