package org.lodegraph.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.failure.NearestNames;
import org.lodegraph.model.failure.NotFoundException;

/** Resolves ids and aliases of one kind of entity in one version of the data. */
final class IdResolver {

    private final EntityKind kind;
    private final Set<String> ids = new LinkedHashSet<>();
    private final Map<String, List<DataStatus.Name>> aliases = new HashMap<>();

    IdResolver(EntityKind kind, List<DataStatus.Name> names) {
        this.kind = kind;
        for (DataStatus.Name name : names) {
            ids.add(name.id());
            if (kind == EntityKind.MINERAL || !name.name().equals(name.id())) {
                aliases.computeIfAbsent(key(name.name()), key -> new ArrayList<>())
                        .add(name);
            }
        }
    }

    /**
     * {@return the id that a text names}
     *
     * @param parameter the parameter's name, for the error
     * @param form the requested form, which may disambiguate an alias; null for none
     * @param wellFormed throws if the text cannot be an id
     * @throws NotFoundException with the nearest ids
     */
    String id(String parameter, String text, @Nullable String form, Function<String, ?> wellFormed) {
        if (ids.isEmpty() || ids.contains(text)) {
            return text;
        }
        List<String> candidates = candidates(text, form);
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
        Object unused = wellFormed.apply(text);
        throw new NotFoundException(kind.noun(), text, NearestNames.to(text, ids));
    }

    private List<String> candidates(String text, @Nullable String form) {
        List<DataStatus.Name> names = aliases.getOrDefault(key(text), List.of());
        List<String> all = names.stream().map(DataStatus.Name::id).distinct().toList();
        if (all.size() < 2 || form == null) {
            return all;
        }
        List<String> pinned = names.stream()
                .filter(name -> Objects.equals(name.form(), form))
                .map(DataStatus.Name::id)
                .distinct()
                .toList();
        return pinned.isEmpty() ? all : pinned;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }
}
