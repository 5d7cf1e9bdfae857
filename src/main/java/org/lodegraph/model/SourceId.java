package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * One edition of a published source.
 *
 * @param value lower case with hyphens, such as {@code usgs-mcs-2025}
 */
public record SourceId(String value) implements TextValue<SourceId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public SourceId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("source", value, "a source id such as usgs-mcs-2025");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
