package org.lodegraph.data.table;

import org.jspecify.annotations.Nullable;

/** A file of a folder of tables, with its number of rows: a row of {@code manifest.csv}. */
@Meaning("a file of a table, as it was written")
public record ManifestRow(
        @Meaning("its name below the folder, such as `observations/usgs-mcs-2025.csv`")
        String file,

        @Meaning("the number of its rows without the header") @Bounds(least = 0, most = Integer.MAX_VALUE)
        int rows,

        @Meaning(
                value = "SHA-256 of its bytes without carriage returns, in hexadecimal digits",
                empty = "its content is not compared")
        @Shape(value = "[0-9a-f]{64}", expected = "64 hexadecimal digits in lower case")
        @Nullable
        String sha256) {}
