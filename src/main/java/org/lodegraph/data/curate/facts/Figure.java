package org.lodegraph.data.curate.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.ObservationRow;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.data.table.Provenance;
import org.lodegraph.model.Basis;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.RecordId;
import org.lodegraph.model.Stage;

/**
 * An observation before the selection: its subject, the printed figure and its provenance.
 *
 * <p>A figure without a form is the edition's figure for its mineral, stage, place, kind and year. One with a form is a
 * part of it, another measure of it, or an import figure of a commodity as printed. At most one figure of an edition
 * may have no form.
 *
 * @param edition by id, such as {@code usgs-mcs-2025}
 * @param about the mineral, stage, place, kind and year
 * @param form null for the edition's own figure
 * @param printed as printed in the source
 * @param unit t, carat, m3, percent, share, USD/t ...
 * @param unitBasis contained, gross or oxide; null if unit is no mass
 * @param basis reported, estimated or assumed
 * @param note footnotes; the reason of an absence is put before them
 * @param partner for an import share
 * @param rank the place in a printed order
 * @param provenance the printed place
 */
record Figure(
        String edition,
        About about,
        @Nullable String form,
        PrintedFigure printed,
        String unit,
        @Nullable String unitBasis,
        Basis basis,
        @Nullable String note,
        @Nullable Iso3 partner,
        @Nullable Integer rank,
        Provenance provenance) {

    /**
     * The subject of a figure.
     *
     * @param kind production, reserves, capacity, net-import-reliance ...
     * @param mineral null for figures about a country alone
     * @param stage null if the figure has none
     * @param scope one country, the rest, or the world
     * @param iso3 the country; null unless scope is country
     * @param year the reference year
     */
    record About(
            String kind,
            @Nullable MineralId mineral,
            @Nullable Stage stage,
            Scope scope,
            @Nullable Iso3 iso3,
            int year) {

        About of(Scope otherScope, @Nullable Iso3 country) {
            return new About(kind, mineral, stage, otherScope, country, year);
        }
    }

    /** {@return the first part of an id: edition, kind, mineral, stage, place and year} */
    String stem() {
        Stage stage = about.stage();
        return String.join(
                ".",
                edition,
                about.kind(),
                about.mineral() == null ? "none" : about.mineral().value(),
                stage == null ? "none" : stage.id(),
                place(),
                Integer.toString(about.year()));
    }

    private String place() {
        Iso3 iso3 = about.iso3();
        return iso3 == null ? about.scope().name() : iso3.value();
    }

    /** {@return the id: the stem, then form and partner, if any} */
    String id() {
        List<String> parts = new ArrayList<>(List.of(stem()));
        if (form != null) {
            parts.add(slug(form));
        }
        if (partner != null) {
            parts.add(partner.value());
        } else if (about.kind().equals("import-share")) {
            parts.add("OTHER");
        }
        return String.join(".", parts);
    }

    /** {@return the row of the table} */
    ObservationRow row(String id, boolean chosen) {
        return new ObservationRow(
                new RecordId(id),
                about.kind(),
                about.mineral(),
                about.stage(),
                about.scope(),
                about.iso3(),
                partner,
                rank,
                form,
                printed.value(),
                printed.low(),
                printed.high(),
                unit,
                unitBasis,
                about.year(),
                basis,
                printed.raw(),
                fullNote(),
                chosen,
                provenance);
    }

    private @Nullable String fullNote() {
        String absence = printed.absence();
        if (absence == null) {
            return note;
        }
        return note == null ? absence : absence + "; " + note;
    }

    Figure withPrinted(PrintedFigure other, @Nullable String otherNote) {
        return new Figure(edition, about, form, other, unit, unitBasis, basis, otherNote, partner, rank, provenance);
    }

    Figure withForm(String other) {
        return new Figure(edition, about, other, printed, unit, unitBasis, basis, note, partner, rank, provenance);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
