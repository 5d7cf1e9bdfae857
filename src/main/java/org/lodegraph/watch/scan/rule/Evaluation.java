package org.lodegraph.watch.scan.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lodegraph.model.FigureText;

/** Rules on facts: every value they measure, judged. */
public final class Evaluation {

    /** A score that falls short of a threshold by the last digits alone reaches it. */
    static final double NEAR = 1e-9;

    private Evaluation() {}

    /** {@return every value of a rule that measures a figure, by key; those below the threshold too} */
    public static SortedMap<String, Judged> of(Rule rule, Outlook outlook) {
        Figure figure = rule.figure();
        Stream<Measured> values = figure == null ? Stream.empty() : figure.measure(outlook, rule.options());
        SortedMap<String, Judged> judged = judged(rule, values);
        if (figure != null && rule.options().newly()) {
            Map<String, Judged> before = judged(rule, figure.measure(outlook.before(), rule.options()));
            judged.replaceAll((key, one) -> isNew(one, before) ? one : new Judged(rule, one.measured(), null));
        }
        return judged;
    }

    /** {@return the rows of a rule's own statement, judged, by key} */
    public static SortedMap<String, Judged> of(Rule rule, List<Map<String, Object>> rows) {
        return judged(rule, rows.stream().map(row -> StatementRow.measured(rule, row)));
    }

    private static SortedMap<String, Judged> judged(Rule rule, Stream<Measured> values) {
        SortedMap<String, Judged> judged = new TreeMap<>();
        values.forEach(value -> {
            boolean reached = value.score() >= rule.threshold() - NEAR;
            Judged one = new Judged(rule, value, reached ? rule.bands().of(value.score()) : null);
            judged.put(one.key(), one);
        });
        return judged;
    }

    /** What the year before has no value of cannot be told to be new. */
    private static boolean isNew(Judged now, Map<String, Judged> before) {
        Judged then = before.get(now.key());
        return then != null && !then.isFinding();
    }

    /** {@return the sentence of a finding} */
    public static String sentence(Judged judged) {
        Measured measured = judged.measured();
        Map<String, String> words = new HashMap<>(measured.words());
        words.put("score", Words.number(measured.score()));
        words.put("percent", FigureText.percent(measured.score()));
        words.put("threshold", Words.number(judged.rule().threshold()));
        words.put("year", measured.year() == null ? "?" : String.valueOf(measured.year()));
        return judged.rule().finding().with(words);
    }
}
