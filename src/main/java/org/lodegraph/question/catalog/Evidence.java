package org.lodegraph.question.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a figure is printed, or what it was computed from; {@code kind} tells which. */
public sealed interface Evidence {

    /** {@return observation, shipment, trade-rest, use, derivation, statement, measure, agreement or barred-trade} */
    String kind();

    /**
     * The source of a figure.
     *
     * @param id by which {@code /sources} knows it
     * @param title as printed
     * @param publisher who publishes it
     * @param licence under which it may be used
     * @param url where it is published; null where it is not online
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
     * @param kind {@code observation}
     * @param what what is measured, such as {@code production}
     * @param table file or table of the source
     * @param row line or key there
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
     * A flow of trade as its statistic reports it.
     *
     * @param kind {@code shipment}
     * @param grossTonnes weight; null where not reported
     * @param tonnes contained; null where no factor is known
     * @param valueUsd in US dollars; null where not reported
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
     * The trade of a heading and year whose pairs of countries are too small to be listed, added up.
     *
     * @param kind {@code trade-rest}
     * @param pairs how many are added up
     * @param valueUsd in US dollars
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
     * The use of a mineral in an application.
     *
     * @param kind {@code use}
     * @param printed the application as printed
     * @param share of the mineral's use, 0 to 1; null where none is printed
     * @param note what the share is a share of, or why there is none
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
     * @param kind {@code derivation}
     * @param method how it was computed
     * @param factors numbers used, as {@code name=value}
     * @param inputs the figures it was made from
     * @param note what to know; null for nothing
     */
    record Derived(
            String kind,
            String method,
            List<String> factors,
            List<Input> inputs,
            @Nullable String note) implements Evidence {}

    /**
     * What is stated and not measured.
     *
     * @param kind {@code statement}, {@code measure}, {@code agreement} or {@code barred-trade}
     * @param text the statement, the instrument, or the agreement's name
     * @param quoted whether a statement is only reported, because no loaded data hold it; null for the others
     * @param table file or table of the source
     * @param row line or key there
     */
    record Stated(String kind, String text, @Nullable Boolean quoted, Source source, String table, String row)
            implements Evidence {}

    /**
     * A figure that another one was made from.
     *
     * @param evidence id for {@code /evidence}; null where a licence bars the figure from being passed on
     * @param named then the place where it is: table, reporter, partner, code, year and row
     */
    record Input(@Nullable String evidence, @Nullable String named) {

        static Input of(String text) {
            return text.contains("/") ? new Input(null, text) : new Input(text, null);
        }
    }
}
