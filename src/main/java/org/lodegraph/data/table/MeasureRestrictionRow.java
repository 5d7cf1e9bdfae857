package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** A mineral that a measure restricts, with form and code if the source names them. */
@Meaning("a mineral that a measure restricts")
public record MeasureRestrictionRow(
        @Meaning("the measure") RecordId measure,

        @Meaning("the mineral; single elements if the source names them")
        MineralId mineral,

        @Meaning(
                value =
                        "the form; an item that is no mineral is under the nearest mineral with a form of its own: equipment, technology, superhard, battery-materials",
                empty = "every form")
        @Nullable
        String form,

        @Meaning(
                value = "heading of the Harmonized System",
                empty = "the source names none; other codes are in the note")
        @Nullable
        Hs6 hs6,

        Provenance provenance) {}
