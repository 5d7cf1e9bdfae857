package org.lodegraph.web;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.lodegraph.model.CancellationSignal;
import org.lodegraph.model.failure.UnavailableException;

/** An answer that is being computed, with the clients that wait for it. Once all of them are gone it is given up, for good. */
final class Computation {

    private final CompletableFuture<RenderedAnswer> answer = new CompletableFuture<>();
    private final List<Client> waiting = new CopyOnWriteArrayList<>();
    private volatile boolean givenUp;

    Computation(Client first) {
        waiting.add(first);
    }

    /**
     * Does work as long as somebody waits for it.
     *
     * @throws HttpProblemException if it was left half done, since nobody does
     */
    static RenderedAnswer run(BooleanSupplier isAsked, Supplier<RenderedAnswer> work) {
        try {
            RenderedAnswer answer = CancellationSignal.during(isAsked, work);
            if (!answer.isPartial() || isAsked.getAsBoolean()) {
                return answer;
            }
        } catch (UnavailableException e) {
            if (isAsked.getAsBoolean()) {
                throw e;
            }
        }
        throw Client.refusal();
    }

    /** {@return whether this client may wait for it too; not where it was given up} */
    boolean join(Client client) {
        synchronized (waiting) {
            if (isAsked()) {
                waiting.add(client);
                return true;
            }
            return false;
        }
    }

    /** {@return whether anybody waits} */
    boolean isAsked() {
        if (!givenUp && waiting.stream().allMatch(Client::isGone)) {
            synchronized (waiting) {
                givenUp = waiting.stream().allMatch(Client::isGone); // nobody may have come meanwhile
            }
        }
        return !givenUp;
    }

    void end(RenderedAnswer result) {
        answer.complete(result);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    /**
     * {@return the answer, once it is there}
     *
     * @throws HttpProblemException if the client is gone before
     */
    RenderedAnswer await(Client client) {
        try {
            CompletableFuture.anyOf(answer, client.gone()).join();
            if (!answer.isDone()) {
                throw Client.refusal();
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
