package org.lodegraph.data.curate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lodegraph.data.table.Fault;
import org.lodegraph.data.table.TableChanges;
import org.lodegraph.data.table.TableChanges.Revision;

/**
 * The changes that a curation would make to the current tables.
 *
 * @param tables each table it makes, in the order of making
 * @param faults every cell that cannot be read; if not empty, nothing was compared
 */
public record Changes(List<TableChanges> tables, List<Fault> faults) {

    private static final int LARGEST = 20;

    public Changes {
        tables = List.copyOf(tables);
        faults = List.copyOf(faults);
    }

    /**
     * {@return the report in lines: the rows added, removed and revised of each changed table, then the {@value
     * #LARGEST} largest revisions}
     */
    public List<String> text() {
        List<String> lines = new ArrayList<>();
        tables.stream()
                .filter(changes -> !changes.isEmpty())
                .forEach(changes -> lines.add(String.format(
                        Locale.ROOT,
                        "%-22s %6d new %6d removed %6d revised %7d unchanged",
                        changes.table(),
                        changes.fresh(),
                        changes.gone(),
                        changes.revised(),
                        changes.kept())));
        if (lines.isEmpty()) {
            return List.of("Nothing would change.");
        }
        List<Revision> largest = tables.stream()
                .flatMap(changes -> changes.revisions().stream())
                .sorted(TableChanges.BY_WEIGHT)
                .limit(LARGEST)
                .toList();
        if (!largest.isEmpty()) {
            lines.add("The largest revisions, by their share of the series:");
            largest.forEach(revision -> lines.add(line(revision)));
        }
        return List.copyOf(lines);
    }

    private static String line(Revision revision) {
        return String.format(
                Locale.ROOT,
                "  %5.1f%%  %s %s: %s %s -> %s",
                100 * revision.weight(),
                revision.table(),
                revision.key(),
                revision.column(),
                plain(revision.former()),
                plain(revision.now()));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
