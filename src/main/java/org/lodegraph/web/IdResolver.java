package org.lodegraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;

/** Resolves ids and aliases of one type in one version of the data. */
final class IdResolver {

    private final IdType<?> type;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, List<IdName>> aliases = new HashMap<>();

    IdResolver(IdType<?> type, List<IdName> names) {
        this.type = type;
        for (IdName name : names) {
            ids.add(name.id());
            if (name.alias() != null) {
                aliases.computeIfAbsent(key(name.alias()), key -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /**
     * {@return the id that a text names}
     *
     * @param parameter the parameter's name, for the error
     * @param qualifier tells apart what one alias may mean; null for none
     * @throws NotFoundException with the nearest ids
     */
    String id(String parameter, String text, @Nullable String qualifier) {
        if (ids.isEmpty() || ids.contains(text)) {
            return text;
        }
        List<String> candidates = candidates(text, qualifier);
        if (candidates.size() == 1) {
            return candidates.get(0);
        }
        if (candidates.size() > 1) {
            throw HttpProblemException.invalid(
                    parameter + " '" + text + "' is ambiguous; expected one of " + String.join(", ", candidates) + ".",
                    parameter,
                    text,
                    candidates);
        }
        Object unused = type.parse().apply(text); // fails if the text cannot be an id
        throw new NotFoundException(type.noun(), text, NearestNames.to(text, ids));
    }

    private List<String> candidates(String text, @Nullable String qualifier) {
        List<IdName> names = aliases.getOrDefault(key(text), List.of());
        List<String> all = names.stream().map(IdName::id).distinct().toList();
        if (all.size() < 2 || qualifier == null) {
            return all;
        }
        List<String> pinned = names.stream()
                .filter(name -> qualifier.equals(name.qualifier()))
                .map(IdName::id)
                .distinct()
                .toList();
        return pinned.isEmpty() ? all : pinned;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
