package org.lodegraph.watch.webhook;

import java.util.Base64;

/**
 * The signature of a delivery: {@code v1,} and the Base64 of HMAC-SHA256 of {@code id.timestamp.body}.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
final class Signature {

    private Signature() {}

    /**
     * {@return the value of the header {@code webhook-signature}}
     *
     * @param id the delivery's
     * @param seconds of the attempt, since 1970
     * @param body as it is sent, to the byte
     */
    static String of(Secret secret, String id, long seconds, String body) {
        byte[] signed = Hmac.of(secret.key(), id + "." + seconds + "." + body);
        return "v1," + Base64.getEncoder().encodeToString(signed);
    }
}
