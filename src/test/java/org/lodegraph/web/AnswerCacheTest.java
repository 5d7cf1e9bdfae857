package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.failure.UnavailableException;

class AnswerCacheTest {

    private static final AnswerCache.Key KEY = new AnswerCache.Key("load", "tag");

    private final AnswerCache cache = new AnswerCache();

    @Test
    void computesConcurrentRequestsOnce() throws Exception {
        int many = 16;
        AtomicInteger computed = new AtomicInteger();
        CountDownLatch asked = new CountDownLatch(many);
        ExecutorService pool = Executors.newFixedThreadPool(many);
        try {
            List<CompletableFuture<RenderedAnswer>> answers = IntStream.range(0, many)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> {
                                asked.countDown();
                                return cache.get(KEY, Client.CONNECTED, () -> {
                                    await(asked); // while all others ask
                                    computed.incrementAndGet();
                                    return answer(100, false);
                                });
                            },
                            pool))
                    .toList();
            for (CompletableFuture<RenderedAnswer> answer : answers) {
                assertThat(answer.get().body().bytes()).hasSize(100);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(computed).hasValue(1);
        assertThat(cache.figures()).isEqualTo(new AnswerCache.Figures(1, 100, many - 1, 1));
    }

    @Test
    void cachesNoFailureNoPartialAndNoLargeAnswer() {
        assertThatThrownBy(() -> cache.get(KEY, Client.CONNECTED, () -> {
                    throw new IllegalStateException("away");
                }))
                .hasMessage("away");
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(1, true)).isPartial())
                .isTrue();
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(3 << 20, false))
                        .body()
                        .bytes())
                .hasSize(3 << 20);
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(7, false))
                        .body()
                        .bytes())
                .hasSize(7);
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(8, false))
                        .body()
                        .bytes())
                .hasSize(7);
    }

    @Test
    void cancelsUnawaitedWorkAndRestartsItForTheNextClient() {
        Client gone = new Client();
        Client late = new Client();
        assertThatThrownBy(() -> cache.get(KEY, gone, () -> {
                    assertThat(CancellationSignal.current().getAsBoolean()).isTrue();
                    gone.disconnect();
                    assertThat(CancellationSignal.current().getAsBoolean()).isFalse();
                    assertThat(cache.get(KEY, late, () -> answer(9, false))
                                    .body()
                                    .bytes())
                            .hasSize(9);
                    return answer(1, true);
                }))
                .isInstanceOf(HttpProblemException.class);
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(8, false))
                        .body()
                        .bytes())
                .hasSize(9);
    }

    @Test
    void aFailureIsAttributedToAClientThatIsGoneElseToTheDatabase() {
        Client gone = new Client();
        assertThatThrownBy(() -> cache.get(KEY, gone, () -> {
                    throw new UnavailableException("away", null);
                }))
                .isInstanceOf(UnavailableException.class);
        gone.disconnect();
        assertThatThrownBy(() -> cache.get(KEY, gone, () -> {
                    throw new UnavailableException("nobody waits", null);
                }))
                .isInstanceOf(HttpProblemException.class);
    }

    @Test
    void aCompleteAnswerIsCachedThoughItsClientIsGone() {
        Client gone = new Client();
        cache.get(KEY, gone, () -> {
            gone.disconnect();
            return answer(9, false);
        });
        assertThat(cache.get(KEY, Client.CONNECTED, () -> answer(8, false))
                        .body()
                        .bytes())
                .hasSize(9);
    }

    @Test
    void isLimitedInBytes() {
        for (int i = 0; i < 100; i++) {
            cache.get(new AnswerCache.Key("load", "tag " + i), Client.CONNECTED, () -> answer(1 << 20, false));
        }
        assertThat(cache.figures().bytes()).isBetween(1L << 20, 32L << 20);
    }

    private static RenderedAnswer answer(int bytes, boolean partial) {
        return new RenderedAnswer(new RenderedBody("text/plain", Map.of(), new byte[bytes], false), partial);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
