package org.lodegraph.data.curate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lodegraph.data.table.Fault;
import org.lodegraph.model.failure.InvalidValueException;

/**
 * The input of a part of a curation: releases, rules and names. It also collects the faults.
 *
 * <p>Releases have names, such as {@code usgs-mcs-2025/world_data/MCS2025_World_Data.csv}. They are identified by their
 * content ({@code rules/releases.csv}), anywhere in the releases folder. A release is a fault and has no lines if it is
 * missing, lacks a column, exists twice with different content, or is truncated.
 */
public final class CurationInput {

    private final Path from;
    private final ReleaseFolder releases;
    private final boolean whole;
    private final Path rules;
    private final CountryNames countries;
    private final MineralNames minerals;
    private final List<Fault> faults = new ArrayList<>();

    private CurationInput(Path from, Path rules, boolean whole) {
        this.from = from;
        this.releases = ReleaseFolder.open(from, rules);
        this.whole = whole;
        this.rules = rules;
        this.countries = CountryNames.read(rules);
        this.minerals = MineralNames.read(rules);
    }

    /**
     * Opens releases or short extracts of them, and reads the tables of names.
     *
     * @param from the folder of the releases
     * @param rules the folder of the rule tables
     * @throws FaultyCellException if a table of names or of layouts cannot be read
     */
    public static CurationInput open(Path from, Path rules) {
        return new CurationInput(from, rules, false);
    }

    /**
     * Opens complete releases, as {@link #open} does. A release with fewer lines than {@code rules/releases.csv} states
     * is truncated.
     */
    static CurationInput openWhole(Path from, Path rules) {
        return new CurationInput(from, rules, true);
    }

    /** {@return the name of a file within its release, which rows give as their table} */
    public static String table(String file) {
        Path path = Path.of(file);
        return path.subpath(1, path.getNameCount()).toString();
    }

    public CountryNames countries() {
        return countries;
    }

    public MineralNames minerals() {
        return minerals;
    }

    /** {@return the folder of the rule tables, for hand-kept rows in the columns of a table of {@code import/}} */
    public Path rulesFolder() {
        return rules;
    }

    /** {@return the path of a release that is not read line by line; a missing release is a fault} */
    public Path path(String name) {
        try {
            return from.resolve(releases.find(name));
        } catch (FaultyCellException e) {
            fault(e.fault());
            return from.resolve(name);
        }
    }

    /** {@return whether a release exists, for optional releases} */
    public boolean has(String name) {
        return releases.has(name);
    }

    /**
     * {@return the names of the existing releases with the layout of one: that release and later editions, oldest
     * first; its own name if there is none}
     *
     * @param name the first edition of that layout; a later edition has the same name with increased years
     */
    public List<String> editions(String name) {
        return releases.editions(name);
    }

    /**
     * {@return the paths, relative to the releases folder, of a set of files with the same layout; an empty set is a
     * fault}
     */
    public List<String> files(String name) {
        List<String> files = releases.findAll(name);
        if (files.isEmpty()) {
            fault(new Fault(name, 1, "-", "files", "none", "files of this layout of rules/" + ReleaseFolder.FILE));
        }
        return files;
    }

    /** {@return the lines of a released CSV file} */
    public List<ReleaseLine> lines(String name, Charset charset, String... columns) {
        try {
            List<ReleaseLine> lines = ReleaseFile.read(from, releases.find(name), charset, List.of(columns));
            int least = releases.leastLines(name);
            if (whole && lines.size() < least) {
                throw new FaultyCellException(new Fault(
                        releases.find(name),
                        lines.size() + 1L,
                        "-",
                        "lines",
                        Integer.toString(lines.size()),
                        "at least " + least
                                + ": the file is truncated, or the minimum in rules/releases.csv is too high"));
            }
            return lines;
        } catch (FaultyCellException e) {
            fault(e.fault());
            return List.of();
        }
    }

    /** {@return the lines of a released CSV file in UTF-8} */
    public List<ReleaseLine> lines(String name, String... columns) {
        return lines(name, StandardCharsets.UTF_8, columns);
    }

    /** {@return the lines of a rule table; its faults refer to {@code rules/<name>}} */
    public List<ReleaseLine> rules(String name, String... columns) {
        try {
            return ReleaseFile.read(rules, name, StandardCharsets.UTF_8, List.of(columns)).stream()
                    .map(line -> line.in("rules/" + name))
                    .toList();
        } catch (FaultyCellException e) {
            fault(e.fault());
            return List.of();
        }
    }

    /** Reads each line. A line that cannot be read adds a fault, and the next line is read. */
    public void each(List<ReleaseLine> lines, Consumer<ReleaseLine> reader) {
        for (ReleaseLine line : lines) {
            try {
                reader.accept(line);
            } catch (FaultyCellException e) {
                fault(e.fault());
            } catch (InvalidValueException e) {
                fault(new Fault(
                        line.file(), line.line(), e.parameter(), "value", e.value(), String.join(", ", e.accepted())));
            }
        }
    }

    public void fault(Fault fault) {
        faults.add(fault);
    }

    /** {@return the faults found so far} */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
