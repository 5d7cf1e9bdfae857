package org.lodegraph.curate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lodegraph.error.Invalid;
import org.lodegraph.table.Fault;

/**
 * What a part of a curation reads: the releases, the rules, the names; and where it says what cannot be read.
 *
 * <p>Files are named below the releases folder, such as {@code usgs-mcs-2025/world_data/MCS2025_World_Data.csv}. A file that is missing or lacks a
 * column is a fault and has no lines.
 */
public final class Materials {

    private final Path from;
    private final Path rules;
    private final CountryNames countries;
    private final MineralNames minerals;
    private final List<Fault> faults = new ArrayList<>();

    private Materials(Path from, Path rules, CountryNames countries, MineralNames minerals) {
        this.from = from;
        this.rules = rules;
        this.countries = countries;
        this.minerals = minerals;
    }

    /**
     * Opens the releases and reads the tables of names.
     *
     * @param from the folder of the releases
     * @param rules the folder of the rule tables
     * @throws FaultyCell where a table of names cannot be read
     */
    public static Materials open(Path from, Path rules) {
        return new Materials(from, rules, CountryNames.read(rules), MineralNames.read(rules));
    }

    public CountryNames countries() {
        return countries;
    }

    public MineralNames minerals() {
        return minerals;
    }

    /** {@return the folder of the rule tables, for hand-kept rows in the shape of a table of {@code import/}} */
    public Path rulesFolder() {
        return rules;
    }

    /** {@return the path of a released file that is no CSV} */
    public Path path(String name) {
        return from.resolve(name);
    }

    /** {@return whether a release has this file: for those that a curation can do without} */
    public boolean has(String name) {
        return Files.isRegularFile(from.resolve(name));
    }

    /** {@return the lines of a released CSV file} */
    public List<ReleaseLine> lines(String name, Charset charset, String... columns) {
        return read(from, name, charset, columns);
    }

    /** {@return the lines of a released CSV file in UTF-8} */
    public List<ReleaseLine> lines(String name, String... columns) {
        return read(from, name, StandardCharsets.UTF_8, columns);
    }

    /** {@return the lines of a rule table; its faults are named {@code rules/<name>}} */
    public List<ReleaseLine> rules(String name, String... columns) {
        return read(rules, name, StandardCharsets.UTF_8, columns).stream()
                .map(line -> line.in("rules/" + name))
                .toList();
    }

    private List<ReleaseLine> read(Path folder, String name, Charset charset, String... columns) {
        try {
            return ReleaseFile.read(folder, name, charset, List.of(columns));
        } catch (FaultyCell e) {
            fault(e.fault());
            return List.of();
        }
    }

    /** Reads line by line; a line that cannot be read is kept as a fault, and the next is read. */
    public void each(List<ReleaseLine> lines, Consumer<ReleaseLine> reader) {
        for (ReleaseLine line : lines) {
            try {
                reader.accept(line);
            } catch (FaultyCell e) {
                fault(e.fault());
            } catch (Invalid e) {
                fault(new Fault(
                        line.file(), line.line(), e.parameter(), "value", e.value(), String.join(", ", e.accepted())));
            }
        }
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** {@return everything that could not be read so far} */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
