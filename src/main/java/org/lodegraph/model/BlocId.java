package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of a group of countries.
 *
 * @param value lower case with hyphens, such as {@code ministerial-2026}
 */
public record BlocId(String value) implements TextValue<BlocId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public BlocId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("bloc", value, "a bloc id such as eu27");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
