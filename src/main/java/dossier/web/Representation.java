package dossier.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Bytes ready to be sent: as they are and compressed once, each form with a strong ETag of its own (RFC 9110, 8.8.3), and
 * with the second since when they have been the same.
 */
final class Representation {

    private static final int HASH_LENGTH = 20;

    private final byte[] plain;
    private final byte[] compressed;
    private final String hash;
    private final Instant since;

    Representation(byte[] plain, Instant since) {
        this.plain = plain;
        this.compressed = compress(plain);
        this.hash = HexFormat.of().formatHex(digest(plain)).substring(0, HASH_LENGTH);
        this.since = since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** These bytes from then on; the same representation where they are the same. */
    Representation followedBy(byte[] bytes, Instant at) {
        Instant later = since.plusSeconds(1);
        return Arrays.equals(plain, bytes) ? this : new Representation(bytes, at.isBefore(later) ? later : at);
    }

    String hash() {
        return hash;
    }

    /** The hash as subresource integrity writes it. */
    String integrity() {
        return "sha256-" + Base64.getEncoder().encodeToString(digest(plain));
    }

    int size() {
        return plain.length + compressed.length;
    }

    /** Answers with the form that the request takes, or with 304 where it has that already. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean isSmaller = compressed.length < plain.length;
        boolean isCompressed = isSmaller && takesGzip(request);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        String tag = '"' + hash + (isCompressed ? "-gzip" : "") + '"';
        if (isKnown(tag, request, response)) {
            return;
        }
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        send(isCompressed ? compressed : plain, request, response);
    }

    /** Conditions that could only make an answer fail are for those who write, and are passed over. */
    private boolean isKnown(String tag, HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(HttpHeaders.IF_UNMODIFIED_SINCE) == null
                && request.getHeader(HttpHeaders.IF_MATCH) == null) {
            return new ServletWebRequest(request, response).checkNotModified(tag, since.toEpochMilli());
        }
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, since.toEpochMilli());
        return false;
    }

    private static void send(byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentLength(bytes.length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return header != null
                && Stream.of(header.split(",", 20))
                        .map(String::strip)
                        .anyMatch(coding -> coding.matches("(?i)gzip(\\s*;\\s*q=(1(\\.0*)?|0\\.0*[1-9]\\d*))?"));
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return compressed.toByteArray();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
