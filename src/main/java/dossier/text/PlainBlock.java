package dossier.text;

import java.util.List;

/** A paragraph or its like as plain text, and where in it the links stand. */
record PlainBlock(String text, List<Link> links) {

    record Link(String address, int start, int end) {}

    List<Passage> passages() {
        return links.stream().map(this::passage).toList();
    }

    private Passage passage(Link link) {
        Sentence sentence = Sentence.around(text, link.start(), link.end());
        return new Passage(
                link.address(),
                text.substring(sentence.start(), link.start()).stripLeading(),
                text.substring(link.start(), link.end()),
                text.substring(link.end(), sentence.end()).stripTrailing());
    }
}
