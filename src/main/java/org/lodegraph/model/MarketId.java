package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of a market: a country or a bloc in one mineral, or a country under a heading of several minerals.
 *
 * @param value text such as {@code cobalt/KOR}, {@code cobalt/EU27} or {@code 284690/KOR}
 */
public record MarketId(String value) implements TextValue<MarketId> {

    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9-]*|[0-9]{6})/[A-Z0-9]+");

    public MarketId {
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidValueException("market", value, "a market such as cobalt/KOR");
        }
    }

    /** @param place ISO 3166-1 alpha-3 code, or the id of a bloc in capitals */
    public MarketId(MineralId mineral, String place) {
        this(mineral + "/" + place);
    }

    public MarketId(MineralId mineral, Target target) {
        this(mineral, target.value());
    }

    /** @param heading heading of several minerals */
    public MarketId(Hs6 heading, Iso3 country) {
        this(heading + "/" + country);
    }

    @Override
    public String toString() {
        return value;
    }
}
