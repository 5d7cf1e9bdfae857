package org.lodegraph.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * A country by its ISO 3166-1 alpha-3 code.
 *
 * @param value three capital letters, such as {@code COD}
 */
public record Iso3(String value) implements TextValue<Iso3> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{3}");

    public Iso3 {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("country", value, "an ISO 3166-1 alpha-3 code such as COD");
        }
    }

    /** {@return the countries of these codes} */
    public static List<Iso3> all(Collection<String> codes) {
        return codes.stream().map(Iso3::new).toList();
    }

    @Override
    public String toString() {
        return value;
    }
}
