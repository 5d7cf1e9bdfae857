package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Share;
import org.lodegraph.model.failure.InvalidValueException;

/** The use of a mineral in an application according to one source; the edge USED_IN. */
@Meaning("the use of a mineral in an application, according to one edition of a source")
public record UseRow(
        @Meaning("edition.use.mineral.application") RecordId key,
        @Meaning("the mineral") MineralId mineral,
        @Meaning("the application") RecordId application,
        @Meaning("the application as the source prints it") String printed,

        @Meaning(
                value = "of the mineral's use",
                empty = "the source names the use and prints no share; the note says so")
        @Nullable
        Share share,

        @Meaning("the reference year; the last year of an average, or the year of the edition if it names none")
        @Bounds(least = Bounds.FIRST_YEAR, most = Bounds.LAST_YEAR)
        int year,

        @Meaning(value = "the NACE section and division of the using industry, such as C27", empty = "none assigned")
        @Nullable
        String sector,

        @Meaning(value = "the name of that division", empty = "none assigned") @Nullable
        String sectorName,

        @Meaning(value = "the base of the share, or the reason for its absence; footnotes", empty = "none") @Nullable
        String note,

        Provenance provenance) {

    public UseRow {
        if (share == null && note == null) {
            throw new InvalidValueException("note", "none", "the reason why there is no share");
        }
    }
}
