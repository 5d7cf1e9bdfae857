package org.lodegraph.question.criticality;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The supply that a risk is based on. */
public enum SupplyBasis {
    /** The world's and the EU's own, mixed by import reliance. */
    GS_EU("GS+EU"),
    /** The world's alone. */
    GS("GSonly"),
    /** The EU's own alone. */
    EU("EUonly");

    private final String printed;

    SupplyBasis(String printed) {
        this.printed = printed;
    }

    /** {@return the basis for a printed word; empty for an unknown word} */
    static Optional<SupplyBasis> of(@Nullable String word) {
        return "EU".equals(word)
                ? Optional.of(EU)
                : Arrays.stream(values())
                        .filter(one -> one.printed.equals(word))
                        .findFirst();
    }

    /** {@return the word as printed in the study} */
    String printed() {
        return printed;
    }

    /** {@return whether the world's supply counts} */
    boolean world() {
        return this != EU;
    }

    /** {@return whether the EU's own supply counts} */
    boolean union() {
        return this != GS;
    }
}
