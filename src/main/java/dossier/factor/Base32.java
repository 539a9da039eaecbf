package dossier.factor;

/** Bytes in letters and digits, five bits to each, as RFC 4648 has them without its padding. */
final class Base32 {

    private static final int BITS = 5;

    private final String alphabet;

    /** @param alphabet 32 signs in the order of their values */
    Base32(String alphabet) {
        this.alphabet = alphabet;
    }

    String encode(byte[] bytes) {
        StringBuilder letters = new StringBuilder();
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit += BITS) {
            letters.append(alphabet.charAt(five(bytes, bit)));
        }
        return letters.toString();
    }

    byte[] decode(String letters) {
        byte[] bytes = new byte[letters.length() * BITS / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            int value = alphabet.indexOf(letters.charAt(bit / BITS));
            int isSet = value >> (BITS - 1 - bit % BITS) & 1;
            bytes[bit / Byte.SIZE] |= (byte) (isSet << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        return bytes;
    }

    private static int five(byte[] bytes, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS; bit++) {
            boolean isThere = bit / Byte.SIZE < bytes.length;
            int isSet = isThere ? bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1 : 0;
            value = value << 1 | isSet;
        }
        return value;
    }
}
