package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Hs6;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;

/** What a measure restricts: a mineral, with form and code where the source names them. */
@Meaning("what a measure restricts")
public record MeasureRestrictionRow(
        @Meaning("which") RecordId measure,

        @Meaning("the mineral; elements where elements are named")
        MineralId mineral,

        @Meaning(
                value =
                        "the form; a thing that is no mineral stands under the nearest one with a form of its own: equipment, technology, superhard, battery-materials",
                empty = "every form")
        @Nullable
        String form,

        @Meaning(
                value = "heading of the Harmonized System",
                empty = "the source names none; codes at hand are a convenience and stand in the note")
        @Nullable
        Hs6 hs6,

        Provenance provenance) {}
