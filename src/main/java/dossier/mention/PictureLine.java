package dossier.mention;

import dossier.picture.Picture;

/**
 * A picture in a list, and in how much of what is written or read now it stands.
 *
 * @param headers of articles
 * @param sections of articles, whose texts place it
 * @param subjects whom the directory shows with it
 * @param profiles texts of the directory that place it
 */
public record PictureLine(Picture picture, long headers, long sections, long subjects, long profiles) {

    public PictureLine(Picture picture, long headers, long sections, long subjects) {
        this(picture, headers, sections, subjects, 0);
    }

    PictureLine with(long newProfiles) {
        return new PictureLine(picture, headers, sections, subjects, newProfiles);
    }

    public long uses() {
        return headers + sections + subjects + profiles;
    }

    /** Where the picture is looked after. */
    public String address() {
        return "/admin/pictures/" + picture.id();
    }
}
