package org.lodegraph.data.curate;

import org.lodegraph.data.table.Fault;

/**
 * Thrown for a cell that cannot be read. It ends its line, not the run: {@link CurationInput#each} adds the fault and
 * continues.
 */
public final class FaultyCellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultyCellException(Fault fault) {
        super(fault.toString());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
