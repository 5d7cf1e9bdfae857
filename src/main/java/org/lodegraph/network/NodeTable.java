package org.lodegraph.network;

import org.lodegraph.model.Stage;

/**
 * The operations of a network as columns: position i of every array is operation i.
 *
 * <p>They stand upstream first: no operation stands before one of an earlier stage. The arrays are taken, not copied, and must not
 * change afterwards.
 */
public final class NodeTable {

    /** The country of an operation that no maker could be found for. */
    public static final int UNKNOWN = -1;

    private static final Stage[] STAGES = Stage.values();

    final byte[] stages;
    final int[] countries;
    final double[] growth;

    /**
     * Takes the columns.
     *
     * @param stages of each operation, the position of its {@link Stage} less one, never falling
     * @param countries each operation's country from 0, or {@link #UNKNOWN}
     * @param growth what its published capacity exceeds its output by, as a share of the output, 0 or more; not a number where none is
     *     published
     * @throws IllegalArgumentException where lengths differ, or a stage stands before an earlier one
     */
    public NodeTable(byte[] stages, int[] countries, double[] growth) {
        if (stages.length != countries.length || stages.length != growth.length) {
            throw new IllegalArgumentException(stages.length + " stages, " + countries.length + " countries and "
                    + growth.length + " capacities; expected as many of each");
        }
        for (int i = 1; i < stages.length; i++) {
            if (stages[i] < stages[i - 1]) {
                throw new IllegalArgumentException("operation " + i + " of " + STAGES[stages[i]]
                        + " stands after one of " + STAGES[stages[i - 1]] + "; expected upstream first");
            }
        }
        this.stages = stages;
        this.countries = countries;
        this.growth = growth;
    }

    /** {@return how many there are} */
    public int size() {
        return stages.length;
    }

    /** {@return the stage of an operation} */
    public Stage stage(int operation) {
        return STAGES[stages[operation]];
    }

    /** {@return the country of an operation, or {@link #UNKNOWN}} */
    public int country(int operation) {
        return countries[operation];
    }

    boolean isUse(int operation) {
        return stages[operation] == STAGES.length - 1;
    }

    boolean isUnknown(int operation) {
        return countries[operation] == UNKNOWN;
    }

    /** {@return one more than the largest country} */
    int countries() {
        int most = -1;
        for (int country : countries) {
            most = Math.max(most, country);
        }
        return most + 1;
    }
}
