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
import org.lodegraph.model.MineralId;
import org.lodegraph.model.SentenceText;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.question.ask.AskQueries.Name;

/**
 * Resolves names in a question to ids. An entity's own name and id take precedence over aliases and everyday names. A code,
 * such as {@code US} or {@code Co}, is case-sensitive, because many codes are words in lower case.
 */
final class Lexicon {

    private static final Pattern ARTICLE = Pattern.compile("^(the|its|their|our) ", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CODE = 2;

    private final Map<String, Set<String>> own = new HashMap<>();
    private final Map<String, Set<String>> others = new HashMap<>();
    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, String> mainNames = new LinkedHashMap<>();
    private final Map<String, Set<String>> ownNames = new TreeMap<>();

    /**
     * @param loaded names of the loaded entities
     * @param everyday further names; those of entities that are not loaded are ignored
     */
    Lexicon(List<Name> loaded, List<Name> everyday) {
        Set<String> entities = new LinkedHashSet<>();
        for (Name name : loaded) {
            entities.add(name.kind() + " " + name.id());
            if (name.main()) {
                mainNames.put(name.kind() + " " + name.id(), name.name());
            }
            boolean isOwn = name.main() || name.name().equals(name.id());
            Map<String, Set<String>> where = isCode(name) ? codes : isOwn ? own : others;
            add(where, name);
            if (where == own) {
                ownNames.computeIfAbsent(name.kind(), missing -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER))
                        .add(name.name());
            }
        }
        everyday.stream()
                .filter(name -> entities.contains(name.kind() + " " + name.id()))
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

    /** {@return the ids that a text may name: none, one, or several if the name is ambiguous} */
    Collection<String> find(String kind, String text) {
        String bare = ARTICLE.matcher(text).replaceFirst("");
        return Stream.of(
                        codes.get(kind + " " + bare),
                        own.get(kind + " " + NormalizedText.key(bare)),
                        others.get(kind + " "
                                + NormalizedText.key(text)), // "the US": without the article it may be a pronoun
                        others.get(kind + " " + NormalizedText.key(bare)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    /** {@return the nearest names of a kind; only own names, because aliases include misprints from sources} */
    List<String> nearest(String kind, String text) {
        return NearestNames.to(text, ownNames.getOrDefault(kind, Set.of()));
    }

    /** {@return the name of an entity within a sentence, with the id unless it is a mineral} */
    String label(String kind, String id) {
        if (kind.equals("mineral")) {
            return SentenceText.mineral(new MineralId(id));
        }
        String name = mainNames.getOrDefault(kind + " " + id, id);
        if (name.equals(id)) {
            return id;
        }
        return (kind.equals("bloc") ? "the " + name : SentenceText.withArticle(name)) + " (" + id + ")";
    }
}
