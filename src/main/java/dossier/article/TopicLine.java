package dossier.article;

/** A topic in a list, with the number of articles that are on it now, as they are written. */
public record TopicLine(long id, String name, String definition, long articles) {

    public String address() {
        return "/admin/topics/" + id;
    }
}
