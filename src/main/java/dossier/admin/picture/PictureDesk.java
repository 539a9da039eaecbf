package dossier.admin.picture;

import dossier.account.Account;
import dossier.admin.Policy;
import dossier.admin.Things;
import dossier.picture.Picture;
import dossier.picture.Pictures;
import dossier.web.NotFound;
import org.springframework.stereotype.Component;

/** Hands pictures to those who may have them: all who write see them, and those who publish change them. */
@Component
class PictureDesk {

    private final Pictures pictures;

    PictureDesk(Pictures pictures) {
        this.pictures = pictures;
    }

    Picture look(long id) {
        return pictures.findById(id).orElseThrow(NotFound::new);
    }

    /** To be changed. */
    Picture take(long id, Account editor) {
        Picture picture = look(id);
        Policy.publisher(editor, Things.of(picture));
        return picture;
    }
}
