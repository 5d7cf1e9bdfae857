package org.lodegraph.data.curate.trade;

import org.lodegraph.data.curate.ReleaseLine;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/** A heading from which a mineral's flows are traced, with its data set: a row of {@code rules/flow_codes.csv}. */
record FlowCode(MineralId mineral, Heading heading, Dataset dataset, int year) {

    /** The data sets of trade lines. */
    enum Dataset {
        /** BACI 2024: both sides reconciled. */
        BACI,
        /** UN Comtrade: imports of the battery minerals, 2018 to 2024. */
        COMTRADE,
        /** UN Comtrade: imports of rare earths at four digits, 2023. */
        RARE_EARTHS,
        /** UN Comtrade: China's monthly exports of graphite. */
        CHINESE_EXPORTS
    }

    static FlowCode of(ReleaseLine line) {
        return new FlowCode(
                RuleCells.mineral(line.cell("mineral")),
                new Heading(line.text("heading")),
                RuleCells.constant(Dataset.class, line.cell("dataset")),
                RuleCells.wholeNumber(line.cell("year")));
    }

    HeadingYear headingYear() {
        return new HeadingYear(heading.value(), year);
    }
}
