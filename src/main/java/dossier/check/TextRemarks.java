package dossier.check;

import dossier.check.Remark.Kind;
import dossier.text.Passage;
import dossier.text.Prose;
import dossier.text.Stretch;
import dossier.text.Stretches;
import dossier.text.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What there is to remark of the words of one section, whoever else there is. */
final class TextRemarks {

    private static final int LONGEST_PARAGRAPH = 200;

    /** What journalists write for what is to come. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<![\\p{L}\\p{N}])(?:TK)+(?![\\p{L}\\p{N}])");

    private static final int AROUND = 40;

    /** Words that say nothing of where their link leads. */
    private static final Set<String> VAGUE = Set.of(
            "here",
            "click here",
            "see here",
            "this",
            "this link",
            "this page",
            "link",
            "read more",
            "more",
            "learn more",
            "see more",
            "source",
            "website");

    private TextRemarks() {}

    /** @param isFirst whether it opens the article, and needs no heading */
    static Stream<Remark> of(Wording wording, boolean isFirst) {
        Prose prose = Prose.of(wording.text());
        return Stream.of(
                        empty(prose, wording),
                        Prose.isTooMuch(wording.text())
                                ? Stream.of(new Remark(Kind.TOO_MANY_SIGNS, wording.text()))
                                : Stream.<Remark>of(),
                        isFirst || !wording.heading().isBlank()
                                ? Stream.<Remark>of()
                                : Stream.of(new Remark(Kind.HEADING_MISSING, wording.text())),
                        placeholders(wording),
                        vagueLinks(prose),
                        silentPictures(prose),
                        prose.longParagraphs(LONGEST_PARAGRAPH).stream()
                                .map(words -> new Remark(Kind.PARAGRAPH_LONG, words)),
                        prose.skippedHeadings().stream().map(words -> new Remark(Kind.HEADING_SKIPPED, words)))
                .flatMap(each -> each);
    }

    private static Stream<Remark> empty(Prose prose, Wording wording) {
        return prose.paragraphs().isEmpty() && prose.illustrations().isEmpty()
                ? Stream.of(new Remark(Kind.EMPTY_SECTION, wording.heading()))
                : Stream.of();
    }

    private static Stream<Remark> placeholders(Wording wording) {
        List<String> texts = Stream.concat(
                        Stream.of(wording.heading()),
                        Stretches.of(wording.text()).stream().map(stretch -> stretch.text()))
                .toList();
        return texts.stream().flatMap(TextRemarks::placeholders);
    }

    static Stream<Remark> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> new Remark(Kind.PLACEHOLDER, around(found, text)));
    }

    private static String around(MatchResult found, String text) {
        int from = Math.max(0, found.start() - AROUND);
        int to = Math.min(text.length(), found.end() + AROUND);
        return Wording.whole(text, from, to).replace(Stretch.OTHER, '…');
    }

    private static Stream<Remark> vagueLinks(Prose prose) {
        return prose.passages().stream()
                .filter(passage -> VAGUE.contains(plain(passage.words())))
                .map(passage -> new Remark(Kind.LINK_VAGUE, passage.lead() + passage.words() + passage.trail()));
    }

    private static Stream<Remark> silentPictures(Prose prose) {
        return prose.illustrations().stream()
                .filter(passage -> passage.words().isBlank())
                .map(Passage::address)
                .map(address -> new Remark(Kind.PICTURE_SILENT, address));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L} ]+", " ")
                .strip()
                .replaceAll(" +", " ");
    }
}
