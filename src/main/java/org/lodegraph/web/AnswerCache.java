package org.lodegraph.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * The answers asked for last, by the load of the data and the ETag, up to a number of bytes. So nothing here grows stale: not even
 * what was computed in the moment before an import was noticed, when the same version comes back later. An answer that several ask for at the same
 * time is computed once, for as long as the client of any of them is there.
 */
final class AnswerCache {

    private static final long MOST_BYTES = 32L << 20;
    private static final int LARGEST = 2 << 20;

    private final Cache<Key, RenderedAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, RenderedAnswer answer) -> answer.body().bytes().length)
            .executor(Runnable::run)
            .build();
    private final ConcurrentMap<Key, Computation> underWay = new ConcurrentHashMap<>();
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
     * The size of the cache, and how well it served.
     *
     * @param answers that are kept
     * @param bytes of them
     * @param hits how often what was asked for was kept, or being computed
     * @param misses how often it was not
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
     * {@return the answer that is kept, or being computed by another; else that of the work, which is kept if it is whole and not too large}
     *
     * @throws HttpProblemException if the client is gone before it is there
     */
    RenderedAnswer get(Key key, Client client, Supplier<RenderedAnswer> work) {
        RenderedAnswer known = answers.getIfPresent(key);
        if (known != null) {
            hits.increment();
            return known;
        }
        Computation mine = new Computation(client);
        while (true) {
            Computation another = underWay.putIfAbsent(key, mine);
            if (another == null) {
                misses.increment();
                return compute(key, mine, work);
            }
            if (another.join(client)) {
                hits.increment();
                return another.await(client);
            }
            underWay.remove(key, another); // given up: it ends, and what it gives is of no use
        }
    }

    private RenderedAnswer compute(Key key, Computation mine, Supplier<RenderedAnswer> work) {
        try {
            RenderedAnswer answer = Computation.run(mine::isAsked, work);
            if (!answer.isPartial() && answer.body().bytes().length <= LARGEST) {
                answers.put(key, answer);
            }
            mine.end(answer);
            return answer;
        } catch (RuntimeException | Error e) {
            mine.fail(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }
}
