package org.lodegraph.testing;

/** The number of tries of randomised tests: fewer in every build, all of them in the full tier. */
public final class Tries {

    private Tries() {}

    /** {@return the first number, or the second where the system property {@code lodegraph.tier} is {@code full}} */
    public static int of(int verify, int full) {
        return isFull() ? full : verify;
    }

    /** {@return whether this is the full tier} */
    public static boolean isFull() {
        return "full".equals(System.getProperty("lodegraph.tier"));
    }
}
