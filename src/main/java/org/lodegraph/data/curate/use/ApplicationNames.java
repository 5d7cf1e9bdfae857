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
 * Maps printed names to applications, from {@code rules/application_names.csv}.
 *
 * <p>Its columns are {@code name} as printed, {@code application} the name used here, and {@code reason}. A name mapped
 * to itself contains "and" or a comma and is never split.
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

    /** {@return printed names that are one application although they contain a comma or "and"} */
    Set<String> whole() {
        return whole;
    }

    /** {@return the name used for an application} */
    String name(String printed) {
        String name = names.getOrDefault(printed.toLowerCase(Locale.ROOT), printed);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** {@return the id of the application of a printed name} */
    RecordId id(String printed) {
        String plain = Normalizer.normalize(name(printed), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return new RecordId(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""));
    }
}
