package org.lodegraph.network.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lodegraph.model.CancellationSignal;

class DeadlineTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void endsAfterTheLimit() {
        assertThat(Deadline.in(LONG).getAsBoolean()).isFalse();
        assertThat(Deadline.in(Duration.ZERO).getAsBoolean()).isTrue();
        assertThat(Deadline.in(LONG).limit()).isEqualTo(LONG);
    }

    @Test
    void endsWhenTheWorkIsCancelledFromAnyThread() {
        AtomicBoolean asked = new AtomicBoolean(true);
        Deadline deadline = CancellationSignal.during(asked::get, () -> Deadline.in(LONG));
        assertThat(deadline.getAsBoolean()).isFalse();
        asked.set(false);

        assertThat(IntStream.range(0, 100).parallel().allMatch(i -> deadline.getAsBoolean()))
                .isTrue();
        assertThat(Deadline.in(LONG).getAsBoolean()).isFalse(); // another thread's work
    }
}
