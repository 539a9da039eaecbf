package dossier.site;

import dossier.article.Edition;
import dossier.article.Header;
import dossier.mention.NamedSubject;
import dossier.picture.Picture;
import dossier.reading.ArticlePage;
import dossier.reading.SectionPart;
import dossier.reading.When;
import dossier.web.BaseUrl;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says to machines what an article is: its head, and schema.org's NewsArticle. */
@Component
class ArticleHeads {

    private static final String HOUSE = "Dossier";

    private final BaseUrl base;

    ArticleHeads(BaseUrl base) {
        this.base = base;
    }

    Head of(ArticlePage page) {
        Edition edition = page.edition();
        Header header = page.header();
        Picture picture = header.picture();
        String address = base.of(edition.article().address());
        String shared = picture == null ? null : base.of(picture.shared().address());
        return Head.of(header.title(), header.standfirst(), address)
                .about(article(edition, page.published(), page.sections(), page.named()), Head.ARTICLE, shared);
    }

    private StructuredData article(
            Edition edition, When published, List<SectionPart> sections, List<NamedSubject> named) {
        Header header = edition.header();
        String address = base.of(edition.article().address());
        return StructuredData.of("NewsArticle")
                .with("@id", address)
                .with("mainEntityOfPage", address)
                .with("headline", header.title())
                .with("description", header.standfirst())
                .with("inLanguage", "en")
                .with("datePublished", published.exact())
                .with("dateModified", new When(edition.liveAt()).exact())
                .with("author", author(header.byline()))
                .with("publisher", house())
                .with("image", images(header.picture()))
                .with(
                        "articleSection",
                        header.topics().stream().map(topic -> topic.name()).toList())
                .with(
                        "hasPart",
                        sections.stream().map(section -> part(section, address)).toList())
                .with("about", subjects(named, header.title(), true))
                .with("mentions", subjects(named, header.title(), false));
    }

    private static @Nullable StructuredData author(String byline) {
        String type = byline.equals(HOUSE) ? "Organization" : "Person";
        return byline.isEmpty() ? null : StructuredData.of(type).with("name", byline);
    }

    private StructuredData house() {
        return StructuredData.of("Organization").with("name", HOUSE).with("url", base.of("/"));
    }

    private List<String> images(@Nullable Picture picture) {
        return picture == null
                ? List.of()
                : List.of(
                        base.of(picture.shared().address()),
                        base.of(picture.atLeast(1600).address()));
    }

    private static StructuredData part(SectionPart section, String address) {
        return StructuredData.of("WebPageElement")
                .with("@id", address + "#" + section.anchor())
                .with("name", section.hasHeading() ? section.heading() : null);
    }

    /** An article is about whoever stands in its title, and mentions the others. */
    private List<StructuredData> subjects(List<NamedSubject> named, String title, boolean areInTitle) {
        return named.stream()
                .map(NamedSubject::getSubject)
                .filter(subject -> isIn(title, subject.name()) == areInTitle)
                .map(subject -> SubjectData.of(subject, base)
                        .with("sameAs", subject.particulars().links()))
                .toList();
    }

    private static boolean isIn(String title, String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(title)
                .find();
    }
}
