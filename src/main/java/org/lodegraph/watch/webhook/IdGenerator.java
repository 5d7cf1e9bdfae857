package org.lodegraph.watch.webhook;

/** Source of randomness, injected like the clock: ids, keys and jitter. */
public interface IdGenerator {

    /** {@return a unique id of letters and digits} */
    String id();

    /** {@return 32 random bytes that cannot be guessed} */
    byte[] key();

    /** {@return a random number from 0 to 1, used as jitter} */
    double spread();
}
