package org.lodegraph.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.failure.UnavailableException;

/** A running computation of an answer and the clients that wait for it. It is cancelled for good once all have gone. */
final class Computation {

    private final CompletableFuture<RenderedAnswer> answer = new CompletableFuture<>();
    private final List<Client> waiting = new CopyOnWriteArrayList<>();
    private volatile boolean cancelled;

    Computation(Client first) {
        waiting.add(first);
    }

    /**
     * Runs work as long as a client waits for it.
     *
     * @throws HttpProblemException if it was cancelled because no client waits
     */
    static RenderedAnswer run(BooleanSupplier isAwaited, Supplier<RenderedAnswer> work) {
        try {
            RenderedAnswer answer = CancellationSignal.during(isAwaited, work);
            if (!answer.isPartial() || isAwaited.getAsBoolean()) {
                return answer;
            }
        } catch (UnavailableException e) {
            if (isAwaited.getAsBoolean()) {
                throw e;
            }
        }
        throw Client.problem();
    }

    /** {@return whether this client joined; false if the computation was cancelled} */
    boolean join(Client client) {
        synchronized (waiting) {
            if (isAwaited()) {
                waiting.add(client);
                return true;
            }
            return false;
        }
    }

    /** {@return whether any client waits} */
    boolean isAwaited() {
        if (!cancelled && waiting.stream().allMatch(Client::isGone)) {
            synchronized (waiting) {
                cancelled = waiting.stream()
                        .allMatch(Client::isGone); // checked again under the lock, as another client may have joined
            }
        }
        return !cancelled;
    }

    void end(RenderedAnswer result) {
        answer.complete(result);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    /**
     * {@return the answer, once it is computed}
     *
     * @throws HttpProblemException if the client disconnects first
     */
    RenderedAnswer await(Client client) {
        try {
            CompletableFuture.anyOf(answer, client.gone()).join();
            if (!answer.isDone()) {
                throw Client.problem();
            }
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
