package dossier.factor;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an authenticator app shares with this installation, in Base32: both make the same code of it every half minute. These are
 * the codes of RFC 6238 with SHA-1 and six digits, the only ones that every app can make.
 */
public record Secret(String value) {

    private static final Base32 BASE_32 = new Base32("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 20;
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final int TOLERANCE = 1;

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return of(bytes);
    }

    static Secret of(byte[] bytes) {
        return new Secret(BASE_32.encode(bytes));
    }

    /** To be typed by hand. */
    public String inGroups() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** What an app reads from the picture: the "key URI" that all of them know. */
    public String address(String issuer, String email) {
        return "otpauth://totp/" + encoded(issuer) + ":" + encoded(email) + "?secret=" + value + "&issuer="
                + encoded(issuer);
    }

    /** The code that an app shows at that moment. */
    public String code(Instant at) {
        return code(step(at));
    }

    /** Of which step this is the code, where that is the present one or beside it, and later than the last that was taken. */
    OptionalLong step(String code, Instant at, long last) {
        return LongStream.rangeClosed(step(at) - TOLERANCE, step(at) + TOLERANCE)
                .filter(step -> step > last)
                .filter(step -> isSame(code(step), code))
                .findFirst();
    }

    private static long step(Instant at) {
        return at.getEpochSecond() / SECONDS;
    }

    private String code(long step) {
        byte[] hash = hash(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", number % DIGITS);
    }

    private byte[] hash(byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(BASE_32.decode(value), "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Nothing of it, so that no log can tell it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
