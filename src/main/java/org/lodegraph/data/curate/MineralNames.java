package org.lodegraph.data.curate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lodegraph.model.MineralId;

/**
 * Resolves the commodity names of every source, from {@code rules/mineral_names.csv}.
 *
 * <p>A name is looked up under its source, then in the common names, then as a mineral id or name in {@code
 * rules/minerals.csv}. Mineral {@code -} in the table means known, but left out on purpose (cork, anode slime). An
 * unknown name is an error and never dropped. Case is ignored.
 */
public final class MineralNames {

    static final String FILE = "mineral_names.csv";
    private static final String COMMON = "common";

    private final Map<String, List<NamedMineral>> named;
    private final Set<String> leftOut;

    /**
     * One row of the table.
     *
     * @param source the source that uses the name
     * @param name the name as spelled
     * @param meaning its meaning
     */
    public record Entry(String source, String name, NamedMineral meaning) {}

    private final List<Entry> entries;

    private MineralNames(Map<String, List<NamedMineral>> named, Set<String> leftOut, List<Entry> entries) {
        this.named = Map.copyOf(named);
        this.leftOut = Set.copyOf(leftOut);
        this.entries = List.copyOf(entries);
    }

    static MineralNames read(Path rules) {
        Map<String, List<NamedMineral>> named = new HashMap<>();
        Set<String> leftOut = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        Set<MineralId> known = new HashSet<>();
        for (ReleaseLine line :
                ReleaseFile.read(rules, "minerals.csv", StandardCharsets.UTF_8, List.of("id", "name"))) {
            MineralId id = RuleCells.mineral(line.cell("id"));
            known.add(id);
            named.put(key("id", line.text("id")), List.of(new NamedMineral(id, null, null)));
            named.put(key("id", line.text("name")), List.of(new NamedMineral(id, null, null)));
        }
        for (ReleaseLine line : ReleaseFile.read(
                rules, FILE, StandardCharsets.UTF_8, List.of("source", "name", "mineral", "stage", "form"))) {
            String key = key(line.text("source"), line.text("name"));
            if (line.text("mineral").equals("-")) {
                leftOut.add(key);
                continue;
            }
            NamedMineral meaning = meaning(line, known);
            named.merge(key, List.of(meaning), MineralNames::both);
            entries.add(new Entry(line.text("source"), line.text("name"), meaning));
        }
        return new MineralNames(named, leftOut, entries);
    }

    private static NamedMineral meaning(ReleaseLine line, Set<MineralId> known) {
        MineralId mineral = RuleCells.mineral(line.cell("mineral"));
        if (!known.contains(mineral)) {
            throw line.cell("mineral").faulty("mineral", "an id in rules/minerals.csv, or -");
        }
        String form = line.text("form");
        return new NamedMineral(
                mineral, RuleCells.stage(line.cell("stage")).orElse(null), form.isEmpty() ? null : form);
    }

    private static List<NamedMineral> both(List<NamedMineral> one, List<NamedMineral> other) {
        List<NamedMineral> all = new ArrayList<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    /** {@return every meaning of a name: several if it is ambiguous, none if it is unknown or left out} */
    public List<NamedMineral> meanings(String source, String name) {
        for (String where : List.of(source, COMMON, "id")) {
            List<NamedMineral> found = named.get(key(where, name));
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * {@return the only meaning of a cell; empty if the table leaves the name out on purpose}
     *
     * @throws FaultyCellException if the name is unknown or ambiguous
     */
    public Optional<NamedMineral> find(String source, Cell cell) {
        if (leftOut.contains(key(source, cell.text()))) {
            return Optional.empty();
        }
        List<NamedMineral> meanings = meanings(source, cell.text());
        if (meanings.size() != 1) {
            throw cell.faulty(
                    "commodity",
                    meanings.isEmpty() ? "a name of " + source + " in rules/" + FILE : "one meaning, not " + meanings);
        }
        return Optional.of(meanings.get(0));
    }

    /**
     * {@return the mineral of a cell}
     *
     * @throws FaultyCellException if the name is unknown, ambiguous or left out
     */
    public NamedMineral mineral(String source, Cell cell) {
        return find(source, cell).orElseThrow(() -> cell.faulty("commodity", "a mineral; this name is left out"));
    }

    /** {@return the rows that name a mineral, in the order of the table} */
    public List<Entry> entries() {
        return entries;
    }

    private static String key(String source, String name) {
        return source + "|" + ReleaseFile.clean(name).toLowerCase(Locale.ROOT);
    }
}
