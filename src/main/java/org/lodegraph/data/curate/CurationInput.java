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
 * What a part of a curation reads: the releases, the rules, the names; and where it says what cannot be read.
 *
 * <p>Releases have names, such as {@code usgs-mcs-2025/world_data/MCS2025_World_Data.csv}, and are found by what they hold ({@code rules/releases.csv}),
 * wherever they lie below the releases folder. A release that is missing, lacks a column, is there twice with different content or was cut off is a fault
 * and has no lines.
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
     * Opens extracts of releases, as short as they may be, and reads the tables of names.
     *
     * @param from the folder of the releases
     * @param rules the folder of the rule tables
     * @throws FaultyCellException where a table of names or of layouts cannot be read
     */
    public static CurationInput open(Path from, Path rules) {
        return new CurationInput(from, rules, false);
    }

    /** Opens whole releases, as {@link #open} does: one with fewer lines than {@code rules/releases.csv} says was cut off. */
    static CurationInput openWhole(Path from, Path rules) {
        return new CurationInput(from, rules, true);
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

    /** {@return the path of a release that is read in another way than line by line; a release that is not found is a fault} */
    public Path path(String name) {
        try {
            return from.resolve(releases.find(name));
        } catch (FaultyCellException e) {
            fault(e.fault());
            return from.resolve(name);
        }
    }

    /** {@return whether a release is there: for those that a curation can do without} */
    public boolean has(String name) {
        return releases.has(name);
    }

    /**
     * {@return the names of the releases that are there in the layout of one: it and its later editions, oldest first; its own name where there is none}
     *
     * @param name of the first edition of that layout; a later one is called as it is, with the years gone up
     */
    public List<String> editions(String name) {
        return releases.editions(name);
    }

    /** {@return the paths below the releases folder of a set of files of one shape; no file is a fault} */
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
                        "at least " + least + ": the file was cut off, or rules/releases.csv asks too much"));
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

    /** {@return the lines of a rule table; its faults are named {@code rules/<name>}} */
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

    /** Reads line by line; a line that cannot be read is kept as a fault, and the next is read. */
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

    /** {@return everything that could not be read so far} */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
