package org.lodegraph.data.curate.facts;

import java.util.List;
import org.lodegraph.data.curate.CurationInput;

/** Reads the figures of one table of one release. */
interface FactReader {

    /** {@return every figure of the table; lines that cannot be read go to {@link CurationInput#fault}} */
    List<Figure> read(CurationInput curationInput, Rules rules);

    /**
     * The rules that say what a printed line means.
     *
     * @param series which series is which mineral at which stage
     * @param units what printed units are
     * @param overrides where we depart from what is printed
     */
    record Rules(Series series, Units units, Overrides overrides) {

        static Rules read(CurationInput curationInput) {
            return new Rules(Series.read(curationInput), Units.read(curationInput), Overrides.read(curationInput));
        }
    }
}
