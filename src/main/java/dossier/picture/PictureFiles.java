package dossier.picture;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Where the files of renditions lie: in the folder of this installation, or with the sample inside the jar. */
@Component
public class PictureFiles {

    private static final Pattern FILE_NAME = Pattern.compile("[0-9a-f]{16,64}-[a-z0-9]{1,8}\\.(webp|jpg)");

    private final Path folder;

    PictureFiles(@Value("${dossier.pictures}") Path folder) {
        this.folder = folder;
    }

    /** The file of that name; empty where there is none, or where no rendition could be called that. */
    public Optional<Resource> find(String fileName) {
        return FILE_NAME.matcher(fileName).matches()
                ? places(fileName).filter(Resource::isReadable).findFirst()
                : Optional.empty();
    }

    private Stream<Resource> places(String fileName) {
        return Stream.of(
                new FileSystemResource(folder.resolve(fileName)), new ClassPathResource("sample/pictures/" + fileName));
    }
}
