package org.lodegraph.model.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    @Test
    void goesOnAfterAFailure() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        try (BackgroundTask task = BackgroundTask.every("failing", Duration.ZERO, PAUSE, () -> {
            runs.countDown();
            throw new IOException("no luck");
        })) {
            assertThat(task).isNotNull();
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void longWorkDoesNotDelayOtherTasks() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch runs = new CountDownLatch(10);
        List<BackgroundTask> slow = List.of(
                BackgroundTask.once("slow", end::await),
                BackgroundTask.every("slow", Duration.ZERO, PAUSE, end::await),
                BackgroundTask.every("slow", Duration.ZERO, PAUSE, end::await));
        try (BackgroundTask task = BackgroundTask.every("quick", Duration.ZERO, PAUSE, runs::countDown)) {
            assertThat(task).isNotNull();
            assertThat(runs.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            BackgroundTask.close(slow, Duration.ZERO);
        }
    }

    @Test
    void namesAndKeepsItsThreadFromHoldingTheProcess() throws Exception {
        AtomicReference<String> name = new AtomicReference<>();
        CountDownLatch run = new CountDownLatch(1);
        BackgroundTask task = BackgroundTask.once("named", () -> {
            name.set(Thread.currentThread().getName() + " "
                    + Thread.currentThread().isDaemon());
            run.countDown();
        });
        assertThat(run.await(10, TimeUnit.SECONDS)).isTrue();
        task.close();
        assertThat(name).hasValue("lodegraph-named true");
    }

    @Test
    void waitsForARunInProgressAndStartsNoOther() throws Exception {
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        BackgroundTask task = BackgroundTask.every("patient", Duration.ZERO, PAUSE, () -> {
            begun.countDown();
            end.await();
            ended.incrementAndGet();
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        BackgroundTask opens = BackgroundTask.once("opens", end::countDown);
        task.close(Duration.ofSeconds(10));
        assertThat(ended).hasValue(1);
        opens.close();
    }

    @Test
    void interruptsARunThatTakesTooLong() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        BackgroundTask task = BackgroundTask.every("stuck", Duration.ZERO, PAUSE, () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        task.close(PAUSE);
        assertThat(interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
