package org.lodegraph.data.curate.use;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits a sentence such as "Batteries, catalysts, and metallurgy." into the items it names. */
final class UsePhrases {

    private static final String PARTING = ",\\s+and\\s+|,\\s+|\\s+and\\s+";
    private static final char MARK = '\u0001';

    private final List<String> whole;

    /** @param whole phrases that are one item although they contain a comma or "and" */
    UsePhrases(Set<String> whole) {
        this.whole = whole.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** {@return the phrases in the order of the sentence, each once} */
    List<String> of(String sentence) {
        String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        List<String> kept = new ArrayList<>();
        for (String phrase : whole) {
            int at = text.toLowerCase(java.util.Locale.ROOT).indexOf(phrase.toLowerCase(java.util.Locale.ROOT));
            if (at >= 0) {
                kept.add(text.substring(at, at + phrase.length()));
                text = text.substring(0, at) + MARK + (kept.size() - 1) + MARK + text.substring(at + phrase.length());
            }
        }
        Set<String> phrases = new LinkedHashSet<>();
        for (String part : text.split(PARTING, -1)) {
            phrases.add(whole(part.strip(), kept));
        }
        phrases.remove("");
        return List.copyOf(phrases);
    }

    private static String whole(String part, List<String> kept) {
        String text = part;
        for (int i = 0; i < kept.size(); i++) {
            text = text.replace("" + MARK + i + MARK, kept.get(i));
        }
        return text;
    }
}
