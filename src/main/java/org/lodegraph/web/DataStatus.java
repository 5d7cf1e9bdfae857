package org.lodegraph.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the edge must know of the loaded data. Implementations are cheap to ask, from any thread. */
public interface DataStatus {

    /**
     * {@return whether data are loaded and questions can be answered; false too while the database is away, or answers kept
     * from before would hide it}
     */
    boolean ready();

    /**
     * {@return what is wrong with the data that are loaded, where the store no longer holds what was written; then they are not ready either}
     */
    default Optional<String> damage() {
        return Optional.empty();
    }

    /** {@return what is wrong with the database that they are in, such as a full disk, in a sentence; it may still answer} */
    default Optional<String> trouble() {
        return Optional.empty();
    }

    /** {@return whether the program is still starting: it may answer, and takes long} */
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
     * {@return what tells one load of the data from the next, of the same version too: what was computed while one load gave way
     * to another is no answer of either}
     *
     * @throws org.lodegraph.model.failure.UnavailableException while nothing is loaded
     */
    String load();

    /**
     * The names by which things of a kind may be asked for; asked once a data version. An empty list leaves the check to
     * the handlers.
     */
    List<Name> names(EntityKind kind);

    /**
     * One name of a thing.
     *
     * @param name an id or an alias; case does not matter in an alias
     * @param id the thing's id
     * @param form the form that the alias pins, such as {@code hydroxide}; null for none
     */
    record Name(String name, String id, @Nullable String form) {

        /** {@return a thing's id as its own name} */
        public static Name of(String id) {
            return new Name(id, id, null);
        }
    }
}
