package dossier.reading;

import dossier.article.Edition;
import dossier.article.Header;
import dossier.mention.NamedSubject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an article's page shows.
 *
 * @param updated when what it shows went live, unless that is when it was first published
 * @param minutes how long reading takes
 * @param live the number of the edition that readers see at the article's own address; 0 where they see none
 * @param named whom it names, whoever is named first first
 */
public record ArticlePage(
        Edition edition,
        int live,
        When published,
        @Nullable When updated,
        int minutes,
        List<SectionPart> sections,
        List<SectionPart.CorrectionPart> corrections,
        List<NamedSubject> named,
        List<TeaserPart> related) {

    public Header header() {
        return edition.header();
    }

    public String address() {
        return edition.article().address();
    }

    public boolean isOld() {
        return edition.number() < live;
    }

    /** Whether readers saw nothing before it, so that nothing changed. */
    public boolean isFirst() {
        return updated == null;
    }

    /** Whether no reader sees it yet. */
    public boolean isForeseen() {
        return edition.number() > live;
    }

    /** Everybody that it names, whoever is named first first. */
    public List<Who> who() {
        return named.stream().map(Who::of).toList();
    }

    /** The ids of whom the first section names that names anybody: they stand beside the text when the page opens. */
    public Set<Long> namedFirst() {
        return sections.stream()
                .map(SectionPart::names)
                .filter(names -> !names.isEmpty())
                .findFirst()
                .map(names -> Stream.of(names.split(" ")).map(Long::valueOf).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    /** The sections that a table of contents lists; none where it would tell nothing. */
    public List<SectionPart> contents() {
        return sections.stream().filter(SectionPart::hasHeading).count() > 1 ? sections : List.of();
    }
}
