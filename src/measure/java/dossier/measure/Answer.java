package dossier.measure;

import dossier.measure.Sheet.Reading;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * What a script hears of a text that it sent.
 *
 * @param outcome SAID, JOINED, CLASHING, or empty for a refusal
 * @param said what the section says now
 * @param typed what was sent, as it is kept
 */
record Answer(int status, String outcome, Reading said, Reading typed) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Reading NOTHING = new Reading(0, "");

    static Answer of(HttpResponse<String> response) {
        if (response.statusCode() != 200 && response.statusCode() != 409) {
            return new Answer(response.statusCode(), "", NOTHING, NOTHING);
        }
        JsonNode body = JSON.readTree(response.body());
        return new Answer(
                response.statusCode(),
                body.get("outcome").asString(),
                reading(body.get("revision")),
                reading(body.get("typed")));
    }

    boolean isConfirmed() {
        return !outcome.isEmpty();
    }

    boolean isClashing() {
        return outcome.equals("CLASHING");
    }

    private static Reading reading(JsonNode text) {
        return new Reading(text.get("number").asInt(), text.get("text").asString());
    }
}
