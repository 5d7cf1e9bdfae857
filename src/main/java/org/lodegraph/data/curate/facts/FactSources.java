package org.lodegraph.data.curate.facts;

import java.nio.file.Path;
import java.util.List;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.model.SourceId;

/** The sources of the facts, each with its licence and attribution line. */
final class FactSources {

    static final String MCS_2023 = "usgs-mcs-2023";
    static final String MCS_2024 = "usgs-mcs-2024";
    static final String MCS_2025 = "usgs-mcs-2025";
    static final String MCS_2026 = "usgs-mcs-2026";
    static final String IEA = "iea-2025";
    static final String BGS = "bgs-2023";
    static final String EU = "eu-crm-2023";
    static final String WGI = "wgi-2023";
    static final String LPI = "lpi-2023";
    static final String COUNTRY_CODES = "country-codes";
    static final String NATURAL_EARTH = "natural-earth";
    static final String OWN = "lodegraph";

    private static final String USGS = "U.S. Geological Survey, National Minerals Information Center";
    private static final String PUBLIC_DOMAIN = "public domain (work of the U.S. Government)";

    static final List<SourceRow> ALL = List.of(
            new SourceRow(
                    new SourceId(MCS_2023),
                    "Mineral Commodity Summaries 2023, data release",
                    USGS,
                    MCS_2023,
                    2023,
                    PUBLIC_DOMAIN,
                    "U.S. Geological Survey, 2023, Mineral Commodity Summaries 2023 Data Release, https://doi.org/10.5066/P9WCYUI6",
                    "https://doi.org/10.5066/P9WCYUI6"),
            new SourceRow(
                    new SourceId(MCS_2024),
                    "Mineral Commodity Summaries 2024, data release (ver. 2.0)",
                    USGS,
                    MCS_2024,
                    2024,
                    PUBLIC_DOMAIN,
                    "U.S. Geological Survey, 2024, Mineral Commodity Summaries 2024 Data Release (ver. 2.0, March 2024), https://doi.org/10.5066/P144BA54",
                    "https://doi.org/10.5066/P144BA54"),
            new SourceRow(
                    new SourceId(MCS_2025),
                    "Mineral Commodity Summaries 2025, data release",
                    USGS,
                    MCS_2025,
                    2025,
                    PUBLIC_DOMAIN,
                    "U.S. Geological Survey, 2025, Mineral Commodity Summaries 2025 Data Release, https://doi.org/10.5066/P13XCP3R",
                    "https://doi.org/10.5066/P13XCP3R"),
            new SourceRow(
                    new SourceId(MCS_2026),
                    "Mineral Commodity Summaries 2026, data release",
                    USGS,
                    MCS_2026,
                    2026,
                    PUBLIC_DOMAIN,
                    "U.S. Geological Survey, 2026, Mineral Commodity Summaries 2026 Data Release, ScienceBase item 696a75d5d4be0228872d3bf8",
                    "https://www.sciencebase.gov/catalog/item/696a75d5d4be0228872d3bf8"),
            new SourceRow(
                    new SourceId(IEA),
                    "Critical Minerals Dataset, May 2025",
                    "International Energy Agency",
                    IEA,
                    2025,
                    "CC BY 4.0",
                    "IEA, Critical Minerals Dataset, 2025; figures of 2024, selected and put into tonnes",
                    "https://www.iea.org/data-and-statistics/data-tools/critical-minerals-data-explorer"),
            new SourceRow(
                    new SourceId(BGS),
                    "World Mineral Statistics, production to 2023",
                    "British Geological Survey",
                    BGS,
                    2023,
                    "Open Government Licence",
                    "Contains British Geological Survey materials © UKRI 2025",
                    "https://www.bgs.ac.uk/mineralsuk/statistics/world-mineral-statistics/"),
            new SourceRow(
                    new SourceId(EU),
                    "Study on the critical raw materials for the EU 2023, final report",
                    "European Commission",
                    EU,
                    2023,
                    "CC BY 4.0 (European Commission reuse policy)",
                    "European Commission, Study on the Critical Raw Materials for the EU 2023, Grohol, M. and Veeh, C.",
                    "https://doi.org/10.2873/725585"),
            new SourceRow(
                    new SourceId(WGI),
                    "Worldwide Governance Indicators, 2024 update, year 2023",
                    "World Bank",
                    WGI,
                    2023,
                    "CC BY 4.0",
                    "World Bank, Worldwide Governance Indicators (Kaufmann and Kraay), 2024 update",
                    "https://www.worldbank.org/en/publication/worldwide-governance-indicators"),
            new SourceRow(
                    new SourceId(LPI),
                    "Logistics Performance Index 2023",
                    "World Bank",
                    LPI,
                    2023,
                    "CC BY 4.0",
                    "World Bank, Logistics Performance Index 2023",
                    "https://lpi.worldbank.org/"),
            new SourceRow(
                    new SourceId(COUNTRY_CODES),
                    "Country codes",
                    "Datasets project (ISO, UNSD and others)",
                    COUNTRY_CODES,
                    null,
                    "ODC Public Domain Dedication and Licence",
                    "datasets/country-codes, ODC PDDL",
                    "https://github.com/datasets/country-codes"),
            new SourceRow(
                    new SourceId(NATURAL_EARTH),
                    "Natural Earth admin-0 countries, 1:50m",
                    "Natural Earth, through world-atlas 2.0.2",
                    NATURAL_EARTH,
                    null,
                    "public domain",
                    "Made with Natural Earth",
                    "https://www.naturalearthdata.com"),
            new SourceRow(
                    new SourceId(OWN),
                    "Rules and assumptions of this project",
                    "Lodegraph",
                    OWN,
                    null,
                    "Apache-2.0",
                    "Lodegraph, import/rules, each row with its reason",
                    null));

    private FactSources() {}

    /** {@return whether an edition is one of Mineral Commodity Summaries} */
    static boolean isSummaries(String edition) {
        return edition.matches("usgs-mcs-\\d{4}");
    }

    /** {@return the year at the end of an edition's id} */
    static int yearOf(String edition) {
        return Integer.parseInt(edition.substring(edition.lastIndexOf('-') + 1));
    }

    /** {@return the edition of a release name, such as {@code usgs-mcs-2026/MCS2026_Commodities_Data.csv}} */
    static String editionOf(String release) {
        return Path.of(release).getName(0).toString();
    }

    static String tableOf(String release) {
        return Path.of(release).getFileName().toString();
    }

    /**
     * {@return a generic source row for an edition of Mineral Commodity Summaries that has no text of its own here}
     */
    static SourceRow plain(String edition) {
        int year = yearOf(edition);
        String title = "Mineral Commodity Summaries " + year;
        return new SourceRow(
                new SourceId(edition),
                title + ", data release",
                USGS,
                edition,
                year,
                PUBLIC_DOMAIN,
                "U.S. Geological Survey, " + year + ", " + title + " Data Release",
                null);
    }

    /** {@return the provenance of a row of a source} */
    static Provenance of(String source, String table, String row) {
        return new Provenance(new SourceId(source), source, table, row);
    }
}
