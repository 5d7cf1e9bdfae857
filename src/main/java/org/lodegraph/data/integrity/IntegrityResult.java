package org.lodegraph.data.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of comparing the store with the content written.
 *
 * @param run the stamp of the import that wrote it
 * @param differences kinds whose content differs; empty if the store is intact
 * @param unreadable the error of the database if it could not read its content; null otherwise
 */
public record IntegrityResult(
        String run, List<Difference> differences, @Nullable String unreadable) {

    private static final int SHOWN = 3;

    /** Nodes first: deleting a node deletes its relationships too. */
    private static final Comparator<Difference> ORDER =
            Comparator.comparing(Difference::isOfRelationships).thenComparing(Difference::kind);

    public IntegrityResult {
        differences = differences.stream().sorted(ORDER).toList();
    }

    IntegrityResult(String run, List<Difference> differences) {
        this(run, differences, null);
    }

    /** {@return whether the store has exactly the content written} */
    public boolean isWhole() {
        return differences.isEmpty() && unreadable == null;
    }

    /** {@return whether content is missing and none was added} */
    public boolean onlyLacks() {
        return unreadable == null
                && differences.stream().allMatch(difference -> difference.found() < difference.written());
    }

    /** {@return each difference as the end of a sentence whose subject is the store} */
    public List<String> texts() {
        if (unreadable != null) {
            return List.of("cannot be read (" + unreadable + ")");
        }
        return differences.stream().map(Difference::text).toList();
    }

    /** {@return the action that repairs the store} */
    public String remedy() {
        return unreadable == null
                ? "run lodegraph import"
                : "an import cannot repair that; move the database folder away and import into a new one";
    }

    /** {@return the first differences as a sentence} */
    public String text() {
        String shown = texts().stream().limit(SHOWN).collect(Collectors.joining(", "));
        int more = differences.size() - SHOWN;
        return "the store " + shown + (more > 0 ? ", and differs in " + more + " more kinds" : "");
    }
}
