package dev.cairn.sandbox.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A salted digest of a password: enough for invented accounts on a developer's machine, and quick enough for load tests. */
final class Password {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HexFormat HEX = HexFormat.of();

    private Password() {}

    /** The text that is stored: salt and digest, in hexadecimal digits. */
    static String digest(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return HEX.formatHex(salt) + ":" + HEX.formatHex(digest(salt, password));
    }

    static boolean matches(String password, String stored) {
        int colon = stored.indexOf(':');
        byte[] salt = HEX.parseHex(stored.substring(0, colon));
        byte[] expected = HEX.parseHex(stored.substring(colon + 1));
        return MessageDigest.isEqual(expected, digest(salt, password));
    }

    private static byte[] digest(byte[] salt, String password) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(password.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
