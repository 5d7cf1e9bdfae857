package org.lodegraph.watch.webhook;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** Discards the body of an answer of any length: the request is complete once the headers have arrived. */
final class DiscardedBody implements BodySubscriber<@Nullable Void> {

    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    @Override
    public CompletionStage<@Nullable Void> getBody() {
        return over;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        subscription.cancel();
        over.complete(null);
    }

    @Override
    public void onNext(List<ByteBuffer> bytes) {
        // no bytes were requested
    }

    @Override
    public void onError(Throwable fault) {
        over.complete(null);
    }

    @Override
    public void onComplete() {
        over.complete(null);
    }
}
