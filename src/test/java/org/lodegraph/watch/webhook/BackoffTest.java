package org.lodegraph.watch.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lodegraph.testing.MovedClock;

class BackoffTest {

    private static final Instant NOW = MovedClock.NOON;
    private static final Instant END = NOW.plus(Backoff.LIFETIME);
    private static final Backoff MIDDLE = new Backoff(() -> 0.5);

    @Test
    void waitsLongerEachTimeUntilTheDayIsOver() {
        List<Long> seconds = new ArrayList<>();
        Optional<Instant> next = Optional.of(NOW);
        for (int attempt = 1; next.isPresent(); attempt++) {
            seconds.add(Duration.between(NOW, next.get()).toSeconds());
            next = MIDDLE.next(attempt, next.get(), END, null);
        }
        // 5 s, 30 s, 2 min, 10 min, 30 min, 1 h, 2 h, then every 4 h; a fifth wait of 4 h would pass 24 h
        assertThat(seconds)
                .containsExactly(0L, 5L, 35L, 155L, 755L, 2555L, 6155L, 13355L, 27755L, 42155L, 56555L, 70955L, 85355L);
    }

    @Test
    void hasTenPercentJitter() {
        assertThat(new Backoff(() -> 0).next(2, NOW, END, null)).contains(NOW.plusSeconds(27));
        assertThat(new Backoff(() -> 1).next(2, NOW, END, null)).contains(NOW.plusSeconds(33));
    }

    @Test
    void honoursRetryAfter() {
        assertThat(MIDDLE.next(1, NOW, END, Duration.ofMinutes(7))).contains(NOW.plusSeconds(420));
        assertThat(MIDDLE.next(3, NOW, END, Duration.ofSeconds(1))).contains(NOW.plusSeconds(120)); // never earlier
        assertThat(MIDDLE.next(1, NOW, END, Duration.ofDays(3))).contains(END); // one last attempt at the end
        assertThat(MIDDLE.next(9, END, END, Duration.ofDays(3))).isEmpty();
    }
}
