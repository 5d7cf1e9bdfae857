package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence template of a finding.
 *
 * @param template text with placeholders in braces, such as {@code {country}}
 */
public record FindingSentence(String template) {

    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");

    /** {@return the names of the placeholders} */
    public List<String> words() {
        return WORD.matcher(template)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** {@return the sentence with these words; an unknown placeholder becomes a question mark} */
    public String with(Map<String, String> words) {
        return WORD.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), "?")));
    }
}
