package org.lodegraph.watch.webhook;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.lodegraph.model.task.BackgroundTask;

/** Sends due deliveries every 3 s until it is closed. Three tasks run, so a receiver that hangs blocks only one. */
public final class DispatchLoop implements AutoCloseable {

    private static final int TASKS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final List<BackgroundTask> tasks;

    public DispatchLoop(WebhookDispatcher dispatcher) {
        this.tasks = IntStream.range(0, TASKS)
                .mapToObj(i -> BackgroundTask.every(
                        "webhook-" + i, PAUSE.multipliedBy(i).dividedBy(TASKS), PAUSE, dispatcher::deliverDue))
                .toList();
    }

    /** Starts no further round. Attempts in progress get 2 s to finish; unfinished attempts are repeated later. */
    @Override
    public void close() {
        BackgroundTask.close(tasks, GRACE);
    }
}
