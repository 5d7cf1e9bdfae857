package org.lodegraph.data.curate.policy;

import java.util.Arrays;
import java.util.List;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.model.SourceId;

/** The sources used only for policy, each with its licence and attribution line. */
enum PolicySources {
    COMPILED(new SourceRow(
            new SourceId("policy-compiled"),
            "Export controls, agreements, groups and sanctioned pairs, compiled",
            "Lodegraph",
            "policy-compiled-2026",
            2026,
            "facts; each row names the publication that reports it",
            "Compiled from the publications that each row names",
            null)),
    WHITE_HOUSE(new SourceRow(
            new SourceId("white-house-critical-minerals"),
            "Statements, fact sheets and proclamations on critical minerals",
            "The White House",
            "white-house-critical-minerals-2026",
            2026,
            "work of the US Government, public domain in the USA",
            "The White House (facts, in our words)",
            "https://www.whitehouse.gov/")),
    DESTA(new SourceRow(
            new SourceId("desta"),
            "Design of Trade Agreements (DESTA): treaties and members",
            "Andreas Dür, Leonardo Baccini and Manfred Elsig",
            "desta-2021",
            2021,
            "CC BY 4.0",
            "Dür, Baccini and Elsig (2014), The Design of International Trade Agreements, Review of International"
                    + " Organizations 9, as distributed in the manytrade package; names, members and dates only",
            "https://www.designoftradeagreements.org/")),
    HOSTS(new SourceRow(
            new SourceId("by-product-hosts"),
            "By-product hosts, compiled",
            "Lodegraph",
            "by-product-hosts-2026",
            2026,
            "facts",
            "Compiled from the commodity chapters of the U.S. Geological Survey, in our words",
            null)),
    EUROPEAN_UNION(new SourceRow(
            new SourceId("european-union"),
            "Member states of the European Union",
            "European Union",
            "european-union-2020",
            2020,
            "facts",
            "European Union",
            "https://european-union.europa.eu/principles-countries-history/eu-countries_en")),
    RAW_MATERIALS_ACT(new SourceRow(
            new SourceId("eu-crma-2024"),
            "Regulation (EU) 2024/1252, the Critical Raw Materials Act: strategic raw materials of Annex I",
            "European Union",
            "eu-crma-2024",
            2024,
            "European Union, reuse with the source acknowledged",
            "Regulation (EU) 2024/1252 of the European Parliament and of the Council of 11 April 2024, Annex I (names only)",
            "https://eur-lex.europa.eu/eli/reg/2024/1252/oj")),
    BACKGROUND(new SourceRow(
            new SourceId("background-2026"),
            "Background of February 2026: the ministerial in Washington and what was said of it",
            "Lodegraph",
            "background-2026",
            2026,
            "facts, in our words",
            "Lodegraph, from the reports of the ministerial of 4 February 2026",
            null)),
    IEA(new SourceRow(
            new SourceId("iea-gcmo-2025-text"),
            "Global Critical Minerals Outlook 2025: statements of its text",
            "International Energy Agency",
            "iea-gcmo-2025-text",
            2025,
            "CC BY 4.0",
            "IEA (2025), Global Critical Minerals Outlook 2025, IEA, Paris; quoted in our words",
            "https://www.iea.org/reports/global-critical-minerals-outlook-2025")),
    OECD(new SourceRow(
            new SourceId("oecd-inventory-2025"),
            "Inventory of Export Restrictions on Industrial Raw Materials 2025: statements of its text",
            "Organisation for Economic Co-operation and Development",
            "oecd-inventory-2025",
            2025,
            "facts; quoted in our words",
            "OECD (2025), Inventory of Export Restrictions on Industrial Raw Materials 2025",
            "https://www.oecd.org/")),
    MCS_TEXT(new SourceRow(
            new SourceId("usgs-mcs-2025-text"),
            "Mineral Commodity Summaries 2025: statements of its chapters",
            "U.S. Geological Survey",
            "usgs-mcs-2025-text",
            2025,
            "work of the US Government, public domain in the USA",
            "U.S. Geological Survey, 2025, Mineral commodity summaries 2025; quoted in our words",
            "https://doi.org/10.3133/mcs2025"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
    private final SourceRow row;

    PolicySources(SourceRow row) {
        this.row = row;
    }

    /** {@return the rows of {@code sources.csv}} */
    static List<SourceRow> rows() {
        return Arrays.stream(values()).map(source -> source.row).toList();
    }

    /** {@return the provenance of a row of one of this source's files} */
    Provenance at(String table, String place) {
        return new Provenance(row.id(), row.edition(), table, place);
    }
}
