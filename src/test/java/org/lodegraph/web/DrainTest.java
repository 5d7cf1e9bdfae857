package org.lodegraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The shutdown of a server: running requests are answered, no other is started. */
class DrainTest {

    @Test
    void aRunningRequestIsAnsweredBeforeShutdown() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Sample.Data data = new Sample.Data() {
            @Override
            public String load() {
                begun.countDown();
                await(goOn);
                return super.load();
            }
        };
        HttpServer server = new HttpServer(Address.loopback(0), new ServedApi(data, Sample.api(), Sample.CLOCK));
        server.start();
        Web web = new Web("http://127.0.0.1:" + server.port());
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> web.get("/api/v1/numbers"));
        await(begun);

        CompletableFuture<Void> end = CompletableFuture.runAsync(server::close);
        Awaitility.await("the end of the listening")
                .untilAsserted(
                        () -> assertThatThrownBy(() -> refusedOrUnanswered(web)).isNotNull());
        assertThat(end).isNotDone();
        goOn.countDown();

        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        end.get(10, TimeUnit.SECONDS);
    }

    /** A new connection is rejected; an open one gets 503. */
    private static void refusedOrUnanswered(Web web) throws IOException {
        if (web.get("/health/live").statusCode() == 503) {
            throw new IOException("refused");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
