package org.lodegraph.data.curate;

import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * What a name of a country column stands for.
 *
 * @param kind a country, or what is none
 * @param iso3 the country; null unless kind is COUNTRY
 */
public record CountryMeaning(Kind kind, @Nullable Iso3 iso3) {

    /** What a name of a country column may stand for. */
    public enum Kind {
        COUNTRY,
        /** A total over all countries. */
        WORLD,
        /** What the rows of a table do not name. */
        OTHER,
        /** Several countries, a region, or an unspecified area. */
        GROUP,
        /** A state that is no more. */
        FORMER,
        /** A footnote that a conversion left among the countries. */
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
