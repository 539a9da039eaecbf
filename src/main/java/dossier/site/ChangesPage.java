package dossier.site;

import dossier.article.Changes;
import dossier.article.Edition;
import dossier.reading.When;

/** What readers see of the difference between two editions. */
record ChangesPage(String title, String address, int older, int newer, When live, String note, Changes changes) {

    static ChangesPage of(Edition older, Edition newer) {
        return new ChangesPage(
                newer.header().title(),
                newer.article().address(),
                older.number(),
                newer.number(),
                new When(newer.liveAt()),
                newer.note(),
                Changes.between(older.manuscript(), newer.manuscript()));
    }

    public String newerAddress() {
        return address + "/editions/" + newer;
    }

    public String olderAddress() {
        return address + "/editions/" + older;
    }
}
