package dossier.integrity;

import dossier.picture.PictureAddress;
import dossier.picture.PictureFiles;
import dossier.picture.Pictures;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Follows the addresses of pictures: each leads to a file, and that of a rendition to the record of its picture. */
@Component
class PictureAddresses {

    private static final String PICTURES = "/pictures/";

    private final Pictures pictures;
    private final PictureFiles files;

    PictureAddresses(Pictures pictures, PictureFiles files) {
        this.pictures = pictures;
        this.files = files;
    }

    static boolean isOne(String address) {
        return address.startsWith(PICTURES);
    }

    /** The keys among these addresses that belong to a picture. */
    Set<String> known(Stream<String> addresses) {
        Set<String> keys = addresses
                .flatMap(address -> PictureAddress.parse(address).stream())
                .map(PictureAddress::key)
                .collect(Collectors.toSet());
        return keys.isEmpty() ? Set.of() : new HashSet<>(pictures.known(keys));
    }

    boolean leadsNowhere(String address, Set<String> known) {
        String file = address.substring(PICTURES.length()).replaceFirst("[?#].*", "");
        return files.find(file).isEmpty()
                || PictureAddress.parse(address)
                        .filter(found -> !known.contains(found.key()))
                        .isPresent();
    }
}
