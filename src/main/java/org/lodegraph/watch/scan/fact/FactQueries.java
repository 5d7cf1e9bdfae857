package org.lodegraph.watch.scan.fact;

import org.lodegraph.graph.Query;
import org.lodegraph.graph.Query.None;

/** The statements that read the facts of scans. */
final class FactQueries {

    static final Query<None, PrintedOutput> LIST_FIGURES =
            Query.of("scan/list-figures", None.class, PrintedOutput.class);

    static final Query<None, DatedMeasure> LIST_MEASURES =
            Query.of("scan/list-measures", None.class, DatedMeasure.class);

    static final Query<None, Reliance> LIST_RELIANCES = Query.of("scan/list-reliances", None.class, Reliance.class);

    static final Query<None, Material> LIST_MATERIALS = Query.of("scan/list-materials", None.class, Material.class);

    private FactQueries() {}
}
