package org.lodegraph.question.route;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.Iso3;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Stage;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * An exclusion: a country at all stages or at one, which no chain of the target may pass.
 *
 * @param mineral mineral of a key such as {@code cobalt/CHN}; null for that of the question
 * @param stage null for all stages
 * @param iso3 the country
 */
public record Exclusion(
        @Nullable MineralId mineral, @Nullable Stage stage, Iso3 iso3) {

    /** Accepted form, for error messages. */
    static final String SHAPE = "a country such as CHN, or a key such as cobalt/CHN or cobalt/refining/CHN";

    private static final Pattern SLASH = Pattern.compile("/");

    /**
     * Parses a country code or a key.
     *
     * @throws InvalidValueException if the text is neither
     */
    static Exclusion parse(String text) {
        List<String> parts = SLASH.splitAsStream(text).toList();
        try {
            return switch (parts.size()) {
                case 1 -> new Exclusion(null, null, new Iso3(parts.get(0)));
                case 2 -> new Exclusion(new MineralId(parts.get(0)), null, new Iso3(parts.get(1)));
                case 3 -> new Exclusion(new MineralId(parts.get(0)), Stage.parse(parts.get(1)), new Iso3(parts.get(2)));
                default -> throw new InvalidValueException("exclude", text, SHAPE);
            };
        } catch (InvalidValueException e) {
            throw e.parameter().equals("exclude") ? e : new InvalidValueException("exclude", text, SHAPE);
        }
    }

    /**
     * {@return the keys of the excluded operations}
     *
     * @throws InvalidValueException if the key is of another mineral
     */
    Stream<String> operations(MineralId of) {
        if (mineral != null && !mineral.equals(of)) {
            throw new InvalidValueException("exclude", this, "a key of " + of + ", the mineral of the request");
        }
        return Stream.of(Stage.values())
                .filter(other -> stage == null ? other != Stage.USE : other == stage)
                .map(other -> of + "/" + other.id() + "/" + iso3);
    }

    @Override
    public String toString() {
        return (mineral == null ? "" : mineral + "/") + (stage == null ? "" : stage.id() + "/") + iso3;
    }
}
