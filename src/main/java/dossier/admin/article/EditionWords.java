package dossier.admin.article;

import dossier.article.Edition;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the journal tells of an edition: its number, its moment where that is to come, and its note to readers. */
final class EditionWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private EditionWords() {}

    static String of(Edition edition) {
        return "edition " + edition.number();
    }

    static String withNote(Edition edition) {
        return edition.note().isEmpty() ? of(edition) : of(edition) + ": " + edition.note();
    }

    static String withMoment(Edition edition, ZoneId zone) {
        return of(edition) + ", for " + MOMENT.format(edition.liveAt().atZone(zone)) + " (" + zone + ")";
    }
}
