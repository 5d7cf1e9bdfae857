package org.lodegraph.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a comparison of the store with what was written came to.
 *
 * @param run the stamp of the import that wrote it
 * @param differences kinds of which the store holds other than that; none where it is whole
 */
public record Verdict(String run, List<Difference> differences) {

    private static final int SHOWN = 3;

    /** Nodes first: where they are gone, so is what was tied to them. */
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::isOfRelationships).thenComparing(Difference::kind);

    public Verdict {
        differences = differences.stream().sorted(ORDER).toList();
    }

    /** {@return whether the store holds what was written} */
    public boolean isWhole() {
        return differences.isEmpty();
    }

    /** {@return whether something is missing and nothing is there that was not written} */
    public boolean onlyLacks() {
        return differences.stream().allMatch(difference -> difference.found() < difference.written());
    }

    /** {@return each difference as the end of a sentence that begins with the store} */
    public List<String> texts() {
        return differences.stream().map(Difference::text).toList();
    }

    /** {@return the first differences in a sentence} */
    public String text() {
        String shown = texts().stream().limit(SHOWN).collect(Collectors.joining(", "));
        int more = differences.size() - SHOWN;
        return "the store " + shown + (more > 0 ? ", and differs in " + more + " kinds more" : "");
    }
}
