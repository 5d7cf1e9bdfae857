package org.lodegraph.watch.webhook;

/** What is left to chance here, passed in as the time is. */
public interface IdGenerator {

    /** {@return letters and digits that were never given before} */
    String id();

    /** {@return 32 bytes that nobody can guess} */
    byte[] key();

    /** {@return a number from 0 to 1, to spread what would else happen at once} */
    double spread();
}
