package org.lodegraph.data.curate.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CountryMeaning;
import org.lodegraph.data.curate.CountryNames;
import org.lodegraph.data.table.ObservationRow.Scope;
import org.lodegraph.model.Iso3;

/**
 * The place of a line of a world table.
 *
 * @param scope one country, the rest, or the world
 * @param iso3 the country; null unless scope is country
 * @param note additional information in the name: several countries in one line, or the part of a country's output
 */
record Places(Scope scope, @Nullable Iso3 iso3, @Nullable String note) {

    /**
     * Reads a country cell.
     *
     * @throws org.lodegraph.data.curate.FaultyCellException for an unknown name, a former state or a footnote
     */
    static Places of(CountryNames names, Cell cell) {
        CountryMeaning place = names.place(cell);
        return switch (place.kind()) {
            case COUNTRY -> new Places(Scope.COUNTRY, place.iso3(), inBrackets(cell.text()));
            case WORLD -> new Places(Scope.WORLD, null, without(cell.text()));
            case OTHER -> new Places(Scope.OTHER, null, inBrackets(cell.text()));
            case GROUP -> new Places(Scope.OTHER, null, cell.text());
            case FORMER, FOOTNOTE -> throw cell.faulty("place", "a country, other countries or the world");
        };
    }

    /** {@return the countries that a world total leaves out according to its name; null for none} */
    private static @Nullable String without(String text) {
        int place = text.toLowerCase(Locale.ROOT).indexOf("exclud");
        return place < 0 ? null : text.substring(place).replaceFirst("[).]+$", "");
    }

    private static @Nullable String inBrackets(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(')');
        String inside = open > 0 && close > open ? text.substring(open + 1, close) : "";
        boolean isShown = !inside.isEmpty()
                && !inside.startsWith("Kin")
                && !inside.startsWith("Braz")
                && !inside.equals("rounded");
        return isShown ? inside : null;
    }
}
