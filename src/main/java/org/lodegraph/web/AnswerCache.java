package org.lodegraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * The most recent answers by load of the data and ETag, up to a number of bytes.
 *
 * <p>No entry goes stale, since the key contains the load. An answer computed just before an import was noticed is not
 * served when the same version is loaded again later. Concurrent requests for the same answer share one computation,
 * which runs as long as one of their clients is connected.
 */
final class AnswerCache {

    private static final long MAX_BYTES = 32L << 20;
    private static final int LARGEST = 2 << 20;

    private final Cache<Key, RenderedAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((Key key, RenderedAnswer answer) -> answer.body().bytes().length)
            .executor(Runnable::run)
            .build();
    private final ConcurrentMap<Key, Computation> running = new ConcurrentHashMap<>();
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    /**
     * The key of an answer.
     *
     * @param load the load of the data it was computed from
     * @param tag its ETag
     */
    record Key(String load, String tag) {}

    /**
     * The size of the cache and its hit counts.
     *
     * @param answers the number of cached answers
     * @param bytes their total size
     * @param hits requests whose answer was cached or being computed
     * @param misses the other requests
     */
    record Figures(long answers, long bytes, long hits, long misses) {}

    Figures figures() {
        answers.cleanUp();
        long bytes = answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
        return new Figures(answers.estimatedSize(), bytes, hits.sum(), misses.sum());
    }

    /**
     * {@return the cached answer, or that of a running computation, or that of the work} Complete answers up to a
     * maximum size are cached.
     *
     * @throws HttpProblemException if the client disconnects first
     */
    RenderedAnswer get(Key key, Client client, Supplier<RenderedAnswer> work) {
        RenderedAnswer known = answers.getIfPresent(key);
        if (known != null) {
            hits.increment();
            return known;
        }
        Computation own = new Computation(client);
        while (true) {
            Computation other = running.putIfAbsent(key, own);
            if (other == null) {
                misses.increment();
                return compute(key, own, work);
            }
            if (other.join(client)) {
                hits.increment();
                return other.await(client);
            }
            running.remove(key, other); // cancelled: its result is not usable
        }
    }

    private RenderedAnswer compute(Key key, Computation own, Supplier<RenderedAnswer> work) {
        try {
            RenderedAnswer answer = Computation.run(own::isAwaited, work);
            if (!answer.isPartial() && answer.body().bytes().length <= LARGEST) {
                answers.put(key, answer);
            }
            own.end(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            own.fail(e);
            throw e;
        } finally {
            running.remove(key, own);
        }
    }
}
