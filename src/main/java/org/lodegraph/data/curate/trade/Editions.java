package org.lodegraph.data.curate.trade;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.model.SourceId;

/** The editions behind the rows of this package. */
final class Editions {

    static final SourceRow BACI = new SourceRow(
            new SourceId("baci-2024"),
            "BACI, HS 2017, edition 202601, year 2024, 31 headings",
            "CEPII",
            "202601",
            2024,
            "Etalab Open Licence 2.0",
            "CEPII, BACI (Gaulier and Zignago 2010), from UN Comtrade; filtered by the Critical Materials Atlas",
            "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37");

    static final SourceRow COMTRADE = new SourceRow(
            new SourceId("comtrade-battery-imports"),
            "UN Comtrade, imports by partner, battery minerals, 2018-2024",
            "United Nations Statistics Division",
            "2026-07",
            2024,
            "UN Comtrade terms of use: used for computed flows only, no value is given on",
            "UN Comtrade, United Nations Statistics Division",
            "https://comtradeplus.un.org");

    static final SourceRow RARE_EARTHS = new SourceRow(
            new SourceId("comtrade-rare-earths-2023"),
            "UN Comtrade, imports of rare-earth compounds and metals, 2846 and 2805, 2023",
            "United Nations Statistics Division",
            "2023",
            2023,
            "UN Comtrade terms of use: used for computed flows only, no value is given on",
            "UN Comtrade, United Nations Statistics Division",
            "https://comtradeplus.un.org");

    static final SourceRow CHINESE_EXPORTS = new SourceRow(
            new SourceId("comtrade-china-exports"),
            "UN Comtrade, monthly exports of China, natural graphite in powder or flakes, 2024",
            "United Nations Statistics Division",
            "2024",
            2024,
            "UN Comtrade terms of use: used for computed flows only, no value is given on",
            "UN Comtrade, United Nations Statistics Division",
            "https://comtradeplus.un.org");

    static final SourceRow LODEGRAPH = new SourceRow(
            new SourceId("lodegraph-2026"),
            "Lodegraph: traced flows, and outputs set for the tracing",
            "Lodegraph",
            "2026",
            2026,
            "CC BY 4.0",
            "Lodegraph; computed from USGS, BGS (UKRI), IEA, European Commission, CEPII BACI and UN Comtrade as each row's derivation names",
            null);

    static final List<SourceRow> ALL = List.of(BACI, COMTRADE, RARE_EARTHS, CHINESE_EXPORTS, LODEGRAPH);

    /** The year of the newest flows, used for the verdict on a mineral without flows. */
    static final int NEWEST_YEAR = 2024;

    private Editions() {}

    /** {@return the provenance of a row, named by its line or by the parts of its key} */
    static Provenance of(SourceRow source, String table, Object... row) {
        String name = Stream.of(row).map(String::valueOf).collect(Collectors.joining("/"));
        return new Provenance(source.id(), source.id().value(), table, name);
    }
}
