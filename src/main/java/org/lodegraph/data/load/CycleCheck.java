package org.lodegraph.data.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.table.Table;
import org.lodegraph.data.table.TableReader.Placed;
import org.lodegraph.data.table.Tables;

/** No mineral is a part or a host of itself and no bloc its own member, directly or indirectly. */
final class CycleCheck implements Check {

    @Override
    public String rule() {
        return "no mineral or bloc is part of itself";
    }

    @Override
    public void check(ImportFolder folder, CheckFindings checkFindings) {
        find(folder, Tables.MINERALS, "parent", row -> link(row.id(), row.parent()), checkFindings);
        find(folder, Tables.HOSTS, "host", row -> link(row.byProduct(), row.host()), checkFindings);
        find(folder, Tables.BLOC_MEMBERS, "member_bloc", row -> link(row.memberBloc(), row.bloc()), checkFindings);
    }

    /** A pair with one item below the other. */
    private record Link(String below, String above) {}

    private static @Nullable Link link(@Nullable Object below, @Nullable Object above) {
        return below == null || above == null ? null : new Link(below.toString(), above.toString());
    }

    private static <R extends Record> void find(
            ImportFolder folder,
            Table<R> table,
            String column,
            Function<R, @Nullable Link> link,
            CheckFindings checkFindings) {
        checkFindings.covers(folder.placed(table).size(), "rows");
        Map<Link, Placed<R>> links = new LinkedHashMap<>();
        for (Placed<R> placed : folder.placed(table)) {
            Link one = link.apply(placed.row());
            if (one != null) {
                links.putIfAbsent(one, placed);
            }
        }
        List<Link> circle = circle(links.keySet());
        Placed<R> row = circle.isEmpty() ? null : links.get(circle.get(0));
        if (row != null) {
            checkFindings.fault(Check.fault(row, column, "cycle", text(circle), "no element above itself"));
        }
    }

    private static String text(List<Link> circle) {
        StringBuilder text = new StringBuilder(circle.get(0).below);
        circle.forEach(link -> text.append(" below ").append(link.above));
        return text.toString();
    }

    /** {@return the links of a cycle in order; empty if there is none} */
    private static List<Link> circle(Set<Link> links) {
        Map<String, Link> up = new LinkedHashMap<>();
        intoCycles(links).forEach(link -> up.putIfAbsent(link.below, link));
        if (up.isEmpty()) {
            return List.of();
        }
        List<Link> path = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        Link next = up.values().iterator().next();
        while (next != null && places.putIfAbsent(next.below, path.size()) == null) {
            path.add(next);
            next = up.get(next.above);
        }
        int start = next == null ? path.size() : places.getOrDefault(next.below, 0);
        return path.subList(start, path.size());
    }

    /** {@return the links that lead upwards into a cycle} */
    private static Set<Link> intoCycles(Set<Link> links) {
        Set<Link> left = new LinkedHashSet<>(links);
        int before;
        do {
            before = left.size();
            Set<String> below = new HashSet<>();
            left.forEach(link -> below.add(link.below));
            left.removeIf(link -> !below.contains(link.above));
        } while (left.size() < before);
        return left;
    }
}
