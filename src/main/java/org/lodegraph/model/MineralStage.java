package org.lodegraph.model;

import java.util.Comparator;
import org.lodegraph.model.failure.InvalidValueException;

/** A stage of one mineral's chain, in all countries together; written like {@code cobalt/refining}. */
public record MineralStage(MineralId mineral, Stage stage) implements Comparable<MineralStage> {

    private static final Comparator<MineralStage> ORDER =
            Comparator.comparing(MineralStage::mineral).thenComparing(MineralStage::stage);

    /**
     * Parses a text like {@code cobalt/refining}.
     *
     * @throws InvalidValueException if the text is not one
     */
    public static MineralStage parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new InvalidValueException("stage of a mineral", text, "such as cobalt/refining");
        }
        return new MineralStage(new MineralId(text.substring(0, slash)), Stage.parse(text.substring(slash + 1)));
    }

    /** {@return the operation of a country} */
    public OperationId in(Iso3 country) {
        return new OperationId(mineral, stage, country);
    }

    @Override
    public int compareTo(MineralStage other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return mineral + "/" + stage.id();
    }
}
