package org.lodegraph.model;

import java.util.regex.Pattern;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The id of a market: a country or a bloc in one mineral, or in one heading of several minerals.
 *
 * <p>The id of a restricted market, which is a market as measures leave it, ends with their ids.
 *
 * @param value text such as {@code cobalt/KOR}, {@code cobalt/EU27}, {@code 284690/KOR} or
 * {@code cobalt/KOR/CD-COBALT-2025A}
 */
public record MarketId(String value) implements TextValue<MarketId> {

    private static final Pattern SHAPE = Pattern.compile("([a-z][a-z0-9-]*|[0-9]{6})/[A-Z0-9]+(/[^/\\s]+)?");

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

    /**
     * {@return the market as measures leave it}
     *
     * @param regime ids of the measures, joined by a plus sign
     */
    public MarketId under(String regime) {
        return new MarketId(value + "/" + regime);
    }

    /** {@return whether it is a market as measures leave it} */
    public boolean isRestricted() {
        return value.indexOf('/') != value.lastIndexOf('/');
    }

    @Override
    public String toString() {
        return value;
    }
}
