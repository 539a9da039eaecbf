package dossier.text;

import java.util.List;

/** A paragraph or its like as plain text, and where in it the links and the pictures stand. */
record PlainBlock(String text, List<Link> links, List<Link> pictures) {

    /** How much of a sentence stands before or behind a link: no honest one is longer, and none is stored whole. */
    static final int MOST_CONTEXT = 300;

    record Link(String address, int start, int end) {}

    List<Passage> passages() {
        return passages(links);
    }

    List<Passage> illustrations() {
        return passages(pictures);
    }

    private List<Passage> passages(List<Link> places) {
        Sentences sentences = places.isEmpty() ? Sentences.NONE : Sentences.of(text);
        return places.stream().map(place -> passage(place, sentences)).toList();
    }

    /** Where it says these words, each with the address of the link that they stand in, or with none. */
    List<Passage> saying(String words) {
        List<Range> places = WholeWords.find(words, text);
        Sentences sentences = places.isEmpty() ? Sentences.NONE : Sentences.of(text);
        return places.stream()
                .map(place -> passage(new Link(addressAt(place), place.start(), place.end()), sentences))
                .toList();
    }

    private String addressAt(Range place) {
        return links.stream()
                .filter(link -> link.start() <= place.start() && place.end() <= link.end())
                .map(Link::address)
                .findFirst()
                .orElse("");
    }

    private Passage passage(Link link, Sentences sentences) {
        int start = Math.max(sentences.startBefore(link.start()), link.start() - MOST_CONTEXT);
        int end = Math.min(sentences.endAfter(link.end()), link.end() + MOST_CONTEXT);
        return new Passage(
                link.address(),
                whole(start, link.start()).stripLeading(),
                whole(link.start(), link.end()),
                whole(link.end(), end).stripTrailing());
    }

    private String whole(int start, int end) {
        return Wording.whole(text, start, end);
    }
}
