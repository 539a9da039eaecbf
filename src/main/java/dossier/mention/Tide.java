package dossier.mention;

/**
 * How much has come and gone so far of what readers see: it never is the same again once an edition goes live, an article is
 * withdrawn or brought back, or two subjects are merged or parted or what was written at that moment is settled, whichever
 * process does so.
 */
public record Tide(long editions, long withdrawals, long returns, long mergers, long partings, long redactions) {}
