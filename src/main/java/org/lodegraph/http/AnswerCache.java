package org.lodegraph.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers asked for last, by the load of the data and the ETag, up to a number of bytes. So nothing here grows stale: not even
 * what was computed in the moment before an import was noticed, when the same version comes back later.
 */
final class AnswerCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 2 << 20;

    /**
     * What an answer is kept under.
     *
     * @param load the load of the data it was computed from
     * @param tag its ETag
     */
    record Key(String load, String tag) {}

    private final Map<Key, Body> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;
    private long hits;
    private long misses;

    /**
     * What is kept, and how well it served.
     *
     * @param answers that are kept
     * @param bytes of them
     * @param hits how often what was asked for was kept
     * @param misses how often it was not
     */
    record Figures(int answers, long bytes, long hits, long misses) {}

    synchronized Figures figures() {
        return new Figures(answers.size(), bytes, hits, misses);
    }

    synchronized Optional<Body> find(Key key) {
        Optional<Body> known = Optional.ofNullable(answers.get(key));
        hits += known.isPresent() ? 1 : 0;
        misses += known.isPresent() ? 0 : 1;
        return known;
    }

    synchronized void put(Key key, Body body) {
        if (body.bytes().length > LARGEST) {
            return;
        }
        Body before = answers.put(key, body);
        bytes += body.bytes().length - (before == null ? 0 : before.bytes().length);
        Iterator<Body> oldest = answers.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
