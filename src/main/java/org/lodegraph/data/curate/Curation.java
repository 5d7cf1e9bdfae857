package org.lodegraph.data.curate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.SourceRow;
import org.lodegraph.data.table.TableReader;
import org.lodegraph.data.table.Tables;

/**
 * Makes the tables of {@code import/} from a folder of releases. The same releases, rules and parts give the same
 * bytes.
 */
public final class Curation {

    private final List<CurationPart> parts;

    public Curation(List<CurationPart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * The result of a run.
     *
     * @param rows the number of rows by table; empty if nothing was written
     * @param faults every cell that cannot be read; if not empty, nothing was written
     */
    public record Outcome(Map<String, Integer> rows, List<Fault> faults) {

        public boolean isWritten() {
            return faults.isEmpty();
        }
    }

    /**
     * Runs every part and writes every table, or none: a failure leaves the former tables unchanged.
     *
     * @param from the releases: one folder each, as they were published
     * @param rules the rule tables, usually {@code <to>/rules}
     * @param to the folder to write the tables to
     * @param progress receives the name of each part
     */
    public Outcome run(Path from, Path rules, Path to, Consumer<String> progress) {
        Drafts drafts = new Drafts();
        List<Fault> faults = new ArrayList<>(draft(from, rules, drafts, progress));
        faults.addAll(drafts.duplicates());
        if (!faults.isEmpty()) {
            return new Outcome(Map.of(), List.copyOf(faults));
        }
        progress.accept("writing " + to);
        new TableSwap(to).run(drafts.names(), drafts::write);
        return new Outcome(drafts.counts(), List.of());
    }

    /**
     * Runs every part and writes nothing.
     *
     * @param from the releases
     * @param rules the rule tables
     * @param to the tables to compare the new ones with
     * @param progress receives the name of each part
     */
    public Changes compare(Path from, Path rules, Path to, Consumer<String> progress) {
        Drafts drafts = new Drafts();
        List<Fault> faults = new ArrayList<>(draft(from, rules, drafts, progress));
        faults.addAll(drafts.duplicates());
        return faults.isEmpty()
                ? new Changes(drafts.changes(new TableReader(to)), List.of())
                : new Changes(List.of(), faults);
    }

    private List<Fault> draft(Path from, Path rules, Drafts drafts, Consumer<String> progress) {
        CurationInput curationInput;
        try {
            curationInput = CurationInput.openWhole(from, rules);
        } catch (FaultyCellException e) {
            return List.of(e.fault());
        }
        drafts.put(Tables.SOURCES, sources(curationInput));
        for (CurationPart part : parts) {
            progress.accept(part.name());
            part.curate(curationInput, drafts);
        }
        return curationInput.faults();
    }

    private List<SourceRow> sources(CurationInput curationInput) {
        Map<String, SourceRow> byId = new TreeMap<>();
        for (CurationPart part : parts) {
            for (SourceRow source : part.sources()) {
                SourceRow before = byId.putIfAbsent(source.id().value(), source);
                if (before != null && !before.equals(source)) {
                    curationInput.fault(new Fault(
                            "sources", 1, "id", "source", source.id().value(), "the same description in every part"));
                }
            }
        }
        return List.copyOf(byId.values());
    }
}
