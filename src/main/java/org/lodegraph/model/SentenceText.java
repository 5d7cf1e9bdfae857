package org.lodegraph.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes names, counts and lists as English sentences need them. */
public final class SentenceText {

    /** The name of {@code EU27}. */
    public static final String EUROPEAN_UNION = "the European Union";

    private static final Pattern TAKES_ARTICLE =
            Pattern.compile("United .*|(?!South Georgia ).* (Islands|Republic|Territor(y|ies))|Isle of .*"
                    + "|(Caribbean )?Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles");
    private static final Map<String, String> MINERALS = Map.of(
            "fullers-earth", "fuller's earth",
            "mica-scrap-and-flake", "scrap and flake mica",
            "mica-sheet", "sheet mica",
            "nitrogen-ammonia", "ammonia",
            "platinum-group-metals", "platinum-group metals",
            "sand-and-gravel-construction", "construction sand and gravel",
            "sand-and-gravel-industrial", "industrial sand and gravel",
            "stone-crushed", "crushed stone",
            "stone-dimension", "dimension stone");

    private SentenceText() {}

    /** {@return a country's name with its article: {@code the United States}, {@code Chile}} */
    public static String withArticle(String name) {
        return TAKES_ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** {@return a mineral's name within a sentence: {@code natural graphite}} */
    public static String mineral(MineralId mineral) {
        return MINERALS.getOrDefault(mineral.value(), mineral.value().replace('-', ' '));
    }

    /** {@return a sentence with a capital as its first letter} */
    public static String capitalized(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** {@return the number with the noun in its number: {@code 1 finding}, {@code 1,200 findings}} */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** {@return the items as a list: {@code a}, {@code a and b}, {@code a, b and c}; empty for none} */
    public static String list(List<String> items) {
        int last = items.size() - 1;
        return last < 1
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
