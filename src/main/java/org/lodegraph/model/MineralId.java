package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of a mineral commodity.
 *
 * @param value lower case with hyphens, such as {@code natural-graphite}
 */
public record MineralId(String value) implements TextValue<MineralId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public MineralId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("mineral", value, "a mineral id such as natural-graphite");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
