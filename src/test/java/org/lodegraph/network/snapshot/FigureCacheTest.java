package org.lodegraph.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FigureCacheTest {

    private final FigureCache figureCache = new FigureCache();

    @Test
    void computesAFigureOnce() {
        AtomicInteger times = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            assertThat(figureCache.get("question", Double.class, () -> (double) times.incrementAndGet()))
                    .isEqualTo(1.0);
        }
    }

    @Test
    void keepsABoundedNumber() {
        for (int i = 0; i < 500_000; i++) {
            figureCache.get(i, Double.class, () -> 1.0);
        }
        assertThat(figureCache.size()).isBetween(100_000L, 200_000L);
    }
}
