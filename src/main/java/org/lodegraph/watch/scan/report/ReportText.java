package org.lodegraph.watch.scan.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.EnumText;
import org.lodegraph.model.FigureText;
import org.lodegraph.watch.scan.Cause;
import org.lodegraph.watch.scan.FindingChange;
import org.lodegraph.watch.scan.FindingChange.Change;
import org.lodegraph.watch.scan.FindingChange.Standing;

/** Formats values for readers. */
final class ReportText {

    /** Stands for a value that is unknown or does not apply. */
    static final String NONE = "–";

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final double LARGE = 100;

    /** A single cause that undoes this part of a change counts as its only cause. */
    private static final double NEARLY_ALL = 0.995;

    private static final int MAX_EVIDENCE = 3;

    private ReportText() {}

    /** {@return the text escaped for Markdown, on one line} */
    static String markdown(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replaceAll("([\\\\`*_\\[\\]|~])", "\\\\$1");
    }

    /** {@return the HTML id of a rule's table} */
    static String anchor(String rule) {
        return "rule-" + rule.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** {@return a coordinate of a chart} */
    static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    static String year(@Nullable Integer year) {
        return year == null ? NONE : year.toString();
    }

    static String time(@Nullable Instant time) {
        return time == null ? NONE : MINUTE.format(time);
    }

    /** {@return a score: shares as percent, others as a number} */
    static String score(double score, String unit) {
        if (isShare(unit)) {
            return FigureText.percent(score);
        }
        return String.format(Locale.ROOT, Math.abs(score) >= LARGE ? "%,.0f" : "%.2f", score);
    }

    private static boolean isShare(String unit) {
        return unit.startsWith("share ") || unit.startsWith("largest share ") || unit.startsWith("part ");
    }

    /** {@return severity and score of a finding} */
    static String standing(@Nullable Standing standing, String unit) {
        return standing == null ? NONE : EnumText.of(standing.severity()) + ", " + score(standing.score(), unit);
    }

    /** {@return a kind of change as a heading} */
    static String heading(Change kind) {
        return switch (kind) {
            case NEW -> "New";
            case WORSE -> "Worse";
            case BETTER -> "Better";
            case GONE -> "Gone";
        };
    }

    static String cause(Cause cause) {
        return switch (cause) {
            case MEASURE -> "a measure, an agreement or a bloc changed";
            case WORLD -> "data of a new year arrived";
            case REVISION -> "a newer edition changed figures of the same year";
            case EXPIRY -> "only the date moved";
            case METHOD -> "the definitions or the rules changed";
        };
    }

    /** {@return the causes of a change; if there are several, each with the part that its reversal undoes} */
    static String causes(FindingChange change) {
        List<FindingChange.Part> parts = change.causes();
        if (parts.isEmpty() || (parts.size() == 1 && parts.get(0).undoes() >= NEARLY_ALL)) {
            return cause(change.cause());
        }
        return parts.stream()
                .map(part -> cause(part.cause()) + " (its reversal undoes " + FigureText.percent(part.undoes()) + ")")
                .collect(Collectors.joining("; also, "));
    }

    /** {@return the first few words, and the number of others; the CSV contains all} */
    static String some(List<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        String first = words.stream().limit(MAX_EVIDENCE).collect(Collectors.joining(", "));
        return words.size() <= MAX_EVIDENCE ? first : first + " and " + (words.size() - MAX_EVIDENCE) + " more";
    }
}
