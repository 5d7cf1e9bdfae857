package org.lodegraph.data.load;

/** Told how far an import has come, for people who wait. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (step, done, total) -> {};

    /**
     * Some rows are in.
     *
     * @param step the table, or what is done to it
     * @param done rows done, 0 to total
     * @param total rows in all
     */
    void report(String step, long done, long total);
}
