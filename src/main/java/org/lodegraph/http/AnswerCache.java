package org.lodegraph.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The answers asked for last, by ETag, up to a number of bytes. An ETag names the data version, so nothing here grows stale. */
final class AnswerCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 2 << 20;

    private final Map<String, Body> byTag = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    synchronized Optional<Body> find(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    synchronized void put(String tag, Body body) {
        if (body.bytes().length > LARGEST) {
            return;
        }
        Body before = byTag.put(tag, body);
        bytes += body.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Body> oldest = byTag.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
