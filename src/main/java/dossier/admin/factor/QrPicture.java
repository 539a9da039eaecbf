package dossier.admin.factor;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A QR code to be drawn as one line in a square.
 *
 * @param size of the square, with the four modules of empty border that cameras need
 * @param path of all dark modules, as an SVG path says it
 */
record QrPicture(int size, String path) {

    private static final int BORDER = 4;

    static QrPicture of(String words) {
        QrCode code = QrCode.encodeText(words, QrCode.Ecc.MEDIUM);
        String path =
                IntStream.range(0, code.size).boxed().flatMap(y -> row(code, y)).collect(Collectors.joining());
        return new QrPicture(code.size + 2 * BORDER, path);
    }

    private static Stream<String> row(QrCode code, int y) {
        return IntStream.range(0, code.size)
                .filter(x -> code.getModule(x, y))
                .mapToObj(x -> "M" + (x + BORDER) + " " + (y + BORDER) + "h1v1h-1z");
    }
}
