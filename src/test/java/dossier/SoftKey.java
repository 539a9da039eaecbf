package dossier;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A device that makes a passkey and answers with it, and the browser before it, as WebAuthn has them. */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW = 0x40;
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([^\"]+)\"");

    private final byte[] id = new byte[32];
    private final KeyPair keys;
    private String origin;
    private String host;
    private int counter = 1;
    private boolean looksWhoItIs = true;

    public SoftKey(String origin, String host) {
        new SecureRandom().nextBytes(id);
        this.keys = keys();
        this.origin = origin;
        this.host = host;
    }

    /** The same device, and a browser that is elsewhere. */
    public SoftKey isAt(String otherOrigin, String otherHost) {
        origin = otherOrigin;
        host = otherHost;
        return this;
    }

    /** Answers without having seen a finger or a PIN. */
    public void looksAway() {
        looksWhoItIs = false;
    }

    public void countsFrom(int count) {
        counter = count;
    }

    /** A passkey for whoever the options name. */
    public String makes(String options) {
        byte[] data = bytes(
                authenticatorData(NEW),
                new byte[16],
                shortly(id.length),
                id,
                hex("a5010203262001215820"),
                x(),
                hex("225820"),
                y());
        return credential("\"attestationObject\":\"" + text(attested(data)) + "\",\"clientDataJSON\":\""
                + text(clientData("webauthn.create", options)) + "\",\"transports\":[\"internal\"]");
    }

    /** The answer to a question. */
    public String answers(String options) {
        byte[] data = authenticatorData(0);
        byte[] client = clientData("webauthn.get", options);
        return credential("\"authenticatorData\":\"" + text(data) + "\",\"clientDataJSON\":\"" + text(client)
                + "\",\"signature\":\"" + text(signed(bytes(data, digest(client)))) + "\"");
    }

    private String credential(String response) {
        return "{\"id\":\"" + text(id) + "\",\"rawId\":\"" + text(id) + "\",\"type\":\"public-key\",\"response\":{"
                + response + "},\"clientExtensionResults\":{},\"authenticatorAttachment\":\"platform\"}";
    }

    private byte[] authenticatorData(int more) {
        int flags = PRESENT | more | (looksWhoItIs ? VERIFIED : 0);
        return bytes(
                digest(host.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(counter++).array());
    }

    /** As CBOR: the format "none", no statement, and the data. */
    private static byte[] attested(byte[] data) {
        return bytes(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                new byte[] {0x58, (byte) data.length},
                data);
    }

    private byte[] clientData(String type, String options) {
        Matcher challenge = CHALLENGE.matcher(options);
        if (!challenge.find()) {
            throw new AssertionError("no challenge in " + options);
        }
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge.group(1) + "\",\"origin\":\"" + origin
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] x() {
        return coordinate(((ECPublicKey) keys.getPublic()).getW().getAffineX());
    }

    private byte[] y() {
        return coordinate(((ECPublicKey) keys.getPublic()).getW().getAffineY());
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = new byte[32];
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, bytes.length);
        System.arraycopy(digits, digits.length - length, bytes, bytes.length - length, length);
        return bytes;
    }

    private byte[] signed(byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new AssertionError(everyJavaHasIt);
        }
    }

    private static byte[] shortly(int number) {
        return new byte[] {(byte) (number >> 8), (byte) number};
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
