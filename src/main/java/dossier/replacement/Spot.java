package dossier.replacement;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section, or what stands over an article, as it was at a time.
 *
 * @param id of the section, or of the article
 * @param number of the revision, or of the header
 */
public record Spot(boolean isSection, long id, int number) {

    /**
     * One of the places where words were found in it.
     *
     * @param start at which character of the line
     */
    public record Place(Spot spot, Line line, int start) {

        private static final Pattern SHAPE =
                Pattern.compile("([as])(\\d{1,18})\\.(\\d{1,9})\\.(TITLE|STANDFIRST|HEADING|TEXT)\\.(\\d{1,9})");

        /** Empty for what is none. */
        public static Optional<Place> parse(String written) {
            Matcher matcher = SHAPE.matcher(written);
            return matcher.matches() ? Optional.of(of(matcher)) : Optional.empty();
        }

        private static Place of(MatchResult parts) {
            Spot spot = new Spot(
                    parts.group(1).equals("s"), Long.parseLong(parts.group(2)), Integer.parseInt(parts.group(3)));
            return new Place(spot, Line.valueOf(parts.group(4)), Integer.parseInt(parts.group(5)));
        }

        @Override
        public String toString() {
            return (spot.isSection ? "s" : "a") + spot.id + "." + spot.number + "." + line + "." + start;
        }
    }
}
