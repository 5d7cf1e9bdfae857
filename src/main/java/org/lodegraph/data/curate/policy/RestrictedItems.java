package org.lodegraph.data.curate.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lodegraph.data.curate.Cell;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.data.curate.RuleCells;
import org.lodegraph.model.MineralId;

/**
 * Maps the items named by export controls to minerals.
 *
 * <p>A control may name an item that is no mineral (equipment, a technology, superhard material). It is assigned to the
 * nearest mineral with a form that no supply edge has, so that it restricts nothing else.
 */
final class RestrictedItems {

    static final String FILE = "policy/restricted_items.csv";

    private static final Set<String> JOINING = Set.of("and", "including", "or");

    private final Map<String, List<Meaning>> known;

    /**
     * The meaning of a printed text.
     *
     * @param mineral the mineral, or null if the text only gives the form of the next items ("ores and concentrates
     *     of")
     * @param form the restricted form; null for every form
     * @param note the reason for this mineral; null if it is obvious
     */
    record Meaning(
            @Nullable MineralId mineral,
            @Nullable String form,
            @Nullable String note) {}

    /**
     * A restricted item.
     *
     * @param text as printed
     * @param meanings its minerals, at least one
     */
    record Item(String text, List<Restricted> meanings) {}

    /**
     * A restricted mineral and its form.
     *
     * @param mineral the mineral
     * @param form null for every form
     * @param note the reason for this mineral; null if it is obvious
     */
    record Restricted(
            MineralId mineral,
            @Nullable String form,
            @Nullable String note) {}

    private RestrictedItems(Map<String, List<Meaning>> known) {
        this.known = known;
    }

    static RestrictedItems read(CurationInput curationInput) {
        Map<String, List<Meaning>> known = new LinkedHashMap<>();
        curationInput.each(curationInput.rules(FILE, "text", "mineral", "form", "note"), line -> {
            Cell mineral = line.cell("mineral");
            Meaning meaning = new Meaning(
                    mineral.isEmpty() ? null : RuleCells.mineral(mineral),
                    HandKept.nullable(line.text("form")),
                    HandKept.nullable(line.text("note")));
            known.computeIfAbsent(line.text("text"), text -> new ArrayList<>()).add(meaning);
        });
        return new RestrictedItems(known);
    }

    /** {@return the item that a whole cell names} */
    Item get(Cell cell) {
        List<Item> items = list(cell);
        if (items.size() != 1) {
            throw cell.faulty("restricted item", "one item of rules/" + FILE);
        }
        return items.get(0);
    }

    /**
     * Splits a printed list: {@code Ores and concentrates of cobalt, graphite, and rare earths} are three items.
     *
     * <p>Words without a rule are an error, so that a rephrased control is not lost.
     */
    List<Item> list(Cell cell) {
        String text = cell.text();
        List<Item> items = new ArrayList<>();
        String form = null;
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            String found = longest(text, at);
            int end = at + (found == null ? wordLength(text, at) : found.length());
            String printed = text.substring(at, end);
            if (found == null && !JOINING.contains(printed.toLowerCase(Locale.ROOT))) {
                throw cell.with(text.substring(at)).faulty("restricted item", "words of rules/" + FILE);
            }
            if (found != null) {
                List<Meaning> meanings = known.getOrDefault(found, List.of());
                form = leadingForm(meanings, form);
                addItem(items, printed, meanings, form);
            }
            at = end;
        }
        return List.copyOf(items);
    }

    private static @Nullable String leadingForm(List<Meaning> meanings, @Nullable String form) {
        Meaning first = meanings.get(0);
        return first.mineral() == null ? first.form() : form;
    }

    private static void addItem(List<Item> items, String printed, List<Meaning> meanings, @Nullable String form) {
        List<Restricted> restricted = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning.mineral() != null) {
                String own = meaning.form() == null ? form : meaning.form();
                restricted.add(new Restricted(meaning.mineral(), own, meaning.note()));
            }
        }
        if (!restricted.isEmpty()) {
            items.add(new Item(printed, List.copyOf(restricted)));
        }
    }

    private @Nullable String longest(String text, int at) {
        String best = null;
        for (String candidate : known.keySet()) {
            if (text.regionMatches(true, at, candidate, 0, candidate.length())
                    && endsAWord(text, at + candidate.length())
                    && (best == null || candidate.length() > best.length())) {
                best = candidate;
            }
        }
        return best;
    }

    private static boolean endsAWord(String text, int end) {
        return end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static int wordLength(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end - at;
    }
}
