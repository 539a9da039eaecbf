package dossier.site;

import dossier.picture.PictureFiles;
import dossier.web.NotFound;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class PictureController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final PictureFiles files;

    PictureController(PictureFiles files) {
        this.files = files;
    }

    @GetMapping("/pictures/{file}")
    ResponseEntity<byte[]> show(@PathVariable String file) throws IOException {
        Resource picture = files.find(file).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .eTag(file)
                .contentType(MediaTypeFactory.getMediaType(file).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .body(picture.getContentAsByteArray());
    }
}
