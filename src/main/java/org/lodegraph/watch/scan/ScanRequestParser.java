package org.lodegraph.watch.scan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MineralId;
import org.lodegraph.model.Target;
import org.lodegraph.model.failure.InvalidValueException;

/** Parses scan requests from the command line and the settings. */
public final class ScanRequestParser {

    private static final String LIST = "critical:";

    private ScanRequestParser() {}

    /**
     * {@return the scan request}
     *
     * @param targets comma-separated; empty for all
     * @param minerals comma-separated, or a list such as {@code critical:US-2025}; empty for all
     * @throws InvalidValueException for a malformed target or mineral, and for more than one list
     */
    public static ScanRequest of(String targets, String minerals, @Nullable LocalDate asOf, boolean force) {
        List<String> lists = words(minerals)
                .filter(word -> word.startsWith(LIST))
                .map(word -> word.substring(LIST.length()))
                .toList();
        if (lists.size() > 1) {
            throw new InvalidValueException("minerals", minerals, "at most one list of critical minerals");
        }
        return new ScanRequest(
                words(targets).map(Target::new).toList(),
                words(minerals)
                        .filter(word -> !word.startsWith(LIST))
                        .map(MineralId::new)
                        .toList(),
                lists.isEmpty() ? null : lists.get(0),
                asOf,
                force);
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
