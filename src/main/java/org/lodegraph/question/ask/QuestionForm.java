package org.lodegraph.question.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One form of question: its patterns, its interpretation and its request. A name in braces is a {@link Slot}.
 *
 * @param example a valid question
 * @param wordings case-insensitive patterns over the normalized question
 * @param understood template of the interpretation
 * @param request template of the path and query, below the API's base path
 */
record QuestionForm(String example, List<Pattern> wordings, String understood, String request) {

    private static final String BEGIN = "(?:and |but |so |please |tell me |show me )*";

    static QuestionForm of(String example, String understood, String request, String... wordings) {
        List<Pattern> patterns = Stream.of(wordings).map(QuestionForm::pattern).toList();
        return new QuestionForm(example, patterns, understood, request);
    }

    private static Pattern pattern(String wording) {
        String pattern = wording;
        for (Slot slot : Slot.all()) {
            pattern = pattern.replace(slot.brace(), "(?<" + slot.group() + ">.+?)");
        }
        return Pattern.compile(BEGIN + pattern, Pattern.CASE_INSENSITIVE);
    }

    /** {@return the slots used by the request or the interpretation} */
    List<Slot> slots() {
        return Slot.all().stream()
                .filter(slot -> request.contains(slot.brace()) || understood.contains(slot.brace()))
                .toList();
    }

    /** {@return whether its request is for this path, whose parameters are in braces} */
    boolean asks(String path) {
        return request.replaceFirst("\\?.*", "").matches(path.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    /** {@return the texts in the slots, for each wording that a question in plain words fits} */
    List<Map<Slot, String>> match(String words) {
        return wordings.stream()
                .map(wording -> wording.matcher(words))
                .map(this::texts)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Map<Slot, String>> texts(Matcher matcher) {
        return matcher.matches()
                ? Optional.of(
                        slots().stream().collect(Collectors.toMap(slot -> slot, slot -> matcher.group(slot.group()))))
                : Optional.empty();
    }

    /** {@return the interpretation, with all slots filled} */
    Interpretation fill(Map<Slot, ResolvedSlot> resolved) {
        String sentence = understood;
        String path = request;
        for (Map.Entry<Slot, ResolvedSlot> each : resolved.entrySet()) {
            sentence = sentence.replace(each.getKey().brace(), each.getValue().label());
            path = path.replace(each.getKey().brace(), each.getValue().id());
        }
        return new Interpretation(sentence, path);
    }
}
