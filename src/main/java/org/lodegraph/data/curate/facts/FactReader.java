package org.lodegraph.data.curate.facts;

import java.util.List;
import org.lodegraph.data.curate.CurationInput;

/** Reads the figures of one table of one release. */
interface FactReader {

    /** {@return every figure of the table; faults go to {@link CurationInput#fault}} */
    List<Figure> read(CurationInput curationInput, Rules rules);

    /**
     * The rules that interpret printed lines.
     *
     * @param series the mineral and stage of each series
     * @param units the printed units
     * @param overrides our departures from the printed figures
     */
    record Rules(Series series, Units units, Overrides overrides) {

        static Rules read(CurationInput curationInput) {
            return new Rules(Series.read(curationInput), Units.read(curationInput), Overrides.read(curationInput));
        }
    }
}
