package org.lodegraph.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lodegraph.route.Candidate.Passage;

/**
 * Shares spare capacity out among candidate chains, one at a time.
 *
 * <p>Each turn takes, of the chains that can still pass something, one that shares no country with those taken before if
 * there is one, then one inside the countries preferred, then the one that can pass most, then the first by key; it gets all
 * that it can pass, and its operations and links have that much less. What is covered so is a lower bound on what max-flow
 * would cover. Time: routes × candidates × legs.
 */
final class GreedySelection {

    /** Below this nothing passes: a kilogram, well under what any figure is known to. */
    private static final double NOTHING = 1e-3;

    private final List<Candidate> candidates;
    private final Map<String, Double> left = new HashMap<>();

    GreedySelection(List<Candidate> candidates) {
        this.candidates = List.copyOf(candidates);
        for (Candidate candidate : candidates) {
            candidate.passages().forEach(passage -> left.put(passage.key(), passage.spareTonnes()));
        }
    }

    /** A chain and what it takes, tonnes above 0. */
    record Chosen(Candidate candidate, double tonnes) {}

    /** {@return the chains taken, in the order taken, that together pass no more than the shortfall} */
    List<Chosen> upTo(double shortfallTonnes, int most) {
        List<Chosen> chosen = new ArrayList<>();
        Set<String> countries = new HashSet<>();
        double wanted = shortfallTonnes;
        while (chosen.size() < most && wanted > NOTHING) {
            Candidate next = next(countries);
            if (next == null) {
                break;
            }
            double tonnes = Math.min(wanted, passes(next));
            next.passages().forEach(passage -> left.merge(passage.key(), -tonnes, Double::sum));
            chosen.add(new Chosen(next, tonnes));
            countries.addAll(next.countries());
            wanted -= tonnes;
        }
        return List.copyOf(chosen);
    }

    /**
     * {@return operations and links, now full, that together stand in the way of every candidate; those that stop the most
     * first; none if some candidate could still pass something}
     */
    List<Passage> bindingCut() {
        List<Passage> cut = new ArrayList<>();
        List<Candidate> open = new ArrayList<>(candidates);
        while (!open.isEmpty()) {
            Passage widest = stopsMost(open);
            if (widest == null) {
                return List.of();
            }
            cut.add(widest);
            open.removeIf(candidate -> candidate.passages().stream()
                    .anyMatch(passage -> passage.key().equals(widest.key())));
        }
        return List.copyOf(cut);
    }

    /** {@return whether some candidate could still pass something} */
    boolean isOpen() {
        return candidates.stream().anyMatch(candidate -> passes(candidate) > NOTHING);
    }

    private @org.jspecify.annotations.Nullable Candidate next(Set<String> countries) {
        return candidates.stream()
                .filter(candidate -> passes(candidate) > NOTHING)
                .min(Comparator.comparing((Candidate candidate) ->
                                candidate.countries().stream().anyMatch(countries::contains))
                        .thenComparing(candidate -> !candidate.inside())
                        .thenComparing(candidate -> -passes(candidate))
                        .thenComparing(Candidate::key))
                .orElse(null);
    }

    private double passes(Candidate candidate) {
        return candidate.passages().stream()
                .mapToDouble(passage -> left.getOrDefault(passage.key(), 0.0))
                .min()
                .orElse(0);
    }

    private @org.jspecify.annotations.Nullable Passage stopsMost(List<Candidate> open) {
        Map<String, Passage> full = new LinkedHashMap<>();
        Map<String, Integer> stops = new HashMap<>();
        for (Candidate candidate : open) {
            for (Passage passage : candidate.passages()) {
                if (left.getOrDefault(passage.key(), 0.0) <= NOTHING) {
                    full.putIfAbsent(passage.key(), passage);
                    stops.merge(passage.key(), 1, Integer::sum);
                }
            }
        }
        return full.values().stream()
                .max(Comparator.comparingInt(passage -> stops.getOrDefault(passage.key(), 0)))
                .orElse(null);
    }
}
