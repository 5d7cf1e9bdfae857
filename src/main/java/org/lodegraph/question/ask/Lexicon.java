package org.lodegraph.question.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.question.ask.AskQueries.Name;

/**
 * Which thing a text names. A thing's own name and id go before aliases and everyday names; a code, such as {@code US} or
 * {@code Co}, counts only as it is written, because in small letters many are words.
 */
final class Lexicon {

    private static final Pattern ARTICLE = Pattern.compile("^(the|its|their|our) ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CODE = 2;
    private static final Pattern TAKES_THE = Pattern.compile(
            "(United|European) .*|.* (Islands|Republic|States|Kingdom|Emirates|Territories|Outlying Islands)"
                    + "|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Group of .*");

    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> mains = new LinkedHashMap<>();
    private final Map<String, Set<String>> spoken = new TreeMap<>();

    /**
     * @param loaded the names of what is loaded
     * @param everyday further names; those of things that are not loaded are left out
     */
    Lexicon(List<Name> loaded, List<Name> everyday) {
        Set<String> things = new LinkedHashSet<>();
        for (Name name : loaded) {
            things.add(name.kind() + " " + name.id());
            if (name.main()) {
                mains.put(name.kind() + " " + name.id(), name.name());
            }
            boolean isOwn = name.main() || name.name().equals(name.id());
            Map<String, Set<String>> where = isCode(name) ? codes : isOwn ? own : others;
            add(where, name);
            if (where == own) {
                spoken.computeIfAbsent(name.kind(), missing -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                        .add(name.name());
            }
        }
        everyday.stream()
                .filter(name -> things.contains(name.kind() + " " + name.id()))
                .forEach(name -> add(others, name));
    }

    private static boolean isCode(Name name) {
        boolean isIso3 = name.kind().equals("country") && name.name().equals(name.id());
        boolean isShort = !name.kind().equals("bloc") && name.name().length() <= LONGEST_CODE;
        return isIso3 || isShort;
    }

    private void add(Map<String, Set<String>> where, Name name) {
        String key = where == codes ? name.name() : NormalizedText.key(name.name());
        where.computeIfAbsent(name.kind() + " " + key, missing -> new LinkedHashSet<>())
                .add(name.id());
    }

    /** {@return the ids of what a text may name: none, one, or several where a name is of several things} */
    Collection<String> find(String kind, String text) {
        String bare = ARTICLE.matcher(text).replaceFirst("");
        return Stream.of(
                        codes.get(kind + " " + bare),
                        own.get(kind + " " + NormalizedText.key(bare)),
                        others.get(kind + " "
                                + NormalizedText.key(text)), // the US: without the article it may be a pronoun
                        others.get(kind + " " + NormalizedText.key(bare)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    /** {@return names of a kind that come near a text: things' own ones, for among the aliases are slips of the sources} */
    List<String> near(String kind, String text) {
        return NearestNames.to(text, spoken.getOrDefault(kind, Set.of()));
    }

    /** {@return a thing as a sentence says it: a mineral by its id, which is a word, another by its name and id} */
    String label(String kind, String id) {
        String name = mains.getOrDefault(kind + " " + id, id);
        String article = TAKES_THE.matcher(name).matches() ? "the " : "";
        return name.equals(id) ? id : article + name + " (" + id + ")";
    }
}
