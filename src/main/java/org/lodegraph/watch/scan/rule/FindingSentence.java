package org.lodegraph.watch.scan.rule;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentence of a finding.
 *
 * @param template with words in braces, such as {@code {country}}
 */
public record FindingSentence(String template) {

    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");

    /** {@return the words that must be filled in} */
    public List<String> words() {
        return WORD.matcher(template)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** {@return the sentence with these words; one that is not known stands as a question mark} */
    public String with(Map<String, String> words) {
        return WORD.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), "?")));
    }
}
