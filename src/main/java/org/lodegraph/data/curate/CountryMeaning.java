package org.lodegraph.data.curate;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The meaning of a name in a country column.
 *
 * @param kind a country, or a kind of name that is no country
 * @param iso3 the country; null unless kind is COUNTRY
 */
public record CountryMeaning(Kind kind, @Nullable Iso3 iso3) {

    /** The kinds of names in a country column. */
    public enum Kind {
        COUNTRY,
        /** A total over all countries. */
        WORLD,
        /** The countries without a row of their own in a table. */
        OTHER,
        /** Several countries, a region, or an unspecified area. */
        GROUP,
        /** A former state. */
        FORMER,
        /** A footnote that a file conversion listed as a country. */
        FOOTNOTE
    }

    public CountryMeaning {
        if ((kind == Kind.COUNTRY) != (iso3 != null)) {
            throw new InvalidValueException("iso3", iso3, "a country if and only if kind is country");
        }
    }

    public boolean isCountry() {
        return iso3 != null;
    }
}
