package dossier.integrity;

import java.util.List;

/**
 * Where the links and pictures of a text do not lead as they should.
 *
 * @param nowhere the addresses at which nothing is, or what is in the bin
 * @param moved those from which readers are led on to another
 * @param ahead those of other articles, or of sections of them, that readers do not see yet
 */
public record Leading(List<String> nowhere, List<String> moved, List<String> ahead) {

    public static final Leading NOWHERE_ELSE = new Leading(List.of(), List.of(), List.of());
}
