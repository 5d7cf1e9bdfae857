package org.lodegraph.web;

import java.util.Optional;

/** The status of the loaded data for the web layer. Implementations are cheap and thread-safe. */
public interface DataStatus {

    /**
     * {@return whether data are loaded and questions can be answered; also false while the database is down, which
     * cached answers would hide}
     */
    boolean ready();

    /** {@return the damage if the store no longer holds what was written; the data are then not ready either} */
    default Optional<String> damage() {
        return Optional.empty();
    }

    /** {@return the fault of the database, such as a full disk, in one sentence; it may still answer} */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** {@return whether the program is still starting: it may answer, but slowly} */
    default boolean isStarting() {
        return false;
    }

    /**
     * {@return the version of the loaded data; it changes with every import that changes anything}
     *
     * @throws org.lodegraph.model.failure.UnavailableException while nothing is loaded
     */
    String version();

    /**
     * {@return the id of the current load of the data, unique even if the same version is loaded twice} An answer
     * computed while the load changed belongs to neither.
     *
     * @throws org.lodegraph.model.failure.UnavailableException while nothing is loaded
     */
    String load();
}
