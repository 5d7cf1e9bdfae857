package org.lodegraph.watch.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the changes since an earlier scan.
 *
 * @param scan the later scan, by id
 * @param counts the number of changes listed of each kind, by its name; a kind of which there is none is left out
 * @param withinRevisionBand the changes that are within the revision band, listed or not
 * @param bound the most changes that there may be, in words
 * @param against the earlier scan, by id; absent where none of the same targets and minerals is kept
 */
public record DiffDetails(
        String scan,
        Map<String, Long> counts,
        int withinRevisionBand,
        String bound,
        @Nullable String against) implements MetaDetails {}
