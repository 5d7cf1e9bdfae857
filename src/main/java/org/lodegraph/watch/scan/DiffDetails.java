package org.lodegraph.watch.scan;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lodegraph.model.MetaDetails;

/**
 * Fields of {@code meta} for the changes since an earlier scan.
 *
 * @param scan id of the later scan
 * @param counts number of listed changes by kind; kinds without a change are left out
 * @param withinRevisionBand number of changes within the revision band, listed or not
 * @param bound maximum number of changes, in words
 * @param against id of the earlier scan; absent if none of the same targets and minerals is stored
 */
public record DiffDetails(
        String scan,
        Map<String, Long> counts,
        int withinRevisionBand,
        String bound,
        @Nullable String against) implements MetaDetails {}
