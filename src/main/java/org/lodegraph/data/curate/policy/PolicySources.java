package org.lodegraph.data.curate.policy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.model.SourceId;

/** The sources used only for policy, each with its licence and attribution line. */
enum PolicySources {
    COMPILED(
            "policy-compiled",
            "Export controls, agreements, groups and sanctioned pairs, compiled",
            "Lodegraph",
            2026,
            "facts; each row names the publication that reports it",
            "Compiled from the publications that each row names",
            null),
    WHITE_HOUSE(
            "white-house-critical-minerals",
            "Statements, fact sheets and proclamations on critical minerals",
            "The White House",
            2026,
            "work of the US Government, public domain in the USA",
            "The White House (facts, in our words)",
            "https://www.whitehouse.gov/"),
    DESTA(
            "desta",
            "Design of Trade Agreements (DESTA): treaties and members",
            "Andreas Dür, Leonardo Baccini and Manfred Elsig",
            2021,
            "CC BY 4.0",
            "Dür, Baccini and Elsig (2014), The Design of International Trade Agreements, Review of International"
                    + " Organizations 9, as distributed in the manytrade package; names, members and dates only",
            "https://www.designoftradeagreements.org/"),
    HOSTS(
            "by-product-hosts",
            "By-product hosts, compiled",
            "Lodegraph",
            2026,
            "facts",
            "Compiled from the commodity chapters of the U.S. Geological Survey, in our words",
            null),
    EUROPEAN_UNION(
            "european-union",
            "Member states of the European Union",
            "European Union",
            2020,
            "facts",
            "European Union",
            "https://european-union.europa.eu/principles-countries-history/eu-countries_en"),
    RAW_MATERIALS_ACT(
            "eu-crma-2024",
            "Regulation (EU) 2024/1252, the Critical Raw Materials Act: strategic raw materials of Annex I",
            "European Union",
            2024,
            "European Union, reuse with the source acknowledged",
            "Regulation (EU) 2024/1252 of the European Parliament and of the Council of 11 April 2024, Annex I (names only)",
            "https://eur-lex.europa.eu/eli/reg/2024/1252/oj"),
    BACKGROUND(
            "background-2026",
            "Background of February 2026: the ministerial in Washington and what was said of it",
            "Lodegraph",
            2026,
            "facts, in our words",
            "Lodegraph, from the reports of the ministerial of 4 February 2026",
            null),
    IEA(
            "iea-gcmo-2025-text",
            "Global Critical Minerals Outlook 2025: statements of its text",
            "International Energy Agency",
            2025,
            "CC BY 4.0",
            "IEA (2025), Global Critical Minerals Outlook 2025, IEA, Paris; quoted in our words",
            "https://www.iea.org/reports/global-critical-minerals-outlook-2025"),
    OECD(
            "oecd-inventory-2025",
            "Inventory of Export Restrictions on Industrial Raw Materials 2025: statements of its text",
            "Organisation for Economic Co-operation and Development",
            2025,
            "facts; quoted in our words",
            "OECD (2025), Inventory of Export Restrictions on Industrial Raw Materials 2025",
            "https://www.oecd.org/"),
    MCS_TEXT(
            "usgs-mcs-2025-text",
            "Mineral Commodity Summaries 2025: statements of its chapters",
            "U.S. Geological Survey",
            2025,
            "work of the US Government, public domain in the USA",
            "U.S. Geological Survey, 2025, Mineral commodity summaries 2025; quoted in our words",
            "https://doi.org/10.3133/mcs2025");

    @SuppressWarnings("ImmutableEnumChecker") // a record of immutable parts
    private final SourceRow row;

    PolicySources(
            String id,
            String title,
            String publisher,
            int year,
            String licence,
            String attribution,
            @Nullable String url) {
        this.row =
                new SourceRow(new SourceId(id), title, publisher, edition(id, year), year, licence, attribution, url);
    }

    /** {@return the rows of {@code sources.csv}} */
    static List<SourceRow> rows() {
        return Arrays.stream(values()).map(source -> source.row).toList();
    }

    /** {@return the provenance of a row of one of this source's files} */
    Provenance at(String table, String place) {
        return new Provenance(row.id(), row.edition(), table, place);
    }

    private static String edition(String id, int year) {
        return id.contains(Integer.toString(year)) ? id : id + "-" + year;
    }
}
