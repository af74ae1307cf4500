package org.dixit.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes passwords that are safe to print and easy to type. */
final class Passwords {

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private Passwords() {}

    /** Four groups of five, 100 bits: "7kx4m-…". */
    static String generate() {
        SecureRandom random = new SecureRandom();
        String letters = random.ints(GROUPS * GROUP, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }
}
