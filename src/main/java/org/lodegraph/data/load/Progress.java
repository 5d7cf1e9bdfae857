package org.lodegraph.data.load;

/** Receives the progress of an import, for display. */
@FunctionalInterface
public interface Progress {

    /** Ignores progress. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Reports finished rows.
     *
     * @param step the table, or the action on it
     * @param done rows done, 0 to total
     * @param total rows in all
     */
    void report(String step, long done, long total);
}
