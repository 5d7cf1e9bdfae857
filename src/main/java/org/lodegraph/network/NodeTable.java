package org.lodegraph.network;

import org.lodegraph.model.Stage;

/**
 * The operations of a network as columns: index i of every array is operation i.
 *
 * <p>They are sorted upstream first: no operation precedes one of an earlier stage. The arrays are not copied, and
 * must not change afterwards.
 */
public final class NodeTable {

    /** Country of an operation whose producer is unknown. */
    public static final int UNKNOWN = -1;

    private static final Stage[] STAGES = Stage.values();

    final byte[] stages;
    final int[] countries;
    final double[] growth;

    /**
     * Creates the table.
     *
     * @param stages position of each operation's {@link Stage} less one, never falling
     * @param countries country of each operation, from 0, or {@link #UNKNOWN}
     * @param growth published capacity in excess of the output, as a share of the output, 0 or more; NaN if none is
     *     published
     * @throws IllegalArgumentException if lengths differ, or a stage precedes an earlier one
     */
    public NodeTable(byte[] stages, int[] countries, double[] growth) {
        if (stages.length != countries.length || stages.length != growth.length) {
            throw new IllegalArgumentException(stages.length + " stages, " + countries.length + " countries and "
                    + growth.length + " capacities; expected as many of each");
        }
        for (int i = 1; i < stages.length; i++) {
            if (stages[i] < stages[i - 1]) {
                throw new IllegalArgumentException("operation " + i + " of " + STAGES[stages[i]] + " follows one of "
                        + STAGES[stages[i - 1]] + "; expected upstream first");
            }
        }
        this.stages = stages;
        this.countries = countries;
        this.growth = growth;
    }

    /** {@return the number of operations} */
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
