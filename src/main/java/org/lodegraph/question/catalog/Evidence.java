package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a figure: its place in a printed source, or the inputs of its computation. {@code kind} tells the variants apart.
 */
public sealed interface Evidence {

    /** {@return observation, shipment, trade-rest, use, derivation, statement, measure, agreement or barred-trade} */
    String kind();

    /**
     * The source of a figure.
     *
     * @param id id of the edition, for /sources
     * @param title title as printed
     * @param publisher name of the publisher
     * @param licence licence of the data
     * @param url address of the publication; null if it is not online
     */
    record Source(
            String id,
            String title,
            String publisher,
            String licence,
            @Nullable String url) {}

    /**
     * A figure as printed.
     *
     * @param kind always observation
     * @param value figure with its bounds; all three are null if it is withheld or not available
     * @param unit unit of the value
     * @param what measured quantity, such as production
     * @param mineral id of the mineral; null for a figure about a country alone
     * @param stage id of the stage; null if the figure has none
     * @param iso3 ISO 3166-1 alpha-3 code of the country; null for the world or an unnamed rest
     * @param year reference year
     * @param edition id of the edition, for /sources
     * @param raw text as printed; null if the source prints none
     * @param note footnotes, and the reason for a missing value; null if there are none
     * @param chosen whether this figure is the one used for its operation, kind and year
     * @param source source that prints the figure
     * @param table file or table of the source
     * @param row line or key in that table
     */
    record Printed(
            String kind,
            Observation.Interval value,
            String unit,
            String what,
            @Nullable String mineral,
            @Nullable String stage,
            @Nullable String iso3,
            int year,
            String edition,
            @Nullable String raw,
            @Nullable String note,
            boolean chosen,
            Source source,
            String table,
            String row)
            implements Evidence {}

    /**
     * A trade flow as its statistic reports it.
     *
     * @param kind always shipment
     * @param exporter ISO 3166-1 alpha-3 code of the exporting country
     * @param importer ISO 3166-1 alpha-3 code of the importing country
     * @param hs6 six-digit heading of the Harmonized System
     * @param mineral id of the mineral; null for a heading of several minerals
     * @param stage id of the stage; null if the heading has none
     * @param form form of the mineral; null if the heading has none
     * @param year reference year
     * @param grossTonnes gross weight in tonnes; null if not reported
     * @param tonnes contained tonnes; null if no content factor is known
     * @param valueUsd value in US dollars; null if not reported
     * @param edition id of the edition, for /sources
     * @param source source of the statistic
     * @param table file or table of the source
     * @param row line or key in that table
     */
    record Shipped(
            String kind,
            String exporter,
            String importer,
            String hs6,
            @Nullable String mineral,
            @Nullable String stage,
            @Nullable String form,
            int year,
            @Nullable Double grossTonnes,
            @Nullable Double tonnes,
            @Nullable Double valueUsd,
            String edition,
            Source source,
            String table,
            String row)
            implements Evidence {}

    /**
     * The total trade of all country pairs of a heading and year that are too small to be listed.
     *
     * @param kind always trade-rest
     * @param hs6 six-digit heading of the Harmonized System
     * @param mineral id of the mineral; null for a heading of several minerals
     * @param year reference year
     * @param pairs number of country pairs in the total
     * @param valueUsd total value in US dollars
     * @param edition id of the edition, for /sources
     * @param source source of the statistic
     * @param table file or table of the source
     * @param row line or key in that table
     */
    record AddedUp(
            String kind,
            String hs6,
            @Nullable String mineral,
            int year,
            int pairs,
            double valueUsd,
            String edition,
            Source source,
            String table,
            String row)
            implements Evidence {}

    /**
     * A use of a mineral in an application.
     *
     * @param kind always use
     * @param mineral id of the mineral
     * @param application id of the application
     * @param printed application as printed in the source
     * @param share share of the mineral's use, 0 to 1; null if the source prints none
     * @param year reference year
     * @param edition id of the edition, for /sources
     * @param note base of the share, or the reason for its absence; null if there is nothing to add
     * @param source source that prints the use
     * @param table file or table of the source
     * @param row line or key in that table
     */
    record Used(
            String kind,
            String mineral,
            String application,
            String printed,
            @Nullable Double share,
            int year,
            String edition,
            @Nullable String note,
            Source source,
            String table,
            String row)
            implements Evidence {}

    /**
     * A computed figure.
     *
     * @param kind always derivation
     * @param method method of the computation
     * @param factors factors of the computation, each as name=value
     * @param inputs figures that it was computed from
     * @param note remark on the computation; null if there is none
     */
    record Derived(
            String kind,
            String method,
            List<String> factors,
            List<Input> inputs,
            @Nullable String note) implements Evidence {}

    /**
     * A statement, measure, agreement or barred trade: stated in a source, not measured.
     *
     * @param kind statement, measure, agreement or barred-trade
     * @param text text of the statement, name of the instrument, or name of the agreement
     * @param quoted whether the statement is only quoted, because no loaded data answer it; null for other kinds
     * @param source source that states it
     * @param table file or table of the source
     * @param row line or key in that table
     */
    record Stated(String kind, String text, @Nullable Boolean quoted, Source source, String table, String row)
            implements Evidence {}

    /**
     * An input of a computed figure.
     *
     * @param evidence id for /evidence; null if the licence forbids passing the figure on
     * @param named table, reporter, partner, code, year and row of a figure that may not be passed on; null otherwise
     */
    record Input(@Nullable String evidence, @Nullable String named) {}
}
