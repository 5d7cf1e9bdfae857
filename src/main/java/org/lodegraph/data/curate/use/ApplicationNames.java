package org.lodegraph.data.curate.use;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lodegraph.data.curate.CurationInput;
import org.lodegraph.model.RecordId;

/**
 * Which printed names are one application, from {@code rules/application_names.csv}: {@code name} as printed, {@code application} the name it goes
 * by, {@code reason}. A name that stands for itself there is one that holds "and" or a comma and is never parted.
 */
final class ApplicationNames {

    static final String FILE = "application_names.csv";

    private final Map<String, String> names;
    private final Set<String> whole;

    private ApplicationNames(Map<String, String> names, Set<String> whole) {
        this.names = Map.copyOf(names);
        this.whole = Set.copyOf(whole);
    }

    static ApplicationNames read(CurationInput curationInput) {
        Map<String, String> names = new HashMap<>();
        Set<String> whole = new LinkedHashSet<>();
        curationInput.each(curationInput.rules(FILE, "name", "application", "reason"), line -> {
            String name = line.text("name");
            names.put(name.toLowerCase(Locale.ROOT), line.text("application"));
            if (name.contains(" and ") || name.contains(",")) {
                whole.add(name);
            }
        });
        return new ApplicationNames(names, whole);
    }

    /** {@return printed names that are one although they hold a comma or "and"} */
    Set<String> whole() {
        return whole;
    }

    /** {@return the name an application goes by} */
    String name(String printed) {
        String name = names.getOrDefault(printed.toLowerCase(Locale.ROOT), printed);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return the id of the application that a printed name means} */
    RecordId id(String printed) {
        String plain = Normalizer.normalize(name(printed), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return new RecordId(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }
}
