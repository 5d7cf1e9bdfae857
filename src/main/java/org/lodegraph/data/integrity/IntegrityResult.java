package org.lodegraph.data.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of comparing the store with what was written.
 *
 * @param run the stamp of the import that wrote it
 * @param differences kinds of which the store holds other than that; none where it is whole
 * @param unreadable what the database said where it could not read what it holds; null where it could
 */
public record IntegrityResult(
        String run, List<Difference> differences, @Nullable String unreadable) {

    private static final int SHOWN = 3;

    /** Nodes first: where they are gone, so is what was tied to them. */
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::isOfRelationships).thenComparing(Difference::kind);

    public IntegrityResult {
        differences = differences.stream().sorted(ORDER).toList();
    }

    IntegrityResult(String run, List<Difference> differences) {
        this(run, differences, null);
    }

    /** {@return whether the store holds what was written} */
    public boolean isWhole() {
        return differences.isEmpty() && unreadable == null;
    }

    /** {@return whether something is missing and nothing is there that was not written} */
    public boolean onlyLacks() {
        return unreadable == null
                && differences.stream().allMatch(difference -> difference.found() < difference.written());
    }

    /** {@return each difference as the end of a sentence that begins with the store} */
    public List<String> texts() {
        if (unreadable != null) {
            return List.of("cannot be read (" + unreadable + ")");
        }
        return differences.stream().map(Difference::text).toList();
    }

    /** {@return what to do about them} */
    public String remedy() {
        return unreadable == null
                ? "run lodegraph import"
                : "an import cannot repair that; move the folder of the database away and import into a new one";
    }

    /** {@return the first differences in a sentence} */
    public String text() {
        String shown = texts().stream().limit(SHOWN).collect(Collectors.joining(", "));
        int more = differences.size() - SHOWN;
        return "the store " + shown + (more > 0 ? ", and differs in " + more + " kinds more" : "");
    }
}
